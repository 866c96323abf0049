export const id = 174;
export const ids = [174];
export const modules = {

/***/ 1271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ alert),
/* harmony export */   c: () => (/* binding */ collapsible),
/* harmony export */   d: () => (/* binding */ link),
/* harmony export */   f: () => (/* binding */ list),
/* harmony export */   i: () => (/* binding */ value),
/* harmony export */   l: () => (/* binding */ escaped),
/* harmony export */   m: () => (/* binding */ table),
/* harmony export */   n: () => (/* binding */ remedyItem),
/* harmony export */   o: () => (/* binding */ code),
/* harmony export */   p: () => (/* binding */ prose),
/* harmony export */   r: () => (/* binding */ changeBlocks),
/* harmony export */   s: () => (/* binding */ codeBlock),
/* harmony export */   t: () => (/* binding */ evidence),
/* harmony export */   u: () => (/* binding */ htmlCode)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9128);


// build/js/runner/markdown.js
/**
* GitHub-flavoured Markdown from plain texts, none of which can bring markup, links or mentions of its own. An empty `<span>` keeps apart
* what GitHub would make a link of; unlike an invisible character it is not copied with the text.
*/
const APART = "<span></span>";
/** Pages that a text may link to; others of the console can change things at a click. */
const TRUSTED_URL = /^https:\/\/(?:docs\.aws\.amazon\.com|docs\.github\.com|(?:[a-z0-9-]+\.)?console\.aws\.amazon\.com\/servicequotas)\/[\w./?=&#%:+,~$!-]*$/;
/** Backticks around code, ARNs, and URLs without the punctuation behind them. */
const CODE_IN_PROSE = /`([^`]+)`|\b((?:arn:aws[\w-]*|s3|https?):[^\s"'`<>()]*[^\s"'`<>().,;:!?\]}])/g;
/** Up to where GitHub's references are broken off: mentions, mail addresses, issues, links and emoji. */
const REFERENCES = /@|#(?=\d)|GH(?=-\d)|www(?=\.)|:(?=\/\/)|:(?=[\w+\\-]+:)/gi;
/** What may be the beginning of a commit's number: GitHub makes links of seven digits and more. */
const COMMITS = /(?<![\w-])[\da-f]{7,40}(?![\w-])/gi;
const ENTITIES = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"|": "&vert;",
	$: "<span>$</span>"
};
/** Plain text in one line, for paragraphs, list items and table cells. */
function escaped(text) {
	return asBlock(inline(text));
}
/** Escaped text, in which code, ARNs and URLs are set as code, and links to documentation are links. */
function prose(text) {
	let end = 0;
	const parts = [];
	for (const match of text.matchAll(CODE_IN_PROSE)) {
		const [whole, inBackticks, technical = ""] = match;
		const isLink = inBackticks === void 0 && TRUSTED_URL.test(technical);
		parts.push(inline(text.slice(end, match.index)), isLink ? `<${technical}>` : code(inBackticks ?? technical));
		end = match.index + whole.length;
	}
	return asBlock([...parts, inline(text.slice(end))].join(""));
}
function inline(text) {
	return text.replace(/\s+/g, " ").replace(/[\\`*[\]~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, String.raw`\$&`).replace(/[&<>|$]/g, (character) => ENTITIES[character] ?? character).replace(REFERENCES, `$&${APART}`).replace(COMMITS, (digits) => digits.replace(/.{6}(?=.)/g, `$&${APART}`));
}
/** At its start some characters would make a block a list or a heading. */
function asBlock(markdown) {
	return markdown.trim().replace(/^(?=[-+=#])|(?<=^\d+)(?=[.)])/, "\\");
}
/** Text set as code; in paragraphs, list items and table cells. */
function code(text) {
	const line = text.replace(/\s+/g, " ").trim();
	if (line === "" || /[|\\]/.test(line)) return htmlCode(line);
	const fence = "`".repeat(longestRun(line, /`+/g) + 1);
	const pad = line.startsWith("`") || line.endsWith("`") ? " " : "";
	return `${fence}${pad}${line}${pad}${fence}`;
}
/** Text set as code, where Markdown is not read: inside HTML. */
function htmlCode(text) {
	return `<code>${text.replace(/[^A-Za-z0-9 /,()=+-]/gu, (character) => `&#${character.codePointAt(0) ?? 0};`).replace(/&#(?:58|64);|www(?=&#46;)/gi, `$&${APART}`)}</code>`;
}
/** A code block, longer fenced than any run of backticks in it. */
function codeBlock(lines, language = "") {
	const text = lines.join("\n");
	const fence = "`".repeat(Math.max(3, longestRun(text, /`+/g) + 1));
	return `${fence}${language}\n${text}\n${fence}`;
}
/** A table of cells that are Markdown already. */
function table(head, rows) {
	return [
		head,
		head.map(() => ":---"),
		...rows
	].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
/**
* What is shown after a click, or hidden by one.
* @param title HTML
* @param body Markdown
*/
function collapsible(title, body, isOpen = false) {
	return `<details${isOpen ? " open" : ""}>\n<summary>${title}</summary>\n\n${body}\n\n</details>`;
}
/** One of GitHub's coloured boxes; the body is Markdown. */
function alert(kind, body) {
	return [`[!${kind}]`, ...body.split("\n")].map((line) => `> ${line}`.trimEnd()).join("\n");
}
/**
* @param text Markdown
* @param url encoded, but for what only Markdown would stumble over
*/
function link(text, url) {
	return `[${text}](${url.replaceAll("(", "%28").replaceAll(")", "%29")})`;
}
/** @param items Markdown; an empty one would make a heading of the line above */
function list(items) {
	return items.filter((item) => item !== "").map((item) => `- ${item.replaceAll("\n", "\n  ")}`).join("\n");
}
function longestRun(text, pattern) {
	return [...text.matchAll(pattern)].reduce((longest, [run]) => Math.max(longest, run.length), 0);
}

// build/js/runner/change-table.js
const LONGEST_VALUE = 200;
/** A structure on one line: it would push the other columns out of sight. */
const LONGEST_STRUCTURE = 30;
const MOST_ROWS = 100;
/**
* The plan's differences, field by field: what changes, or all that is deployed for the first time.
* @param mostRows of the table; how many more there are is said below it
*/
function changeBlocks({ plan, verdict }, mostRows = MOST_ROWS) {
	if (plan === void 0 || plan.action === "none") return [];
	const isNew = plan.action === "create";
	return [
		`### ${changeTitle(verdict, isNew)}`,
		...planBlocks(plan),
		...changeTable(plan.changes.map(_index_js__WEBPACK_IMPORTED_MODULE_0__.n), isNew, mostRows),
		...effects(plan)
	];
}
/** What the rollout keeps and needs, where that is not plain. */
function effects(plan) {
	const { retention, peakInstances, action } = plan;
	const kept = retention === void 0 || retention.keeps === "none" ? [] : [prose((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.u)(retention.why))];
	const peak = peakInstances.map(({ instances, instanceType }) => `${instances} × ${value(instanceType)}`);
	const needs = action === "update" && peak.length > 0 ? [`At its peak the rollout needs ${peak.join(" and ")} at once.`] : [];
	const text = [...kept, ...needs].join(" ");
	return text === "" ? [] : [text];
}
function changeTitle(verdict, isNew) {
	if (verdict?.result === "planned") return isNew ? "What would be deployed" : "What would change";
	if (verdict === void 0 || "failure" in verdict) return isNew ? "What was to be deployed" : "What was to change";
	return isNew ? "What was deployed" : "What changed";
}
/** One reason reads on into the sentence; several are a list. */
function planBlocks(plan) {
	const reasons = plan.reasons.map((reason) => prose((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.u)(reason)));
	const sentence = planSentence(plan);
	return reasons.length < 2 ? [[...reasons, sentence].join(" ")] : [list(reasons), sentence];
}
function planSentence({ endpointConfigName, previousEndpointConfigName, models }) {
	const from = previousEndpointConfigName !== void 0 && previousEndpointConfigName !== endpointConfigName ? `${value(previousEndpointConfigName)} → ` : "";
	const served = models.map((model) => `${value(model.name)}${model.exists ? "" : " (new)"}`).join(", ");
	const noun = models.length === 1 ? "model" : "models";
	return `Config ${from}${value(endpointConfigName)}${served === "" ? "" : ` with ${noun} ${served}`}.`;
}
function changeTable(changes, isNew, mostRows) {
	if (changes.length === 0) return [];
	const inOrder = changes.toSorted((a, b) => (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.r)(a) - (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.r)(b));
	const rows = inOrder.slice(0, mostRows).map((change) => changeCells(change, isNew));
	const more = inOrder.length - rows.length;
	return [table(isNew ? ["Field", "Value"] : [
		"Field",
		"Before",
		"After"
	], rows), ...more === 0 ? [] : [`… and ${more} more; the output ${code("plan")} has them all.`]];
}
function fieldCell({ path, label, variable }) {
	if (label === void 0) return value(path.replace(/^(?:endpoint-config|model)\./, ""));
	return [escaped((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.u)(label)), ...variable === void 0 ? [] : [value(variable)]].join(" ");
}
function changeCells(change, isNew) {
	const { from, to } = change;
	const field = fieldCell(change);
	if (isNew) return [field, to === void 0 ? "" : value(to)];
	if (from === void 0 || to === void 0) return [
		field,
		from === void 0 ? "–" : cell(from),
		to === void 0 ? "**removed**" : cell(to)
	];
	if (change.variable !== void 0) return [
		field,
		value(from),
		`${value(to)} (another value)`
	];
	const shared = sharedFolder(from, to);
	const end = (path) => shared > 12 ? `…${path.slice(shared)}` : path;
	return [
		field,
		cell(end(from)),
		cell(end(to))
	];
}
function cell(text) {
	return value(/^[{[]/.test(text) ? (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.l)(text, LONGEST_STRUCTURE) : text);
}
/** The length of what two paths have in common, up to the last slash in it. */
function sharedFolder(a, b) {
	let length = 0;
	while (length < a.length && a[length] === b[length]) length++;
	return Math.max(0, a.lastIndexOf("/", length - 1));
}
/** A value set as code, in one cell of a table or in a sentence. */
function value(text) {
	return code((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.l)(shortDigest((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.u)(text)), LONGEST_VALUE));
}
/** Twelve digits tell digests apart for people. */
function shortDigest(text) {
	return text.replace(/(@sha256:[0-9a-f]{12})[0-9a-f]{52}\b/g, "$1…");
}

// build/js/runner/failure-text.js
/** What stands in lines of its own: a list (all that is wrong with the inputs), or something to be shown as it is (a stack trace). */
function evidence(why) {
	const lines = why.split("\n").filter((line) => line.trim() !== "");
	if (lines.length < 2) return prose(why);
	const items = lines.filter((line) => line.startsWith("- "));
	if (items.length === 0) return codeBlock(lines);
	return [...lines.filter((line) => !line.startsWith("- ")).map(prose), list(items.map((item) => prose(item.slice(2))))].join("\n\n");
}
/** A remedy that is a command of the AWS CLI or a statement of an IAM policy, or ends with one, is to be copied. */
function remedyItem(remedy) {
	const copied = /(?:^|\n|: )(aws [a-z\d-]+ [a-z\d-]+ [^]*|\{ "Effect": [^]*\})$/.exec(remedy)?.[1];
	if (copied === void 0) return prose(remedy);
	const sentence = prose(remedy.slice(0, -copied.length));
	return [...sentence === "" ? [] : [sentence], codeBlock([copied], copied.startsWith("{") ? "json" : "sh")].join("\n");
}



/***/ }),

/***/ 4174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tellPullRequest: () => (/* binding */ tellPullRequest)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9128);
/* harmony import */ var _failure_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1271);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1455);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8500);






