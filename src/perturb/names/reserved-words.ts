const JAVASCRIPT = `
  abstract arguments async await boolean break byte case catch char class const continue debugger
  default delete do double else enum eval export extends false final finally float for from
  function get goto if implements import in instanceof int interface let long native new null of
  package private protected public return set short static super switch synchronized this throw
  throws transient true try typeof undefined var void volatile while with yield alert atob btoa
  clearInterval clearTimeout console decodeURI encodeURI escape exports fetch global globalThis
  isFinite isNaN module parseFloat parseInt process prompt require self setInterval setTimeout
  unescape window assert test structuredClone queueMicrotask`;

/** Words that no function should be called, by language: keywords, and functions that are there. */
export const RESERVED_WORDS: Readonly<Record<string, string>> = {
  python: `
    abs all any ascii bin bool breakpoint bytearray bytes callable chr classmethod compile complex
    delattr dict dir divmod enumerate eval exec exit filter float format frozenset getattr globals
    hasattr hash help hex id input int isinstance issubclass iter len license list locals map max
    memoryview min next object oct open ord pow print property quit range repr reversed round set
    setattr slice sorted staticmethod str sum super tuple type vars zip False None True and as
    assert async await break class continue def del elif else except finally for from global if
    import in is lambda nonlocal not or pass raise return try while with yield match case`,
  javascript: JAVASCRIPT,
  typescript: `
    ${JAVASCRIPT} any as asserts bigint declare infer is keyof namespace never number object
    override readonly satisfies string symbol type unique unknown`,
  java: `
    abstract assert boolean break byte case catch char class const continue default do double else
    enum extends false final finally float for goto if implements import instanceof int interface
    long native new null package private protected public record return short static strictfp super
    switch synchronized this throw throws transient true try var void volatile while yield clone
    equals finalize getClass hashCode main notify notifyAll toString wait`,
  cpp: `
    alignas alignof and and_eq asm auto bitand bitor bool break case catch char class compl concept
    const consteval constexpr constinit const_cast continue co_await co_return co_yield decltype
    default delete do double dynamic_cast else enum explicit export extern false float for friend
    goto if inline int long mutable namespace new noexcept not not_eq nullptr operator or or_eq
    private protected public register reinterpret_cast requires return short signed sizeof static
    static_assert static_cast struct switch template this thread_local throw true try typedef typeid
    typename union unsigned using virtual void volatile wchar_t while xor xor_eq main std abs
    accumulate acos all_of any any_of apply array asin assert atan atof atoi begin bind bitset
    bsearch calloc cbrt ceil clamp clock close connect copy cos count count_if crypt data deque
    difftime distance div dup empty end equal erase erf exchange exec exit exp extent fill find
    find_if floor fmod for_each fork free function gamma gcd generate get getenv hash hypot includes
    index inplace_merge iota isalnum isalpha isdigit islower isprime isspace isupper j0 j1 jn kill
    labs lcm left lexicographical_compare lgamma link list listen log lower_bound malloc map max
    max_element mean memcpy memset merge midpoint min min_element minmax mismatch mktime modf move
    multiset next none_of nth_element optional pair partial_sum partition pause pipe pow prev printf
    putchar puts qsort queue raise rand random range rank read reduce remove remove_if rename
    replace replace_if reverse right rindex rotate round scanf search select send set set_difference
    set_intersection set_union shuffle signal sin size sleep sort sprintf sqrt srand stack stat stod
    stoi stol strcat strchr strcmp strcpy string strlen strtok strtol swap sync system tan tgamma
    tie time to_string tolower toupper transform trunc truncate tuple unique unlink upper_bound
    variant vector visit wait write y0 y1 yn`,
  go: `
    any append bool break byte cap case chan clear close complex complex64 complex128 const continue
    copy default defer delete else error fallthrough false float32 float64 for func go goto if imag
    import init int int8 int16 int32 int64 interface iota len main make map max min new nil package
    panic print println range real recover return rune select string struct switch true type uint
    uint8 uint16 uint32 uint64 uintptr var`,
  rust: `
    abstract as async await become box break const continue crate do drop dyn else enum extern false
    final fn for gen if impl in let loop macro main match mod move mut override priv pub ref return
    self static struct super trait true try type typeof union unsafe unsized use virtual where while
    yield bool char f32 f64 i8 i16 i32 i64 i128 isize str u8 u16 u32 u64 u128 usize std core alloc`,
  ruby: `
    alias and begin break case class def defined do else elsif end ensure false for if in module
    next nil not or redo rescue retry return self super then true undef unless until when while
    yield abort at_exit autoload binding caller catch clone display dup eval exec exit extend fail
    fork format freeze frozen gem gets hash inspect initialize itself lambda load loop method
    methods open p pp print printf private proc protected public putc puts raise rand readline
    readlines require require_relative select send sleep spawn sprintf srand syscall system tap test
    throw trap untrace_var warn instance_of include attr_accessor attr_reader define_method
    object_id to_s to_enum to_a assert assert_equal run name setup teardown`,
  php: `
    abstract and array as break callable case catch class clone const continue declare default die
    do echo else elseif empty enddeclare endfor endforeach endif endswitch endwhile enum eval exit
    extends final finally fn for foreach function global goto if implements include include_once
    instanceof insteadof interface isset list match namespace new or parent print private protected
    public readonly require require_once return self static switch throw trait try unset use var
    while xor yield bool int float string true false null void iterable object mixed never abs acos
    acosh addcslashes addslashes array_change_key_case array_chunk array_column array_combine
    array_count_values array_diff array_diff_assoc array_diff_key array_diff_uassoc array_diff_ukey
    array_fill array_fill_keys array_filter array_flip array_intersect array_intersect_assoc
    array_intersect_key array_intersect_uassoc array_intersect_ukey array_is_list array_key_exists
    array_key_first array_key_last array_keys array_map array_merge array_merge_recursive
    array_multisort array_pad array_pop array_product array_push array_rand array_reduce
    array_replace array_replace_recursive array_reverse array_search array_shift array_slice
    array_splice array_sum array_udiff array_udiff_assoc array_udiff_uassoc array_uintersect
    array_uintersect_assoc array_uintersect_uassoc array_unique array_unshift array_values
    array_walk array_walk_recursive arsort asin asinh asort assert assert_options atan atanh
    base_convert basename bindec boolval call_user_func ceil checkdate checkdnsrr chop chr
    chunk_split compact constant copy cos cosh count count_chars crypt ctype_alnum ctype_alpha
    ctype_cntrl ctype_digit ctype_graph ctype_lower ctype_print ctype_punct ctype_space ctype_upper
    ctype_xdigit current decbin dechex decoct define defined dir dirname dl doubleval end exec exp
    explode extract fclose feof fflush file file_exists file_get_contents file_put_contents floatval
    flock floor flush fmod fopen fprintf fread ftell ftruncate fwrite glob hebrev hexdec hrtime
    html_entity_decode htmlentities htmlspecialchars htmlspecialchars_decode hypot implode in_array
    intdiv intval is_a is_array is_bool is_callable is_countable is_double is_finite is_float
    is_infinite is_int is_integer is_iterable is_long is_nan is_null is_numeric is_object
    is_resource is_scalar is_string is_subclass_of join key key_exists krsort ksort lcfirst
    levenshtein log lstat ltrim mail max metaphone method_exists microtime min mktime natcasesort
    natsort next number_format octdec ord pack parse_str parse_url passthru pathinfo pi pos pow prev
    print_r printf putenv quotemeta range readfile rename reset rewind round rsort rtrim serialize
    shell_exec shuffle similar_text sin sinh sizeof sleep sort soundex sprintf sqrt sscanf stat
    str_contains str_ends_with str_getcsv str_ireplace str_pad str_repeat str_replace str_shuffle
    str_split str_starts_with str_word_count strcasecmp strchr strcmp strcoll strcspn strftime
    strip_tags stripcslashes stripos stripslashes stristr strlen strnatcasecmp strnatcmp strncasecmp
    strncmp strpbrk strpos strptime strrchr strrev strripos strrpos strspn strstr strtok strtolower
    strtotime strtoupper strtr strval substr substr_compare substr_count substr_replace tan tanh
    time time_nanosleep time_sleep_until trim uasort ucfirst ucwords uksort umask uniqid unpack
    unserialize usleep usort var_dump var_export vfprintf vprintf vsprintf wordwrap`,
  bash: `
    alias awk bash basename bc bg bind break builtin caller case cat cd chmod chown clear cmp comm
    command compgen complete compopt continue coproc cp curl cut date dc declare df diff dir dirname
    dirs disown do done dd du echo egrep elif else enable env esac eval exec exit expand export expr
    factor false fc fg fgrep fi file find fmt fold for free function getopts git grep groups gzip
    hash head help history host hostname id if in install info jobs join jq kill ld less let link ln
    local locale locate logout look ls make man mapfile md mkdir mktemp more mount mv nano nice nl
    node nohup numfmt od openssl paste patch perl php pr printenv printf ps pushd popd pwd python
    read readarray readlink readonly realpath return rev rm rmdir ruby script sed select seq set sh
    shift shopt shuf sleep sort source split stat strings stty su sudo sum suspend sync tac tail tar
    tee test then time timeout times top touch tr trap tree true truncate tsort tty type typeset
    ulimit umask unalias uname unexpand uniq unlink unset until unzip uptime users vi wait watch wc
    which while who whoami xargs yes zip`,
};
