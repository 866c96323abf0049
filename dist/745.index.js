export const id = 745;
export const ids = [745];
export const modules = {

/***/ 7745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderSummary: () => (/* binding */ renderSummary),
/* harmony export */   writeSummary: () => (/* binding */ writeSummary)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(691);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);



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
	return text.replace(/\s+/g, " ").replace(/[\\`*[\]~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, String.raw`\$&`).replace(/[&<>|$]/g, (character) => ENTITIES[character] ?? character).replace(/@(?=\w)|#(?=\d)|GH(?=-\d)|www(?=\.)|:(?=\/\/)|:(?=[\w+-]+:)/gi, `$&${APART}`);
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
		head.map(() => "---"),
		...rows
	].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
/**
* What is shown after a click.
* @param title HTML
* @param body Markdown
*/
function collapsible(title, body) {
	return `<details>\n<summary>${title}</summary>\n\n${body}\n\n</details>`;
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
const MOST_ROWS = 100;
/** The plan's differences, field by field: what changes, or all that is deployed for the first time. */
function changeBlocks({ plan, verdict }) {
	if (plan === void 0 || plan.action === "none") return [];
	const isNew = plan.action === "create";
	return [
		`### ${changeTitle(verdict, isNew)}`,
		[...plan.reasons.map((reason) => prose((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.c)(reason))), planSentence(plan)].join(" "),
		...changeTable(plan.changes.map(_index_js__WEBPACK_IMPORTED_MODULE_0__.t), isNew),
		...effects(plan)
	];
}
/** What the rollout keeps and needs, where that is not plain. */
function effects(plan) {
	const { retention, peakInstances, action } = plan;
	const kept = retention === void 0 || retention.keeps === "none" ? [] : [retention.why];
	const peak = action === "update" && peakInstances.length > 0 ? [`At its peak the rollout runs ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.n)(plan)}.`] : [];
	const text = [...kept, ...peak].map((sentence) => prose((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.c)(sentence))).join(" ");
	return text === "" ? [] : [text];
}
function changeTitle(verdict, isNew) {
	if (verdict?.result === "planned") return isNew ? "What would be deployed" : "What would change";
	if (verdict === void 0 || "failure" in verdict) return isNew ? "What was to be deployed" : "What was to change";
	return isNew ? "What was deployed" : "What changed";
}
function planSentence({ endpointConfigName, previousEndpointConfigName, models }) {
	const from = previousEndpointConfigName !== void 0 && previousEndpointConfigName !== endpointConfigName ? `${value(previousEndpointConfigName)} → ` : "";
	const served = models.map((model) => `${value(model.name)}${model.exists ? "" : " (new)"}`).join(", ");
	const noun = models.length === 1 ? "model" : "models";
	return `Config ${from}${value(endpointConfigName)}${served === "" ? "" : ` with ${noun} ${served}`}.`;
}
function changeTable(changes, isNew) {
	if (changes.length === 0) return [];
	const inOrder = changes.toSorted((a, b) => Number(a.label === void 0) - Number(b.label === void 0));
	const rows = inOrder.slice(0, MOST_ROWS).map((change) => changeCells(change, isNew));
	const more = inOrder.length - rows.length;
	return [table(isNew ? ["Field", "Value"] : [
		"Field",
		"Before",
		"After"
	], rows), ...more === 0 ? [] : [`… and ${more} more; the output ${code("plan")} has them all.`]];
}
function fieldCell({ path, label, variable }) {
	if (label === void 0) return value(path.replace(/^(?:endpoint-config|model)\./, ""));
	return [escaped((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.c)(label)), ...variable === void 0 ? [] : [value(variable)]].join(" ");
}
function changeCells(change, isNew) {
	const { from, to } = change;
	const field = fieldCell(change);
	if (isNew) return [field, to === void 0 ? "" : value(to)];
	if (from === void 0 || to === void 0) return [
		field,
		from === void 0 ? "–" : value(from),
		to === void 0 ? "**removed**" : value(to)
	];
	const shared = sharedFolder(from, to);
	const end = (path) => shared > 12 ? `…${path.slice(shared)}` : path;
	return [
		field,
		value(end(from)),
		value(end(to))
	];
}
/** The length of what two paths have in common, up to the last slash in it. */
function sharedFolder(a, b) {
	let length = 0;
	while (length < a.length && a[length] === b[length]) length++;
	return Math.max(0, a.lastIndexOf("/", length - 1));
}
/** A value set as code, in one cell of a table or in a sentence. */
function value(text) {
	return code((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.s)(shortDigest((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.c)(text)), LONGEST_VALUE));
}
/** Twelve digits tell digests apart for people. */
function shortDigest(text) {
	return text.replace(/(@sha256:[0-9a-f]{12})[0-9a-f]{52}\b/g, "$1…");
}