// build/js/runner/pull-request/comment-identity.js
const PLACE = [
	"region",
	"endpoint",
	"account"
];
/** Longer than any name that AWS gives. */
const LONGEST_NAME = 100;
/** What is known of where a run would deploy to. */
function identityOf({ region, endpointName }, specification, runId) {
	const [place, name] = [specification?.region ?? region, specification?.endpointName ?? endpointName];
	const account = specification === void 0 ? void 0 : accountOf(specification);
	const run = Number(runId);
	return {
		...place === void 0 ? {} : { region: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.l)(place, LONGEST_NAME) },
		...name === void 0 ? {} : { endpoint: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.l)(name, LONGEST_NAME) },
		...account === void 0 ? {} : { account: (0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.createHash)("sha256").update(account).digest("hex").slice(0, 12) },
		...Number.isSafeInteger(run) && run > 0 ? { run } : {}
	};
}
/** SageMaker takes an execution role of its own account only. */
function accountOf(specification) {
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.P)(specification).map((role) => /^arn:[^:]*:iam::(\d{12}):/.exec(role)?.[1]).find((account) => account !== void 0);
}
/** The first line of a comment, by which a later run knows it again. It is not shown, and no name can end it: `>` is encoded. */
function marker(identity) {
	const query = new URLSearchParams();
	for (const key of [...PLACE, "run"]) {
		const known = identity[key];
		if (known !== void 0) query.set(key, String(known));
	}
	return `<!-- deploy-sagemaker-endpoint plan?${query.toString()} -->`;
}
/** What a comment is about; `undefined` if it does not begin with a marker: people quote comments. */
function identityIn(body) {
	const query = /^<!-- deploy-sagemaker-endpoint plan\?(\S*) -->/.exec(body)?.[1];
	if (query === void 0) return void 0;
	const told = new URLSearchParams(query);
	const run = Number(told.get("run") ?? void 0);
	const place = [...told].filter(([key]) => PLACE.some((known) => known === key));
	return {
		...Object.fromEntries(place),
		...Number.isSafeInteger(run) ? { run } : {}
	};
}
/**
* Pure: which of this action's comments is the one to keep up to date, and which have become superfluous. A comment about the same
* place is; else the only one that may be about it, since one of the two does not know it all.
* @param comments the oldest first
*/
function selectComments(comments, identity) {
	const same = comments.filter((comment) => PLACE.every((key) => comment.identity[key] === identity[key]));
	const possible = comments.filter((comment) => isPossible(comment.identity, identity));
	if (same.length === 0) return {
		candidates: possible.length === 1 ? possible : [],
		stale: []
	};
	return {
		candidates: same,
		stale: possible.filter((comment) => !same.includes(comment) && PLACE.every((key) => comment.identity[key] === void 0 || identity[key] !== void 0) && (comment.identity.run ?? 0) < (identity.run ?? 0))
	};
}
function isPossible(one, other) {
	return PLACE.every((key) => one[key] === void 0 || other[key] === void 0 || one[key] === other[key]);
}

