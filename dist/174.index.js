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
const APART = "<span></span>";
const TRUSTED_URL = /^https:\/\/(?:docs\.aws\.amazon\.com|docs\.github\.com|(?:[a-z0-9-]+\.)?console\.aws\.amazon\.com\/servicequotas)\/[\w./?=&#%:+,~$!-]*$/;
const CODE_IN_PROSE = /`([^`]+)`|\b((?:arn:aws[\w-]*|s3|https?):[^\s"'`<>()]*[^\s"'`<>().,;:!?\]}])/g;
const REFERENCES = /@|#(?=\d)|GH(?=-\d)|www(?=\.)|:(?=\/\/)|:(?=[\w+\\-]+:)/gi;
const COMMITS = /(?<![\w-])[\da-f]{7,40}(?![\w-])/gi;
const ENTITIES = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"|": "&vert;",
	$: "<span>$</span>"
};
function escaped(text) {
	return asBlock(inline(text));
}
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
function asBlock(markdown) {
	return markdown.trim().replace(/^(?=[-+=#])|(?<=^\d+)(?=[.)])/, "\\");
}
function code(text) {
	const line = text.replace(/\s+/g, " ").trim();
	if (line === "" || /[|\\]/.test(line)) return htmlCode(line);
	const fence = "`".repeat(longestRun(line, /`+/g) + 1);
	const pad = line.startsWith("`") || line.endsWith("`") ? " " : "";
	return `${fence}${pad}${line}${pad}${fence}`;
}
function htmlCode(text) {
	return `<code>${text.replace(/[^A-Za-z0-9 /,()=+-]/gu, (character) => `&#${character.codePointAt(0) ?? 0};`).replace(/&#(?:58|64);|www(?=&#46;)/gi, `$&${APART}`)}</code>`;
}
function codeBlock(lines, language = "") {
	const text = lines.join("\n");
	const fence = "`".repeat(Math.max(3, longestRun(text, /`+/g) + 1));
	return `${fence}${language}\n${text}\n${fence}`;
}
function table(head, rows) {
	return [
		head,
		head.map(() => ":---"),
		...rows
	].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
function collapsible(title, body, isOpen = false) {
	return `<details${isOpen ? " open" : ""}>\n<summary>${title}</summary>\n\n${body}\n\n</details>`;
}
function alert(kind, body) {
	return [`[!${kind}]`, ...body.split("\n")].map((line) => `> ${line}`.trimEnd()).join("\n");
}
function link(text, url) {
	return `[${text}](${url.replaceAll("(", "%28").replaceAll(")", "%29")})`;
}
function list(items) {
	return items.filter((item) => item !== "").map((item) => `- ${item.replaceAll("\n", "\n  ")}`).join("\n");
}
function longestRun(text, pattern) {
	return [...text.matchAll(pattern)].reduce((longest, [run]) => Math.max(longest, run.length), 0);
}

// build/js/runner/change-table.js
const LONGEST_VALUE = 200;
const LONGEST_STRUCTURE = 30;
const MOST_ROWS = 100;
function changeBlocks({ plan, verdict }, mostRows = MOST_ROWS) {
	if (plan === void 0) return [];
	if (plan.action === "none") return plan.reasons.map(reasonText);
	const isNew = plan.action === "create";
	return [
		`### ${changeTitle(verdict, isNew)}`,
		...planBlocks(plan),
		...changeTable(plan.changes.map(_index_js__WEBPACK_IMPORTED_MODULE_0__.n), isNew, mostRows),
		...effects(plan)
	];
}
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
function planBlocks(plan) {
	const reasons = plan.reasons.map(reasonText);
	const sentence = planSentence(plan);
	return reasons.length < 2 ? [[...reasons, sentence].join(" ")] : [list(reasons), sentence];
}
function reasonText(reason) {
	return prose((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.u)(reason));
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
function sharedFolder(a, b) {
	let length = 0;
	while (length < a.length && a[length] === b[length]) length++;
	return Math.max(0, a.lastIndexOf("/", length - 1));
}
function value(text) {
	return code((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.l)(shortDigest((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.u)(text)), LONGEST_VALUE));
}
function shortDigest(text) {
	return text.replace(/(@sha256:[0-9a-f]{12})[0-9a-f]{52}\b/g, "$1…");
}

// build/js/runner/failure-text.js
function evidence(why) {
	const lines = why.split("\n").filter((line) => line.trim() !== "");
	const [first = "", ...others] = lines;
	if (others.length === 0) return prose(first.replace(/^- /, ""));
	const items = lines.filter((line) => line.startsWith("- "));
	if (items.length === 0) return codeBlock(lines);
	return [...lines.filter((line) => !line.startsWith("- ")).map(prose), list(items.map((item) => prose(item.slice(2))))].join("\n\n");
}
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
const LONGEST_NAME = 100;
function identityOf({ region, endpointName, ...refused }, specification, runId) {
	const [place, name] = [specification?.region ?? region, specification?.endpointName ?? endpointName];
	const account = specification === void 0 ? refused.account : accountOf(specification);
	const run = Number(runId);
	return {
		...place === void 0 ? {} : { region: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.l)(place, LONGEST_NAME) },
		...name === void 0 ? {} : { endpoint: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.l)(name, LONGEST_NAME) },
		...account === void 0 ? {} : { account: (0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.createHash)("sha256").update(account).digest("hex").slice(0, 12) },
		...Number.isSafeInteger(run) && run > 0 ? { run } : {}
	};
}
function accountOf(specification) {
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.B)(specification).map(_index_js__WEBPACK_IMPORTED_MODULE_0__.z).find((account) => account !== void 0);
}
function marker(identity) {
	const query = new URLSearchParams();
	for (const key of [...PLACE, "run"]) {
		const known = identity[key];
		if (known !== void 0) query.set(key, String(known));
	}
	return `<!-- deploy-sagemaker-endpoint plan?${query.toString()} -->`;
}
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
function selectComments(comments, identity) {
	const same = comments.filter((comment) => PLACE.every((key) => comment.identity[key] === identity[key]));
	const possible = comments.filter((comment) => isPossible(comment.identity, identity));
	if (same.length === 0) {
		const [only, ...others] = possible;
		return {
			candidates: only !== void 0 && others.length === 0 && only.identity.run !== identity.run ? [only] : [],
			stale: []
		};
	}
	return {
		candidates: same,
		stale: possible.filter((comment) => !same.includes(comment) && PLACE.every((key) => comment.identity[key] === void 0 || identity[key] !== void 0) && (comment.identity.run ?? 0) < (identity.run ?? 0))
	};
}
function isPossible(one, other) {
	return PLACE.every((key) => one[key] === void 0 || other[key] === void 0 || one[key] === other[key]);
}

// build/js/runner/pull-request/member.js
function member(value, key) {
	if (typeof value !== "object" || value === null) return void 0;
	return Object.getOwnPropertyDescriptor(value, key)?.value ?? void 0;
}

// build/js/runner/pull-request/refusal.js
function statusOf(error) {
	return error instanceof Error && "status" in error && typeof error.status === "number" ? error.status : void 0;
}
function hasAnswer(error) {
	return member(error, "response") !== void 0;
}
function isRateLimit(error) {
	const status = statusOf(error);
	if (status === 429) return true;
	if (status !== 403 || !(error instanceof Error)) return false;
	return header(error, "x-ratelimit-remaining") === "0" || header(error, "retry-after") !== void 0 || /rate limit/i.test(error.message);
}
function isPassing(error) {
	return (statusOf(error) ?? 0) >= 500;
}
const SOON_MS = 500;
function retryDelayMs(error) {
	if (isPassing(error)) return SOON_MS;
	const seconds = Number(header(error, "retry-after") ?? NaN);
	return isRateLimit(error) && Number.isFinite(seconds) ? Math.max(seconds * 1e3, SOON_MS) : void 0;
}
function header(error, name) {
	return member(member(member(error, "response"), "headers"), name);
}

// build/js/runner/pull-request/issue-comments.js
const PER_PAGE = 100;
const GITHUB_COM = "https://api.github.com";
const SILENT = {
	debug: nothing,
	info: nothing,
	warn: nothing,
	error: nothing
};
async function connect({ repository, number }, token, env, signal) {
	nameProxySchemes(env);
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
	const commentFrom = (data) => {
		const comment = readComment(data);
		if (comment === void 0) throw notGitHub(apiUrl);
		return comment;
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
				if (!Array.isArray(data)) throw notGitHub(apiUrl);
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
				const login = member(data, "login");
				if (typeof login === "string") return login;
			} catch (error) {
				if (statusOf(error) === void 0 || isPassing(error) || isRateLimit(error)) throw error;
				return;
			}
			throw notGitHub(apiUrl);
		}
	};
}
function nameProxySchemes(env) {
	for (const name of _index_js__WEBPACK_IMPORTED_MODULE_0__.V) {
		const named = env[name];
		if (named !== void 0) env[name] = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(named);
	}
}
function readComment(data) {
	const [id, url, body] = [
		member(data, "id"),
		member(data, "html_url"),
		member(data, "body")
	];
	if (typeof id !== "number" || typeof url !== "string") return void 0;
	const login = member(member(data, "user"), "login");
	const author = typeof login === "string" ? login : "";
	const isBot = member(member(data, "user"), "type") === "Bot" || author.endsWith("[bot]");
	return {
		id,
		url,
		body: typeof body === "string" ? body : "",
		author: {
			login: author,
			isBot
		}
	};
}
function notGitHub(apiUrl) {
	return /* @__PURE__ */ new Error(`something other than GitHub’s API answered at ${apiUrl === "" ? GITHUB_COM : apiUrl}. Check the address (GITHUB_API_URL), and the proxy if there is one (HTTPS_PROXY)`);
}
function nothing() {}

// build/js/runner/pull-request/keep-comment.js
var Unchangeable = class extends Error {
	url;
	constructor(url, cause) {
		super("The comment cannot be changed.", { cause });
		this.url = url;
	}
};
async function keepComment(comments, identity, text) {
	const own = await ownComments(comments);
	const { candidates, stale } = selectComments(own, identity);
	const newer = candidates.find((comment) => (comment.identity.run ?? 0) > (identity.run ?? Infinity));
	if (newer !== void 0) return {
		outcome: "left",
		url: newer.url
	};
	const refused = [];
	for (const [index, candidate] of candidates.entries()) {
		const kept = await updated(comments, candidate, `${marker({
			...candidate.identity,
			...identity
		})}\n${text}`);
		if ("outcome" in kept) {
			await removeAll(comments, [...candidates.slice(index + 1), ...stale]);
			return kept;
		}
		refused.push(kept);
	}
	await throwIfOurs(comments, refused);
	const { url } = await comments.create(`${marker(identity)}\n${text}`);
	return {
		outcome: "created",
		url
	};
}
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
		if (!isRateLimit(error) && (status === 403 || status === 404 || status === 410)) return {
			comment,
			error
		};
		throw error;
	}
}
async function throwIfOurs(comments, refused) {
	if (refused.length === 0) return;
	const present = new Set((await comments.list()).map(({ id }) => id));
	const left = refused.filter(({ comment }) => present.has(comment.id));
	if (left.length === 0) return;
	const user = await comments.user();
	const ours = left.find(({ comment: { author } }) => user === void 0 || author.login === user);
	if (ours !== void 0) throw new Unchangeable(ours.comment.url, ours.error);
}
async function removeAll(comments, superfluous) {
	for (const { id } of superfluous) await comments.remove(id).catch(() => void 0);
}

// build/js/runner/pull-request/obstacle.js
const PERMISSIONS = "`permissions: { contents: read, id-token: write, pull-requests: write }`";
const OWN_TOKEN = "leave `github-token` out of the step, and the job’s own token is used";
const LONGEST_WORDS = 300;
function obstacle(error, pullRequest, harmless) {
	if (error instanceof Unchangeable) return unchangeable(error, pullRequest, harmless);
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
function unchangeable({ cause, url }, pullRequest, harmless) {
	return `${statusOf(cause) === 404 ? `GitHub does not let the token change the comment that is there (${wordsOf(cause, harmless)}).` : obstacle(cause, pullRequest, harmless)} If it was not this token that wrote ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.d)(harmless(url))}, delete that comment, and run again.`;
}
function forbidden(words, { origin }) {
	if (/\blocked\b/i.test(words)) return `its conversation is locked (${words}). Unlock it, and run again.`;
	if (/\bSAML\b/.test(words)) return `the organisation takes tokens only that are authorised for its single sign-on (${words}). Authorise the token for it (“Configure SSO” in the token’s settings), or ${OWN_TOKEN}.`;
	if (/personal access token/i.test(words)) return `the personal access token may not write there (${words}). Give it the permission “Pull requests: read and write”, or ${OWN_TOKEN}.`;
	if (!/not accessible by integration/i.test(words)) return `GitHub refused it with status 403: ${words}.`;
	const needed = `Add \`pull-requests: write\` to the job’s permissions. Naming one takes away all that are not named, so that it needs ${PERMISSIONS}`;
	switch (origin) {
		case "fork": return `it comes from a fork, and the token of such a run can only read, whatever the workflow says (${words}). The plan is in the log of this run. In a private repository, the setting “Send write tokens to workflows from pull requests” lifts that, together with \`pull-requests: write\` in the job’s permissions.`;
		case "dependabot": return `the token of a run that Dependabot has started can only read, unless the job says otherwise (${words}). ${needed}.`;
		case "repository": return `the token may not write there (${words}). ${needed}. An app whose token is given needs the same permission.`;
	}
}
function wordsOf(error, harmless) {
	const message = error instanceof Error ? error.message : String(error);
	const words = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.d)(harmless(message)).replace(/ - https?:\/\/\S+$/, "").replace(/\.$/, "");
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.l)(words, LONGEST_WORDS);
}

// build/js/runner/pull-request/plan-comment.js
const MOST_CHARACTERS = 64e3;
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
function context({ region }, { commit, runUrl }) {
	return [
		...commit === void 0 || !/^[\da-f]{40,64}$/.test(commit) ? [] : [`Commit ${commit}`],
		...region === void 0 ? [] : [`Region ${(0,_failure_text_js__WEBPACK_IMPORTED_MODULE_1__.i)(region)}`],
		...runUrl === void 0 ? [] : [(0,_failure_text_js__WEBPACK_IMPORTED_MODULE_1__.d)("Workflow run", runUrl)]
	].join(" · ");
}
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
			origin: originOf(pull, repository, env)
		}
	};
}
function originOf(pull, repository, env) {
	if (env["GITHUB_ACTOR"] === "dependabot[bot]") return "dependabot";
	if (pull === void 0 || env["GITHUB_EVENT_NAME"] === "pull_request_target") return "repository";
	return textAt(pull, "head", "repo", "full_name")?.toLowerCase() === repository.toLowerCase() ? "repository" : "fork";
}
function textAt(value, ...keys) {
	const found = keys.reduce(member, value);
	return typeof found === "string" ? found : void 0;
}