// build/js/runner/rollout-chart.js
const SETTLED = /* @__PURE__ */ new Set([
	"InService",
	"Failed",
	"OutOfService",
	"UpdateRollbackFailed",
	"Deleted"
]);
const BAD = /* @__PURE__ */ new Set([
	"Failed",
	"OutOfService",
	"UpdateRollbackFailed",
	"RollingBack"
]);
/**
* The rollout as a Mermaid Gantt chart over the time since the run started, or nothing where nothing moved. It sets no colours:
* GitHub's own fit its light and its dark mode.
*/
function rolloutChart(report) {
	const bars = barsOf(report).slice(-60);
	if (bars.length < 2) return void 0;
	const subjects = [...new Set(bars.map(({ subject }) => subject))];
	const length = Math.max(...bars.map(({ to }) => to));
	return [
		`%%{init: ${JSON.stringify({ gantt: layout(subjects) })}}%%`,
		"gantt",
		"    dateFormat YYYY-MM-DD HH:mm:ss",
		`    axisFormat ${length < 3600 ? "%M:%S" : "%H:%M"}`,
		`    tickInterval ${tickInterval(length)}`,
		"    todayMarker off",
		...subjects.flatMap((subject) => section(subject, bars))
	];
}
/** Room on the left for the longest name, in pixels. */
function layout(subjects) {
	return { leftPadding: 30 + 7 * Math.max(...subjects.map((subject) => word(subject).length)) };
}
function section(subject, bars) {
	const ofSubject = bars.filter((bar) => bar.subject === subject);
	return [`    section ${word(subject)}`, ...ofSubject.map((bar) => `        ${task(bar)}`)];
}
function barsOf({ startedAt, endedAt, timeline }) {
	const start = startedAt ?? timeline[0]?.at ?? 0;
	const seconds = (at) => Math.max(0, Math.round((at - start) / 1e3));
	const end = Math.max(endedAt ?? 0, ...timeline.map(({ at }) => at));
	return timeline.map((entry, index) => ({
		subject: entry.subject,
		status: entry.status,
		from: seconds(entry.at),
		to: seconds(endOf(entry, timeline.slice(index + 1)) ?? end)
	}));
}
/** A status lasts until the next of the same subject; a variant's, at the latest until the endpoint has settled. */
function endOf(entry, later) {
	return later.find(({ subject, status }) => subject === entry.subject || subject === "endpoint" && entry.subject !== "endpoint" && SETTLED.has(status))?.at;
}
/** Mermaid's `active` is not used: its text beside a short bar cannot be read in dark mode. */
function task({ status, from, to }) {
	const marks = BAD.has(status) ? ["crit"] : SETTLED.has(status) ? ["done"] : [];
	const times = SETTLED.has(status) && to === from ? [time(from), "0s"] : [time(from), time(Math.max(to, from + 1))];
	return `${word(status)} :${[
		...times.includes("0s") ? ["milestone"] : [],
		...marks,
		...times
	].join(", ")}`;
}
function time(seconds) {
	return new Date(Date.UTC(2e3, 0, 1) + seconds * 1e3).toISOString().slice(0, 19).replace("T", " ");
}
/** About eight marks. */
function tickInterval(seconds) {
	const step = [
		1,
		5,
		10,
		30,
		60,
		120,
		300,
		600,
		1800,
		3600,
		7200
	].find((candidate) => seconds / candidate <= 9) ?? 14400;
	return step < 60 ? `${step}second` : `${step / 60}minute`;
}
/** Mermaid has characters (`:`, `;`, `#`, `%`) and words of its own; a name is a few letters and digits that are none of them. */
function word(text) {
	return text.replace(/[^\w.()-]+/g, " ").trim().slice(0, 63) || "unnamed";
}