// build/js/runner/pull-request/issue-comments.js
const PER_PAGE = 100;
/** Octokit would print to stderr. */
const SILENT = {
	debug: nothing,
	info: nothing,
	warn: nothing,
	error: nothing
};
/**
* Reaches GitHub as the runner's environment says: its API's address (that of an Enterprise Server, too) and the proxy.
* @param signal breaks every request off
*/
async function connect({ repository, number }, token, env, signal) {
	const { getOctokit } = await __webpack_require__.e(/* import() */ 874).then(__webpack_require__.bind(__webpack_require__, 3874));
	const apiUrl = (env["GITHUB_API_URL"] ?? "").replace(/\/+$/, "");
	const { issues, users } = getOctokit(token, {
		log: SILENT,
		userAgent: `deploy-sagemaker-endpoint/${_index_js__WEBPACK_IMPORTED_MODULE_0__.t}`,
		...apiUrl === "" ? {} : { baseUrl: apiUrl }
	}).rest;
	const [owner = "", repo = ""] = repository.split("/");
	const request = {
		signal,
		log: SILENT
	};
	const pull = {
		owner,
		repo,
		issue_number: number,
		request
	};
	return {
		async list() {
			const comments = [];
			for (let page = 1;; page++) {
				const { data, headers } = await issues.listComments({
					...pull,
					per_page: PER_PAGE,
					page
				});
				comments.push(...data.map(commentFrom));
				if (headers.link?.includes("rel=\"next\"") !== true) return comments;
			}
		},
		async create(body) {
			const { data } = await issues.createComment({
				...pull,
				body
			});
			return commentFrom(data);
		},
		async update(id, body) {
			const { data } = await issues.updateComment({
				owner,
				repo,
				comment_id: id,
				body,
				request
			});
			return commentFrom(data);
		},
		async remove(id) {
			await issues.deleteComment({
				owner,
				repo,
				comment_id: id,
				request
			});
		},
		async user() {
			try {
				const { data } = await users.getAuthenticated({ request });
				return data.login;
			} catch (error) {
				if ((statusOf(error) ?? 500) < 500) return void 0;
				throw error;
			}
		}
	};
}
/** The HTTP status of what GitHub refused; of a request that got no answer, Octokit says 500. */
function statusOf(error) {
	return error instanceof Error && "status" in error && typeof error.status === "number" ? error.status : void 0;
}
function commentFrom({ id, html_url: url, body, user }) {
	return {
		id,
		url,
		body: body ?? "",
		author: {
			login: user?.login ?? "",
			isBot: user?.type === "Bot" || user?.login.endsWith("[bot]") === true
		}
	};
}
function nothing() {}

