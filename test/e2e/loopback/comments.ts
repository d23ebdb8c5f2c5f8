/**
 * The comments of the loopback GitHub: complete objects such as the REST API gives, with their
 * authors. So the tested code finds every field that it would find at GitHub.
 */

/** The account that acts: a person, or a bot such as the one behind the job's own token. */
export interface Account {
  readonly login: string;
  readonly type: 'User' | 'Bot';
}

/** The account that GitHub shows for every action with GITHUB_TOKEN. */
export const ACTIONS_BOT: Account = { login: 'github-actions[bot]', type: 'Bot' };

/** GitHub's `simple-user`, as every comment contains it. */
type User = ReturnType<typeof simpleUser>;

/** GitHub's `issue-comment`. */
export interface StoredComment {
  readonly id: number;
  readonly node_id: string;
  readonly url: string;
  readonly html_url: string;
  readonly issue_url: string;
  readonly user: User;
  readonly created_at: string;
  updated_at: string;
  body: string;
  readonly author_association: 'NONE' | 'CONTRIBUTOR';
  readonly performed_via_github_app: null;
  readonly reactions: Readonly<Record<string, string | number>>;
}

// Comment ids need more than 32 bits. A client that narrows them must fail here too.
const FIRST_COMMENT_ID = 3_100_000_001;

const ACTIONS_BOT_ID = 41_898_282;

/** GitHub's time format: UTC, to the second. */
function timestamp(): string {
  return new Date().toISOString().replace(/\.\d+Z$/, 'Z');
}

/** An id that is the same for the same login in every run. */
function accountId(login: string): number {
  if (login === ACTIONS_BOT.login) return ACTIONS_BOT_ID;
  return [...login].reduce(
    (id, letter) => (id * 31 + (letter.codePointAt(0) ?? 0)) % 200_000_000,
    7,
  );
}

/** The `simple-user` object of an account. */
function simpleUser({ login, type }: Account) {
  const id = accountId(login);
  const url = `https://api.github.com/users/${encodeURIComponent(login)}`;
  const page = type === 'Bot' ? `apps/${login.replace(/\[bot\]$/, '')}` : login;
  return {
    login,
    id,
    node_id: Buffer.from(`${type === 'Bot' ? '03:Bot' : '04:User'}${id}`).toString('base64'),
    avatar_url: `https://avatars.githubusercontent.com/u/${id}?v=4`,
    gravatar_id: '',
    url,
    html_url: `https://github.com/${page}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type,
    user_view_type: 'public',
    site_admin: false,
  };
}

/** The longer object of `GET /user`, as a token without the `user` scope sees it. */
export function publicUser(account: Account) {
  return {
    ...simpleUser(account),
    name: account.login,
    company: null,
    blog: '',
    location: null,
    email: null,
    hireable: null,
    bio: null,
    twitter_username: null,
    public_repos: 8,
    public_gists: 0,
    followers: 2,
    following: 0,
    created_at: '2019-05-15T15:19:25Z',
    updated_at: '2026-01-05T09:12:44Z',
  };
}

/** The comments of one repository, in memory. */
export class CommentStore {
  readonly #issues = new Map<number, StoredComment[]>();
  /** Node ids of the hidden comments. The REST API does not show this state. */
  readonly minimised = new Set<string>();
  #nextId = FIRST_COMMENT_ID;

  /**
   * @param repository `owner/name`
   * @param issues numbers of the issues and pull requests that exist
   * @param apiUrl the server's own address: the `url` of a comment can be fetched
   */
  constructor(
    readonly repository: string,
    issues: readonly number[],
    readonly apiUrl: string,
  ) {
    for (const issue of issues) this.#issues.set(issue, []);
  }

  /**
   * An issue's comments, oldest first, or undefined if there is no such issue. The array is live.
   */
  of(issue: number): readonly StoredComment[] | undefined {
    return this.#issues.get(issue);
  }

  /** The comment with this id, in any issue. */
  find(id: number): StoredComment | undefined {
    return [...this.#issues.values()].flat().find((comment) => comment.id === id);
  }

  /** The comment with this global id. */
  findNode(id: string): StoredComment | undefined {
    return [...this.#issues.values()].flat().find((comment) => comment.node_id === id);
  }

  /** Adds a comment at the end of an issue, and creates the issue if it does not exist. */
  add(issue: number, body: string, author: Account): StoredComment {
    const id = this.#nextId++;
    const url = `${this.apiUrl}/repos/${this.repository}/issues/comments/${id}`;
    const now = timestamp();
    const comment: StoredComment = {
      id,
      node_id: `IC_kwDO${Buffer.from(String(id)).toString('base64url')}`,
      url,
      html_url: `https://github.com/${this.repository}/pull/${issue}#issuecomment-${id}`,
      issue_url: `${this.apiUrl}/repos/${this.repository}/issues/${issue}`,
      user: simpleUser(author),
      created_at: now,
      updated_at: now,
      body,
      author_association: author.type === 'Bot' ? 'NONE' : 'CONTRIBUTOR',
      performed_via_github_app: null,
      reactions: {
        url: `${url}/reactions`,
        total_count: 0,
        '+1': 0,
        '-1': 0,
        laugh: 0,
        hooray: 0,
        confused: 0,
        heart: 0,
        rocket: 0,
        eyes: 0,
      },
    };
    const comments = this.#issues.get(issue);
    if (comments) comments.push(comment);
    else this.#issues.set(issue, [comment]);
    return comment;
  }

  remove(comment: StoredComment): void {
    for (const comments of this.#issues.values()) {
      const at = comments.indexOf(comment);
      if (at >= 0) comments.splice(at, 1);
    }
  }

  /** Gives a comment another body. Its author stays the same. */
  edit(comment: StoredComment, body: string): StoredComment {
    comment.body = body;
    comment.updated_at = timestamp();
    return comment;
  }
}