// build/js/runner/summary.js
/** GitHub refuses a step's summary of more than 1 MiB. */
const MOST_BYTES = 524288;
const LONGEST_TEXT = 8e3;
const LONGEST_LOG_LINE = 2e3;
const ICONS = {
	created: "✅",
	updated: "✅",
	recreated: "✅",
	unchanged: "✅",
	planned: "📋",
	"in-progress": "🚀",
	"rolled-back": "⏪",
	failed: "❌",
	"timed-out": "⌛",
	cancelled: "🛑",
	superseded: "🔀"
};
/** Pure: the job summary's page, in GitHub-flavoured Markdown. What happened comes first, and on failure why and what to do. */
function renderSummary(report, rendering) {
	const { harmless } = rendering;
	const { verdict } = report;
	const failure = verdict !== void 0 && "failure" in verdict ? verdict.failure : void 0;
	const before = [`## ${ICONS[verdict?.result ?? "failed"]} ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.r)(report, name(report.endpointName))}`, ...failure === void 0 ? [] : failureBlocks(failure, verdict?.result, harmless)];
	const after = [
		...factBlocks(report, rendering),
		...warningBlocks(report, harmless),
		...changeBlocks(report),
		...variantBlocks(report),
		...rolloutBlocks(report),
		...useBlocks(report, rendering),
		...noticeBlocks(report, harmless)
	];
	const page = [...before, ...after].join("\n\n");
	const logs = logBlocks(failure?.logs ?? [], report.region, harmless, MOST_BYTES - Buffer.byteLength(page));
	return withinLimit(`${[
		...before,
		...logs,
		...after
	].join("\n\n")}\n`);
}
/**
* Appends the page to the step's summary. One that cannot be written is a warning: reporting never changes the verdict.
* @param file `GITHUB_STEP_SUMMARY`
*/
async function writeSummary(markdown, file, toolkit) {
	try {
		if (file === void 0 || file === "") throw new Error("GITHUB_STEP_SUMMARY is not set");
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.appendFile)(file, markdown);
	} catch (error) {
		toolkit.warning(`The job summary could not be written: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.c)(String(error))}`);
	}
}
function failureBlocks(failure, result, harmless) {
	const kind = result === "failed" || result === "rolled-back" ? "CAUTION" : "WARNING";
	const what = prose((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.s)(harmless(failure.what), LONGEST_TEXT));
	const why = evidence((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.s)(harmless(failure.why), LONGEST_TEXT));
	const todo = list(failure.remedies.map((remedy) => remedyItem((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.s)(harmless(remedy), LONGEST_TEXT))));
	return [alert(kind, [`**${what}**`, ...why === "" ? [] : ["", why]].join("\n")), ...todo === "" ? [] : ["### What to do", todo]];
}
/** What stands in lines of its own: a list (all that is wrong with the inputs), or something to be shown as it is (a stack trace). */
function evidence(why) {
	const lines = why.split("\n").filter((line) => line.trim() !== "");
	if (lines.length < 2) return prose(why);
	const items = lines.filter((line) => line.startsWith("- "));
	if (items.length === 0) return codeBlock(lines);
	return [...lines.filter((line) => !line.startsWith("- ")).map(prose), list(items.map((item) => prose(item.slice(2))))].join("\n\n");
}
/** A remedy that is a command of the AWS CLI, or ends with one, is to be copied. */
function remedyItem(remedy) {
	const command = /(?:^|\n|: )(aws [a-z\d-]+ [a-z\d-]+ [^]*)$/.exec(remedy)?.[1];
	if (command === void 0) return prose(remedy);
	const sentence = prose(remedy.slice(0, -command.length));
	return [...sentence === "" ? [] : [sentence], codeBlock([command], "sh")].join("\n");
}
function logBlocks(tails, region, harmless, bytes) {
	return tails.flatMap((tail) => {
		const lines = newestThatFit(tail.lines.map((line) => (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.s)(harmless(line), LONGEST_LOG_LINE)), bytes / tails.length - 2e3);
		return lines.length === 0 ? [] : [logBlock(tail, lines, region)];
	});
}
function logBlock({ logGroup, logStream }, lines, region) {
	const url = region === void 0 ? void 0 : (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.o)(region, logGroup, logStream);
	const count = lines.length === 1 ? "The last line" : `The last ${lines.length} lines`;
	return collapsible(`${count} of container log ${htmlCode((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.c)(logStream))}`, [codeBlock(lines), ...url === void 0 ? [] : [link("All of this log", url)]].join("\n\n"));
}
function newestThatFit(lines, bytes) {
	let left = bytes;
	const firstThatFits = lines.findLastIndex((line) => {
		left -= Buffer.byteLength(line) + 1;
		return left < 0;
	});
	return lines.slice(firstThatFits + 1);
}
/** Only a page full of hostile names comes here: all else is bounded. */
function withinLimit(page) {
	const bytes = Buffer.from(page);
	if (bytes.length <= MOST_BYTES) return page;
	return `${bytes.subarray(0, bytes.lastIndexOf("\n", MOST_BYTES)).toString()}\n\n… The rest is too long for a job summary.\n`;
}
function factBlocks(report, { runtimeUrl }) {
	const { endpointName, region, startedAt, endedAt } = report;
	if (endpointName === void 0 || region === void 0) return [];
	const known = [
		["Result", name(report.verdict?.result)],
		["Region", name(region)],
		["Status", report.endpointStatus === void 0 ? void 0 : escaped((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.c)(report.endpointStatus))],
		["Live config", name(report.endpointConfigName)],
		["Duration", startedAt === void 0 || endedAt === void 0 ? void 0 : (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.i)(endedAt - startedAt)]
	].filter((fact) => fact[1] !== void 0);
	return [table(known.map(([label]) => label), [known.map(([, shown]) => shown)]), ...report.endpointArn === void 0 ? [] : [linkBlock(report, runtimeUrl)]];
}
function linkBlock(report, runtimeUrl) {
	const { endpointUrl, consoleUrl, logsUrl } = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.a)(report, runtimeUrl);
	return [[...consoleUrl === void 0 ? [] : [link("Open in the console", consoleUrl)], ...logsUrl === void 0 ? [] : [link("Container logs", logsUrl)]].join(" · "), endpointUrl === void 0 ? "" : `Invocations: ${code(endpointUrl)}`].filter((line) => line !== "").join("<br>");
}
function warningBlocks({ warnings }, harmless) {
	return warnings.length === 0 ? [] : [alert("WARNING", texts(warnings, harmless))];
}
function noticeBlocks({ notices }, harmless) {
	return notices.length === 0 ? [] : [alert("NOTE", texts(notices, harmless))];
}
function texts(all, harmless) {
	const items = all.map((text) => evidence((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.s)(harmless(text), LONGEST_TEXT)));
	return items.length === 1 ? items.join("") : list(items);
}
function variantBlocks({ variants }) {
	if (variants.length === 0) return [];
	const total = variants.reduce((sum, { currentWeight = 0 }) => sum + currentWeight, 0);
	const filled = [
		["Variant", (variant) => name(variant.name)],
		["Weight", ({ currentWeight }) => weight(currentWeight, total)],
		["Instances", instances],
		["Instance type", ({ instanceType }) => name(instanceType)],
		["Model", ({ modelName }) => name(modelName)],
		["Image", ({ images }) => images.map((image) => value(repository(image))).join(" ") || void 0]
	].filter(([, cell]) => variants.some((variant) => cell(variant) !== void 0));
	return ["### Variants", table(filled.map(([head]) => head), variants.map((variant) => filled.map(([, cell]) => cell(variant) ?? "–")))];
}
function weight(current, total) {
	if (current === void 0) return void 0;
	return total === 0 ? String(current) : `${current} (${Math.round(current / total * 100)} %)`;
}
function instances({ currentInstanceCount: current, desiredInstanceCount: desired }) {
	if (current === void 0 || desired === void 0 || current === desired) return (current ?? desired)?.toString();
	return `${current} of ${desired}`;
}
/** An image without its registry, which is the same for all. */
function repository(image) {
	return image.replace(/^[^/]+\.dkr\.ecr[^/]*\//, "");
}
function rolloutBlocks(report) {
	const chart = rolloutChart(report);
	return chart === void 0 ? [] : ["### Rollout", codeBlock(chart, "mermaid")];
}
function useBlocks(report, { runtimeUrl }) {
	const { verdict, endpointName, region } = report;
	if (![
		"created",
		"updated",
		"recreated",
		"unchanged"
	].includes(verdict?.result ?? "") || endpointName === void 0 || region === void 0) return [];
	const invocation = [
		"aws sagemaker-runtime invoke-endpoint \\",
		...runtimeUrl === void 0 ? [] : [`  --endpoint-url ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.c)(runtimeUrl)} \\`],
		`  --region ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.c)(region)} --endpoint-name ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.c)(endpointName)} \\`,
		"  --content-type application/json --body fileb://request.json response.json"
	];
	return [
		"### Invoke it",
		codeBlock(invocation, "sh"),
		collapsible("Use the outputs in a later step", codeBlock([
			"- run: ./smoke-test.sh \"$ENDPOINT\"",
			"  env:",
			"    ENDPOINT: ${{ steps.deploy.outputs.endpoint-name }} # given `id: deploy` on this step"
		], "yaml"))
	];
}
/** A name set as code. */
function name(text) {
	return text === void 0 ? void 0 : value(text);
}



/***/ })

};