// build/js/runner/pull-request/member.js
/** A member of a structure that came from outside, whatever that is; `undefined` if there is none, or `null`. */
function member(value, key) {
	if (typeof value !== "object" || value === null) return void 0;
	return Object.getOwnPropertyDescriptor(value, key)?.value ?? void 0;
}

// build/js/runner/pull-request/obstacle.js
/** What a job needs that takes AWS credentials by OpenID Connect and comments. */
const PERMISSIONS = "`permissions: { contents: read, id-token: write, pull-requests: write }`";
/** The way out of most trouble with a token. */
const OWN_TOKEN = "leave `github-token` out of the step, and the job’s own token is used";
/** GitHub's messages are short; what a proxy answers in its place may be a whole page. */
const LONGEST_WORDS = 300;
/** Why GitHub refused, in its own words and with what to do. */
function obstacle(error, pullRequest, harmless) {
	const status = statusOf(error);
	const words = wordsOf(error, harmless);
	if (isRateLimit(error)) return `the token has used up its rate limit at GitHub (${words}). The next run tries again.`;
	switch (status) {
		case 401: return `GitHub does not accept the token (${words}). Give a valid one, or ${OWN_TOKEN}.`;
		case 403: return forbidden(words, pullRequest);
		case 404: return `the token does not see ${pullRequest.repository} or this pull request (${words}). Give one that may write to its pull requests, or ${OWN_TOKEN}.`;
		case void 0: return `${words}.`;
		default: return `GitHub answered ${hasAnswer(error) ? `with status ${status}: ` : "nothing: "}${words}.`;
	}
}
function forbidden(words, { origin }) {
	if (/\blocked\b/i.test(words)) return `its conversation is locked (${words}). Unlock it, and run again.`;
	if (/personal access token/i.test(words)) return `the personal access token may not write there (${words}). Give it the permission “Pull requests: read and write”, or ${OWN_TOKEN}.`;
	if (!/not accessible by integration/i.test(words)) return `GitHub refused it with status 403: ${words}.`;
	const needed = `Add \`pull-requests: write\` to the job’s permissions. Naming one takes away all that are not named, so that it needs ${PERMISSIONS}`;
	switch (origin) {
		case "fork": return `it comes from a fork, and the token of such a run can only read, whatever the workflow says (${words}). The plan is in the log of this run.`;
		case "dependabot": return `the token of a run that Dependabot has started can only read, unless the job says otherwise (${words}). ${needed}.`;
		case "repository": return `the token may not write there (${words}). ${needed}. An app whose token is given needs the same permission.`;
	}
}
/** Refusals for calling too often have the status of those for lacking a permission, too. */
function isRateLimit(error) {
	const status = statusOf(error);
	if (status !== 403 && status !== 429) return false;
	return status === 429 || header(error, "x-ratelimit-remaining") === "0" || header(error, "retry-after") !== void 0;
}
/** Whether the same may go well a moment later: GitHub is down, or the network is. */
function isPassing(error) {
	return (statusOf(error) ?? 0) >= 500;
}
/** Octokit puts the page of the documentation behind GitHub's words. */
function wordsOf(error, harmless) {
	const message = error instanceof Error ? error.message : String(error);
	const words = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.d)(harmless(message.replace(/ - https?:\/\/\S+$/, ""))).replace(/\.$/, "");
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.l)(words, LONGEST_WORDS);
}
function header(error, name) {
	return member(member(member(error, "response"), "headers"), name);
}
function hasAnswer(error) {
	return member(error, "response") !== void 0;
}

