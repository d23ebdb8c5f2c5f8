import { useLayoutEffect, useRef } from 'preact/hooks';

/** A dialog that opens over the page as soon as it is drawn. */
export function useModal() {
  const ref = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element !== null && !element.open) element.showModal();
  }, []);
  const close = () => ref.current?.close();
  return { ref, close };
}
