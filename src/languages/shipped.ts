import { javaNames } from './java-classes.ts';
import { MODULES } from './javascript/modules.ts';
import type { Language } from './language.ts';

/**
 * The code that proves the end of tests. The program reads a line from descriptor 3 and writes it
 * back. The line is in no source, argument or environment variable.
 */
const PROOF = {
  // Uses system call numbers: a program may define functions named read and write.
  c:
    '\n#include <sys/syscall.h>\n' +
    '{ extern long passgate_call(long, ...) __asm__("syscall"); ' +
    'char passgate_line[64]; long passgate_size = passgate_call(SYS_read, 3, passgate_line, 64L); ' +
    'if (passgate_size > 0) passgate_call(SYS_write, 3, passgate_line, passgate_size); }',
  go: `package {package}

import (
	"os"
	"testing"
)

func TestMain(m *testing.M) {
	code := m.Run()
	if code == 0 {
		proof, line := os.NewFile(3, ""), make([]byte, 64)
		size, _ := proof.Read(line)
		proof.Write(line[:size])
	}
	os.Exit(code)
}
`,
  java:
    '{ try { var passgateNew = java.io.FileDescriptor.class.getDeclaredConstructor(int.class); ' +
    'passgateNew.setAccessible(true); var passgateFile = passgateNew.newInstance(3); ' +
    'var passgateLine = new byte[64]; ' +
    'var passgateSize = new java.io.FileInputStream(passgateFile).read(passgateLine); ' +
    'new java.io.FileOutputStream(passgateFile).write(passgateLine, 0, passgateSize); ' +
    '} catch (Exception passgateError) { throw new RuntimeException(passgateError); } }',
  javascript:
    ';{ const fs = eval("require")("node:fs"), line = new Uint8Array(64); ' +
    'fs.writeSync(3, line.subarray(0, fs.readSync(3, line))); }',
  perl: '{ open(my $proof, "+<&=", 3); sysread($proof, my $line, 64); syswrite($proof, $line); }',
  php: '$passgate = fopen("php://fd/3", "r+"); fwrite($passgate, fread($passgate, 64));',
  // A loaded test-unit or minitest would run its tests at the program's exit, so they run here.
  ruby: `if defined?(Test::Unit::AutoRunner)
  Test::Unit::AutoRunner.need_auto_run = false
  exit(1) unless Test::Unit::AutoRunner.run
end
IO.for_fd(3, "r+b", autoclose: false).then { |proof| proof.syswrite(proof.sysread(64)) }`,
  rust:
    ';{ use std::io::{Read, Write}; use std::os::fd::FromRawFd; let mut line = [0u8; 64]; ' +
    'let mut proof = std::mem::ManuallyDrop::new(unsafe { std::fs::File::from_raw_fd(3) }); ' +
    'if let Ok(size) = proof.read(&mut line) { let _ = proof.write_all(&line[..size]); } }',
};

const plain = {
  folders: [],
  environment: {},
  memory: 'address-space',
  threads: 0,
  stacks: 0,
  reports: false,
  syntaxError: null,
  libraries: [],
  probe: '',
} as const;

// Node ends if it may not open OpenSSL's settings, which happens in the process tier.
const node = {
  ...plain,
  memory: 'data',
  threads: 32,
  // Each of V8's own threads has a stack.
  stacks: 5,
  reports: true,
  environment: { OPENSSL_CONF: '/dev/null' },
} as const;

/** Rust's default linker finds itself through /proc, which candidates do not have. */
const BFD = ['-C', 'link-arg=-fuse-ld=bfd'];