// build/js/runner/pull-request/keep-comment.js
/**
* Leaves one comment about a place, with this text: updates the oldest there is, or creates one. It looks first, so that a second
* try after a lost answer does no harm.
* @param text Markdown
* @throws what GitHub refuses
*/
async function keepComment(comments, identity, text) {
	const own = await ownComments(comments);
	const { candidates, stale } = selectComments(own, identity);
	const newer = candidates.find((comment) => (comment.identity.run ?? 0) > (identity.run ?? Infinity));
	if (newer !== void 0) return {
		outcome: "left",
		url: newer.url
	};
	for (const [index, candidate] of candidates.entries()) {
		const kept = await updated(comments, candidate, `${marker({
			...candidate.identity,
			...identity
		})}\n${text}`);
		if (kept === void 0) continue;
		await removeAll(comments, [...candidates.slice(index + 1), ...stale]);
		return kept;
	}
	const { url } = await comments.create(`${marker(identity)}\n${text}`);
	return {
		outcome: "created",
		url
	};
}
/**
* The comments that begin with a marker and are by this token's user. Anybody may begin a comment with a marker, and could then change
* the plan in it. An app cannot ask who it is, so an app's comment is taken for ours: apps are let into a repository by its owners.
*/
async function ownComments(comments) {
	const marked = (await comments.list()).flatMap((comment) => {
		const identity = identityIn(comment.body);
		return identity === void 0 ? [] : [{
			...comment,
			identity
		}];
	});
	const user = marked.some(({ author }) => !author.isBot) ? await comments.user() : void 0;
	return marked.filter(({ author }) => author.isBot || author.login === user);
}
/** `undefined`: it cannot be, since it is somebody else's or gone. */
async function updated(comments, comment, body) {
	if (comment.body.trimEnd() === body.trimEnd()) return {
		outcome: "unchanged",
		url: comment.url
	};
	try {
		const { url } = await comments.update(comment.id, body);
		return {
			outcome: "updated",
			url
		};
	} catch (error) {
		const status = statusOf(error);
		if (status === 403 && !isRateLimit(error) || status === 404) return void 0;
		throw error;
	}
}
/** What is superfluous and cannot be removed does no harm that a warning would mend. */
async function removeAll(comments, superfluous) {
	for (const { id } of superfluous) await comments.remove(id).catch(() => void 0);
}