// build/js/runner/pull-request.js
const PATIENCE_MS = 1e4;
const TIME_TO_ANSWER_MS = 1e3;
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
		const kept = await keep(state, pullRequest, githubToken, telling, {
			signal: AbortSignal.any([signal, timeUp]),
			at: performance.now() + patienceMs
		});
		toolkit.info((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.d)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.u)(line(kept, pullRequest))));
	} catch (error) {
		if (signal.aborted) fail("the run was cancelled before GitHub had answered.");
		else if (timeUp.aborted) fail(`GitHub did not answer within ${patienceMs / 1e3} seconds. The next run tries again.`);
		else fail(obstacle(error, pullRequest, rendering.harmless));
	}
}
async function keep(state, pullRequest, token, { specification, env, rendering: { harmless } }, until) {
	const plannedFor = {
		commit: pullRequest.commit,
		runUrl: runUrl(pullRequest, env)
	};
	const text = planComment(state, plannedFor, harmless);
	const identity = identityOf(state, specification, env["GITHUB_RUN_ID"]);
	const comments = await connect(pullRequest, token, env, until.signal);
	try {
		return await keepComment(comments, identity, text);
	} catch (error) {
		const delayMs = retryDelayMs(error);
		if (delayMs === void 0 || performance.now() + delayMs + TIME_TO_ANSWER_MS > until.at) throw error;
		await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_4__.setTimeout)(delayMs, void 0, { signal: until.signal });
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