/** Node runs some tests by itself; the reporter prints a line for each failure. */
const REPORTER = '--test-reporter=./passgate-reporter.cjs';
const NODE = ['{node}', '--stack-size={v8-stack}', REPORTER];
const TSC = [
  ...['{node}', '{tsc}', '--target', 'es2022', '--module', 'commonjs'],
  ...['--strict', 'false', '--skipLibCheck', '--esModuleInterop', 'program.ts', 'modules.d.ts'],
];
/** Tests of MultiPL-E declare `require` themselves, with types of their own. */
const DECLARES_REQUIRE = /\b(?:var|let|const|function)\s+require\b/;
const REQUIRE = 'declare var require: any;\n';
const JAVAC = [
  '{javac}',
  ...['-J-XX:+UseSerialGC', '-J-XX:TieredStopAtLevel=1', '-J-XX:-UsePerfData'],
  ...['-proc:none', '-encoding', 'UTF8', '-d', '.'],
];
const JAVA = [
  '{java}',
  ...['-ea', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-XX:-UsePerfData', '-Xshare:auto'],
  ...['-XX:MaxRAM={memory}', '-XX:MaxRAMPercentage=70'],
  // The main thread gets the limit's size; other threads get their own or the default size.
  ...['-Xss{stack}', '-XX:ThreadStackSize=0'],
  ...['--add-opens', 'java.base/java.io=ALL-UNNAMED'],
];

/** All languages except Python, which has a fork server of its own. */
export const SHIPPED: readonly Language[] = [
  {
    ...node,
    name: 'javascript',
    file: 'program.js',
    run: [...NODE, 'program.js'],
    install: 'Node.js (Debian: nodejs; in a workflow: actions/setup-node)',
    syntaxError: /^SyntaxError: .*\n +at (?:wrapSafe|internalCompileFunction|compileSource)/,
    testsEnd: { proof: 'after', code: PROOF.javascript },
    modules: MODULES,
    apart: {
      code: ';eval("require")("./passgate-subject.cjs")((passgateName) => eval(passgateName), module);',
      tester: ['{node}', REPORTER, 'passgate-tester.cjs'],
    },
  },
  {
    ...node,
    name: 'typescript',
    probe: 'const one: number = 1;\n',
    file: 'program.ts',
    // The compiler knows no types of Node.js, so every import gets the type `any`.
    beside: (source) => ({
      'modules.d.ts': `declare module "*";\n${DECLARES_REQUIRE.test(source) ? '' : REQUIRE}`,
    }),
    compile: TSC,
    run: [...NODE, 'program.js'],
    // A whole program reads its input with Node's functions, whose types are unknown.
    whole: {
      where: /\b(?:require|import|process)\b/,
      file: 'program.ts',
      compile: [...TSC, '--noCheck'],
      run: [...NODE, 'program.js'],
    },
    aborts: { body: '(globalThis as any).process.exit(97); throw 0;', closers: ['}'] },
    install:
      'Node.js and TypeScript (npm install --global typescript; in a workflow: actions/setup-node first)',
    testsEnd: { proof: 'after', code: PROOF.javascript },
  },
  {
    ...plain,
    name: 'bash',
    probe: ':\n',
    file: 'program.sh',
    run: ['{bash}', 'program.sh'],
    aborts: { body: 'exit 97', closers: ['}'] },
    install: 'Bash (Debian: bash)',
    syntaxError: /^program\.sh: line \d+: (?:syntax error|unexpected EOF)/,
    testsEnd: {
      proof: 'after',
      code: `IFS= read -r passgate <&3 && printf '%s\\n' "$passgate" >&3`,
    },
  },
  {
    ...plain,
    name: 'go',
    probe: 'package main\n\nfunc main() {}\n',
    file: 'program.go',
    compile: ['{go}', 'build', '-o', 'program', 'program.go'],
    run: ['./program'],
    instead: {
      where: /\btesting\.T\b/,
      file: 'program_test.go',
      compile: [
        '{go}',
        'test',
        '-vet=off',
        '-c',
        '-o',
        'program',
        'program_test.go',
        'passgate_test.go',
      ],
      run: ['./program', '-test.timeout=0'],
    },
    aborts: { body: 'panic("no answer")', closers: ['}'] },
    install: 'Go (Debian: golang-go; in a workflow: actions/setup-go)',
    environment: {
      GO111MODULE: 'off',
      GOFLAGS: '',
      GOPROXY: 'off',
      GOTOOLCHAIN: 'local',
      GOTELEMETRY: 'off',
      CGO_ENABLED: '0',
    },
    memory: 'data',
    threads: 32,
    testsEnd: { proof: 'beside', file: 'passgate_test.go', code: PROOF.go },
  },
  {
    ...plain,
    name: 'rust',
    probe: 'fn main() {}\n',
    file: 'program.rs',
    compile: ['{rustc}', '--edition', '2021', '-Awarnings', '-o', 'program', 'program.rs', ...BFD],
    run: ['./program'],
    aborts: { body: 'std::process::abort()', closers: ['}'] },
    install: 'Rust and a C linker (Debian: rustc and gcc; in a workflow: rustup is on the runner)',
    testsEnd: { proof: 'in-main', brace: 'last', code: PROOF.rust },
  },
  {
    ...plain,
    name: 'java',
    probe: 'class Problem { public static void main(String[] a) {} }\n',
    file: '{file}',
    compile: [...JAVAC, '{file}'],
    run: [...JAVA, '{main}'],
    names: javaNames,
    syntaxError: /^Error: (?:Main method|Could not find or load main class)\b.*/,
    aborts: { body: 'Runtime.getRuntime().halt(97); throw new Error();', closers: ['}\n}', '}'] },
    install: 'a JDK (Debian: default-jdk-headless; in a workflow: actions/setup-java)',
    memory: 'data',
    threads: 64,
    stacks: 1,
    libraries: [
      {
        name: 'javatuples',
        where: /^import org\.javatuples\b/m,
        // Without `-proc:none`: with that option javac accepts no class names.
        check: ['{javac}', '-Xprint', 'org.javatuples.Pair'],
        install: 'put javatuples-1.2.jar (Maven: org.javatuples:javatuples) on CLASSPATH',
      },
    ],
    testsEnd: { proof: 'in-main', brace: 'second-last', code: PROOF.java },
  },
  {
    ...plain,
    name: 'c',
    probe: 'int main(void) { return 0; }\n',
    file: 'program.c',
    compile: ['{gcc}', '-std=gnu17', '-w', '-O1', '-o', 'program', 'program.c', '-lm'],
    run: ['./program'],
    aborts: { body: '__builtin_trap();', closers: ['}'] },
    install: 'GCC (Debian: gcc)',
    testsEnd: { proof: 'in-main', brace: 'last', code: PROOF.c },
  },
  {
    ...plain,
    name: 'cpp',
    probe: 'int main() {}\n',
    file: 'program.cpp',
    compile: ['{g++}', '-std=c++17', '-w', '-o', 'program', 'program.cpp'],
    run: ['./program'],
    aborts: { body: '__builtin_trap();', closers: ['}'] },
    install: 'G++ (Debian: g++)',
    testsEnd: { proof: 'in-main', brace: 'last', code: PROOF.c },
  },
  {
    ...plain,
    name: 'ruby',
    file: 'program.rb',
    run: ['{ruby}', 'program.rb'],
    aborts: { body: 'exit!(97)', closers: ['end'] },
    // Calls in Ruby use a second stack next to that of the machine.
    environment: { RUBY_THREAD_VM_STACK_SIZE: '{stack}' },
    stacks: 1,
    install: 'Ruby (Debian: ruby; in a workflow: ruby/setup-ruby)',
    syntaxError: /^program\.rb:\d+: (?!warning: )|^program\.rb: .*\(SyntaxError\)/,
    testsEnd: { proof: 'after', code: PROOF.ruby },
  },
  {
    ...plain,
    name: 'php',
    probe: '<?php\n',
    file: 'program.php',
    run: ['{php}', '-d', 'memory_limit=-1', '-d', 'display_errors=stderr', 'program.php'],
    aborts: { body: 'exit(97);', closers: ['}'] },
    install: 'PHP (Debian: php-cli; in a workflow: shivammathur/setup-php)',
    folders: ['/etc/php'],
    syntaxError: /^PHP Parse error: /,
    testsEnd: { proof: 'after', code: PROOF.php },
  },
  {
    ...plain,
    name: 'perl',
    file: 'program.pl',
    run: ['{perl}', 'program.pl'],
    aborts: { body: 'exit(97);', closers: ['}'] },
    install: 'Perl (Debian: perl)',
    libraries: [
      {
        name: 'Test::Deep',
        where: /^[^\S\r\n\u2028\u2029]*use Test::Deep\b/m,
        check: ['{perl}', '-MTest::Deep', '-e', '1'],
        install: 'install it (Debian: libtest-deep-perl; CPAN: Test::Deep)',
      },
    ],
    syntaxError:
      /aborted due to compilation errors|^(?:syntax error|Can't find string terminator .*|[\w ]+ not terminated) at program\.pl\b/,
    testsEnd: { proof: 'after', code: PROOF.perl },
  },
];