// build/js/runner/pull-request/plan-comment.js
/** GitHub takes 65,536 characters; the marker has its place in front. */
const MOST_CHARACTERS = 64e3;
/** Rather fewer rows and words than a cut through the middle of a table or a code block. The first that fits is taken. */
const DETAILS = [
	{
		rows: 100,
		sentences: 50,
		characters: 4e3
	},
	{
		rows: 40,
		sentences: 20,
		characters: 1e3
	},
	{
		rows: 10,
		sentences: 10,
		characters: 300
	},
	{
		rows: 3,
		sentences: 3,
		characters: 100
	}
];
/** Pure: the plan as a comment in GitHub-flavoured Markdown; of a run that failed, why. */
function planComment(report, plannedFor, harmless) {
	const head = [heading(report), context(report, plannedFor)].filter((block) => block !== "");
	for (const detail of DETAILS) {
		const page = [...head, ...blocks(abridged(report, detail, harmless), detail)].join("\n\n");
		if (page.length <= MOST_CHARACTERS) return page;
	}
	return [...head, "The rest is too long for a comment. The log of the workflow run has it."].join("\n\n");
}
function heading(report) {
	const name = report.endpointName === void 0 ? void 0 : (0,_failure_text_js__WEBPACK_IMPORTED_MODULE_1__.i)(report.endpointName);
	if (report.verdict?.result === "planned") return `## 📋 ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.i)(report, name)}`;
	return `## ❌ The dry run${name === void 0 ? "" : ` for endpoint ${name}`} failed`;
}
/** GitHub makes a link of the commit. */
function context({ region }, { commit, runUrl }) {
	return [
		...commit === void 0 || !/^[\da-f]{40,64}$/.test(commit) ? [] : [`Commit ${commit}`],
		...region === void 0 ? [] : [`Region ${(0,_failure_text_js__WEBPACK_IMPORTED_MODULE_1__.i)(region)}`],
		...runUrl === void 0 ? [] : [(0,_failure_text_js__WEBPACK_IMPORTED_MODULE_1__.d)("Workflow run", runUrl)]
	].join(" · ");
}
/** The report with no more, and no longer, texts than are to be told, all harmless: cut first, half a secret would be left. */
function abridged(report, { sentences, characters }, harmless) {
	const short = (text) => (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.l)(harmless(text), characters);
	const some = (all) => all.slice(0, sentences).map(short);
	const { verdict, plan } = report;
	return {
		...report,
		warnings: some(report.warnings),
		notices: some(report.notices),
		...plan === void 0 ? {} : { plan: {
			...(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.a)(plan, harmless),
			reasons: some(plan.reasons)
		} },
		...verdict !== void 0 && "failure" in verdict ? { verdict: {
			...verdict,
			failure: abridgedFailure(verdict.failure, short, some)
		} } : {}
	};
}
function abridgedFailure({ what, why, evidence: known = [], remedies, logs }, short, some) {
	return {
		what: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.d)(short(what)),
		why: short(why),
		evidence: some(known),
		remedies: some(remedies),
		logs
	};
}
function blocks(report, { rows }) {
	const { verdict, plan, warnings, notices } = report;
	const failure = verdict !== void 0 && "failure" in verdict ? verdict.failure : void 0;
	return [
		...failure === void 0 ? [] : failureBlocks(failure),
		...warnings.length === 0 ? [] : [(0,_failure_text_js__WEBPACK_IMPORTED_MODULE_1__.a)("WARNING", texts(warnings))],
		...(0,_failure_text_js__WEBPACK_IMPORTED_MODULE_1__.r)(report, rows),
		...failure === void 0 && plan?.action === "none" ? [nothingToDo(report)] : [],
		...notices.length === 0 ? [] : [(0,_failure_text_js__WEBPACK_IMPORTED_MODULE_1__.a)("NOTE", texts(notices))]
	];
}
function failureBlocks({ what, why, evidence: known = [], remedies }) {
	const parts = [
		`**${(0,_failure_text_js__WEBPACK_IMPORTED_MODULE_1__.p)(what)}**`,
		(0,_failure_text_js__WEBPACK_IMPORTED_MODULE_1__.t)(why),
		(0,_failure_text_js__WEBPACK_IMPORTED_MODULE_1__.f)(known.map(_failure_text_js__WEBPACK_IMPORTED_MODULE_1__.t))
	];
	const todo = (0,_failure_text_js__WEBPACK_IMPORTED_MODULE_1__.f)(remedies.map(_failure_text_js__WEBPACK_IMPORTED_MODULE_1__.n));
	return [(0,_failure_text_js__WEBPACK_IMPORTED_MODULE_1__.a)("CAUTION", parts.filter((part) => part !== "").join("\n\n")), ...todo === "" ? [] : ["### What to do", todo]];
}
function nothingToDo({ plan }) {
	return `Nothing would be deployed${plan === void 0 ? "" : `: it is on config ${(0,_failure_text_js__WEBPACK_IMPORTED_MODULE_1__.i)(plan.endpointConfigName)}`}.`;
}
function texts(all) {
	const items = all.map(_failure_text_js__WEBPACK_IMPORTED_MODULE_1__.t);
	return items.length === 1 ? items.join("") : (0,_failure_text_js__WEBPACK_IMPORTED_MODULE_1__.f)(items);
}

// build/js/runner/pull-request/triggering.js
/** Reads the event that started the run from the file that the runner names. Never throws. */
async function triggerOf(env) {
	const file = env["GITHUB_EVENT_PATH"] ?? "";
	if (file === "") return {
		kind: "unreadable",
		why: "GITHUB_EVENT_PATH is not set"
	};
	try {
		return triggerFrom(JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.readFile)(file, "utf8")), env);
	} catch (error) {
		return {
			kind: "unreadable",
			why: error instanceof Error ? error.message : String(error)
		};
	}
}
/** @param payload the event as GitHub's webhooks describe it */
function triggerFrom(payload, env) {
	const pull = member(payload, "pull_request");
	const issue = member(payload, "issue");
	const subject = pull ?? (member(issue, "pull_request") === void 0 ? void 0 : issue);
	if (subject === void 0) return {
		kind: "other",
		event: env["GITHUB_EVENT_NAME"] ?? "unknown"
	};
	const number = member(subject, "number");
	if (typeof number !== "number" || !Number.isSafeInteger(number)) return {
		kind: "unreadable",
		why: "the pull request has no number"
	};
	const repository = env["GITHUB_REPOSITORY"] ?? "";
	if (!/^[^/]+\/[^/]+$/.test(repository)) return {
		kind: "unreadable",
		why: "GITHUB_REPOSITORY is not set"
	};
	const commit = textAt(pull, "head", "sha");
	return {
		kind: "pull-request",
		pullRequest: {
			repository,
			number,
			...commit === void 0 ? {} : { commit },
			origin: originOf(pull, repository, env["GITHUB_ACTOR"])
		}
	};
}
function originOf(pull, repository, actor) {
	if (actor === "dependabot[bot]") return "dependabot";
	if (pull === void 0) return "repository";
	return textAt(pull, "head", "repo", "full_name")?.toLowerCase() === repository.toLowerCase() ? "repository" : "fork";
}
function textAt(value, ...keys) {
	const found = keys.reduce(member, value);
	return typeof found === "string" ? found : void 0;
}

// build/js/runner/pull-request.js
/** So long a run waits for GitHub in all. */
const PATIENCE_MS = 1e4;
const RETRY_AFTER_MS = 500;
/**
* Keeps the comment on the pull request current, and says in one line of the log what it did. Whatever prevents it is a warning; that
* there is no pull request, a notice. Never throws: reporting does not change the verdict.
* @param state how the run ended
*/
async function tellPullRequest(state, telling) {
	if (telling.signal.aborted || state.verdict?.result === "cancelled") return;
	const trigger = await triggerOf(telling.env);
	switch (trigger.kind) {
		case "pull-request": return comment(state, trigger.pullRequest, telling);
		case "other": {
			const text = `There is no pull request to comment on: the event that started this run is ${trigger.event}.`;
			return telling.report({
				type: "noticed",
				text
			});
		}
		case "unreadable": {
			const text = `The plan could not be put on a pull request, since the event that started this run cannot be read: ${trigger.why}.`;
			return telling.report({
				type: "warned",
				text
			});
		}
	}
}
async function comment(state, pullRequest, telling) {
	const { rendering, signal, toolkit, report, patienceMs = PATIENCE_MS } = telling;
	const fail = (why) => {
		report({
			type: "warned",
			text: `The plan could not be put on pull request #${pullRequest.number}: ${why}`
		});
	};
	const { githubToken } = telling.comment;
	if (githubToken === void 0) return fail(`\`github-token\` is empty, as secrets are in pull requests from forks and from Dependabot. Give one that is not, or ${OWN_TOKEN}.`);
	const timeUp = AbortSignal.timeout(patienceMs);
	try {
		const kept = await keep(state, pullRequest, githubToken, telling, AbortSignal.any([signal, timeUp]));
		toolkit.info((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.d)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.u)(line(kept, pullRequest))));
	} catch (error) {
		if (signal.aborted) fail("the run was cancelled before GitHub had answered.");
		else if (timeUp.aborted) fail(`GitHub did not answer within ${patienceMs / 1e3} seconds. The next run tries again.`);
		else fail(obstacle(error, pullRequest, rendering.harmless));
	}
}
async function keep(state, pullRequest, token, { specification, env, rendering: { harmless } }, signal) {
	const plannedFor = {
		commit: pullRequest.commit,
		runUrl: runUrl(pullRequest, env)
	};
	const text = planComment(state, plannedFor, harmless);
	const identity = identityOf(state, specification, env["GITHUB_RUN_ID"]);
	const comments = await connect(pullRequest, token, env, signal);
	try {
		return await keepComment(comments, identity, text);
	} catch (error) {
		if (!isPassing(error)) throw error;
		await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_4__.setTimeout)(RETRY_AFTER_MS, void 0, { signal });
		return keepComment(comments, identity, text);
	}
}
function runUrl({ repository }, env) {
	const server = (env["GITHUB_SERVER_URL"] ?? "").replace(/\/+$/, "");
	const run = env["GITHUB_RUN_ID"] ?? "";
	if (!/^https?:\/\/[\w.:/-]+$/.test(server) || !/^[\w./-]+$/.test(repository) || !/^\d+$/.test(run)) return void 0;
	return `${server}/${repository}/actions/runs/${run}`;
}
function line({ outcome, url }, { number }) {
	return `Pull request #${number}: ${outcome === "left" ? "the comment is about a newer run already, and was left" : `comment ${outcome}`}: ${url}`;
}



/***/ })

};
