export const id = 745;
export const ids = [745];
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

/***/ 7745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderSummary: () => (/* binding */ renderSummary),
/* harmony export */   writeSummary: () => (/* binding */ writeSummary)
/* harmony export */ });
/* harmony import */ var _failure_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1271);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9128);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);




// build/js/runner/container-log.js
const LONGEST_LINE = 2e3;
const FRAME_BYTES = 2e3;
function containerLogBlocks(tails, region, harmless, bytes) {
	return tails.flatMap((tail, index) => {
		const lines = newestThatFit(tail.lines.map((line) => (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.l)(harmless(line), LONGEST_LINE)), bytes / tails.length - FRAME_BYTES);
		return lines.length === 0 ? [] : [logBlock(tail, lines, region, index === 0)];
	});
}
function logBlock({ logGroup, logStream }, lines, region, isOpen) {
	const newest = lines.slice(-25);
	const before = lines.slice(0, -25);
	const url = region === void 0 ? void 0 : (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.c)(region, logGroup, logStream);
	const body = [
		(0,_failure_text_js__WEBPACK_IMPORTED_MODULE_0__.s)(newest),
		...before.length === 0 ? [] : [(0,_failure_text_js__WEBPACK_IMPORTED_MODULE_0__.c)(`${count(before)} before`, (0,_failure_text_js__WEBPACK_IMPORTED_MODULE_0__.s)(before))],
		...url === void 0 ? [] : [(0,_failure_text_js__WEBPACK_IMPORTED_MODULE_0__.d)("All of this log", url)]
	];
	const title = `The last ${newest.length === 1 ? "line" : count(newest)} of container log ${(0,_failure_text_js__WEBPACK_IMPORTED_MODULE_0__.u)((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.u)(logStream))}`;
	return (0,_failure_text_js__WEBPACK_IMPORTED_MODULE_0__.c)(title, body.join("\n\n"), isOpen);
}
function count(lines) {
	return lines.length === 1 ? "1 line" : `${lines.length} lines`;
}
function newestThatFit(lines, bytes) {
	let left = bytes;
	const firstThatFits = lines.findLastIndex((line) => {
		left -= Buffer.byteLength(line) + 1;
		return left < 0;
	});
	return lines.slice(firstThatFits + 1);
}

// build/js/runner/live-now.js
function liveBlocks({ variants }) {
	if (variants.length === 0) return [];
	const total = variants.reduce((sum, { currentWeight = 0 }) => sum + currentWeight, 0);
	const filled = [
		["Variant", ({ name }) => (0,_failure_text_js__WEBPACK_IMPORTED_MODULE_0__.i)(name)],
		["Weight", ({ currentWeight }) => variants.length === 1 ? void 0 : weight(currentWeight, total)],
		["Runs on", hosting],
		["Model", ({ modelName }) => modelName === void 0 ? void 0 : (0,_failure_text_js__WEBPACK_IMPORTED_MODULE_0__.i)(modelName)],
		["Image", ({ images }) => images.map((image) => (0,_failure_text_js__WEBPACK_IMPORTED_MODULE_0__.i)(repository(image))).join(" ") || void 0]
	].filter(([, cell]) => variants.some((variant) => cell(variant) !== void 0));
	return ["### Live now", (0,_failure_text_js__WEBPACK_IMPORTED_MODULE_0__.m)(filled.map(([head]) => head), variants.map((variant) => filled.map(([, cell]) => cell(variant) ?? "–")))];
}
function runsOn({ variants }) {
	const texts = variants.flatMap((variant) => hosting(variant) ?? []);
	return texts.length === 0 ? void 0 : texts.join(" + ");
}
function instancesOf({ variants }) {
	return variants.flatMap(({ currentInstanceCount, desiredInstanceCount, instanceType, pools }) => {
		if (pools !== void 0) return pools.map((pool) => `${pool.instances} × ${pool.instanceType}`);
		const count = currentInstanceCount ?? desiredInstanceCount;
		if (count === void 0 || count === 0) return [];
		return instanceType === void 0 ? [] : [`${count} × ${instanceType}`];
	});
}
function hosting(variant) {
	const { instanceType, pools, serverless } = variant;
	if (serverless !== void 0) return serverlessText(serverless);
	if (pools !== void 0 && pools.length > 0) return pools.map((pool) => `${pool.instances} × ${(0,_failure_text_js__WEBPACK_IMPORTED_MODULE_0__.i)(pool.instanceType)}`).join(", ");
	const count = instances(variant);
	if (instanceType === void 0) return count === void 0 ? void 0 : `${count} instance${count === "1" ? "" : "s"}`;
	return count === void 0 ? (0,_failure_text_js__WEBPACK_IMPORTED_MODULE_0__.i)(instanceType) : `${count} × ${(0,_failure_text_js__WEBPACK_IMPORTED_MODULE_0__.i)(instanceType)}`;
}
function serverlessText({ memoryMb, maxConcurrency }) {
	return ["serverless", ...[...memoryMb === void 0 ? [] : [`${memoryMb} MB`], ...maxConcurrency === void 0 ? [] : [`${maxConcurrency} at once`]]].join(", ");
}
function instances({ currentInstanceCount: current, desiredInstanceCount: desired }) {
	if (current === void 0 || desired === void 0 || current === desired) return (current ?? desired)?.toString();
	return `${current} of ${desired}`;
}
function weight(current, total) {
	if (current === void 0) return void 0;
	return total === 0 ? String(current) : `${current} (${Math.round(current / total * 100)} %)`;
}
function repository(image) {
	return image.replace(/^[^/]+\.dkr\.ecr[^/]*\//, "");
}

// build/js/runner/next-steps.js
function nextSteps(report, { runtimeUrl }) {
	const { verdict, endpointName, region } = report;
	if (endpointName === void 0 || region === void 0) return [];
	const place = {
		region,
		endpointName
	};
	switch (verdict?.result) {
		case "created":
		case "updated":
		case "recreated":
		case "unchanged": return [
			...useBlocks(report, place, runtimeUrl),
			...goBackBlocks(report, place),
			takeDownBlock(report, place)
		];
		case "in-progress": return ["### See how it goes on", (0,_failure_text_js__WEBPACK_IMPORTED_MODULE_0__.s)([aws("describe-endpoint", place)], "sh")];
		default: return [];
	}
}
function useBlocks(report, { region, endpointName }, runtimeUrl) {
	const { endpointUrl } = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.s)(report, runtimeUrl);
	const invocation = [
		"aws sagemaker-runtime invoke-endpoint \\",
		...runtimeUrl === void 0 ? [] : [`  --endpoint-url ${word$1(runtimeUrl)} \\`],
		`  --region ${word$1(region)} --endpoint-name ${word$1(endpointName)} \\`,
		"  --content-type application/json --body fileb://request.json response.json"
	];
	const chain = [
		"- run: ./smoke-test.sh \"$ENDPOINT\"",
		"  env:",
		"    ENDPOINT: ${{ steps.deploy.outputs.endpoint-name }} # given `id: deploy` on this step"
	];
	return [
		"### Invoke it",
		(0,_failure_text_js__WEBPACK_IMPORTED_MODULE_0__.s)(invocation, "sh"),
		...endpointUrl === void 0 ? [] : [`Or send signed requests of your own to ${(0,_failure_text_js__WEBPACK_IMPORTED_MODULE_0__.o)(endpointUrl)}.`],
		(0,_failure_text_js__WEBPACK_IMPORTED_MODULE_0__.c)("Use the outputs in a later step", (0,_failure_text_js__WEBPACK_IMPORTED_MODULE_0__.s)(chain, "yaml"))
	];
}
function goBackBlocks(report, place) {
	const { previousEndpointConfigName: previous, endpointConfigName, plan } = report;
	if (previous === void 0 || previous === endpointConfigName) return [];
	const command = [`${aws("update-endpoint", place)} \\`, [`  --endpoint-config-name ${word$1(previous)}`, ...retentionOptions(plan)].join(" ")];
	return [(0,_failure_text_js__WEBPACK_IMPORTED_MODULE_0__.c)(`Go back to ${(0,_failure_text_js__WEBPACK_IMPORTED_MODULE_0__.u)((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.u)(previous))}`, ["For good: deploy the former content again; its config and its models are still there. At once, until the next run of this workflow:", (0,_failure_text_js__WEBPACK_IMPORTED_MODULE_0__.s)(command, "sh")].join("\n\n"))];
}
function retentionOptions(plan) {
	const { RetainAllVariantProperties: all, ExcludeRetainedVariantProperties: excluded = [] } = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.F)(plan?.retention?.keeps ?? "none");
	return [...all === true ? ["--retain-all-variant-properties"] : [], ...excluded.map((property) => `--exclude-retained-variant-properties VariantPropertyType=${property.VariantPropertyType ?? ""}`)];
}
function takeDownBlock(report, place) {
	const { endpointConfigName, variants } = report;
	const instances = instancesOf(report);
	const bill = instances.length === 0 ? "" : `: it is billed for ${(0,_failure_text_js__WEBPACK_IMPORTED_MODULE_0__.u)((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.u)(instances.join(" + ")))}, used or not`;
	const config = endpointConfigName === void 0 ? [] : [endpointConfigName];
	const models = [...new Set(variants.flatMap(({ modelName }) => modelName ?? []))];
	const commands = [
		aws("delete-endpoint", place),
		...config.map((name) => `aws sagemaker delete-endpoint-config --region ${word$1(place.region)} --endpoint-config-name ${word$1(name)}`),
		...models.map((name) => `aws sagemaker delete-model --region ${word$1(place.region)} --model-name ${word$1(name)}`)
	];
	return (0,_failure_text_js__WEBPACK_IMPORTED_MODULE_0__.c)(`Take it down${bill}`, (0,_failure_text_js__WEBPACK_IMPORTED_MODULE_0__.s)(commands, "sh"));
}
function aws(operation, { region, endpointName }) {
	return `aws sagemaker ${operation} --region ${word$1(region)} --endpoint-name ${word$1(endpointName)}`;
}
function word$1(text) {
	const line = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.d)((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.u)(text));
	return /^[\w./:@=-]+$/.test(line) ? line : `'${line.replaceAll("'", String.raw`'\''`)}'`;
}

// build/js/runner/rollout-chart.js
const MOST_PHASES = 12;
const LONGEST_NAME = 24;
const POINT = .02;
const BAR_HEIGHT = 22;
const BAR_GAP = 4;
const PADDING = 50;
const TICK = 4;
const STATUSES = /* @__PURE__ */ new Set([
	..._index_js__WEBPACK_IMPORTED_MODULE_1__.j,
	"Creating",
	"Updating",
	"SystemUpdating",
	"RollingBack",
	"Deleting",
	"ActivatingTraffic",
	"Baking"
]);
const BAD = /* @__PURE__ */ new Set([
	"Failed",
	"OutOfService",
	"UpdateRollbackFailed",
	"RollingBack"
]);
const COLOURS = {
	taskBkgColor: "#1f883d",
	taskBorderColor: "#1f883d",
	taskTextColor: "#ffffff",
	activeTaskBkgColor: "transparent",
	activeTaskBorderColor: "#218bff",
	doneTaskBkgColor: "transparent",
	doneTaskBorderColor: "#8b949e",
	critBkgColor: "#cf222e",
	critBorderColor: "#cf222e",
	taskTextDarkColor: "#7a828c",
	sectionBkgColor: "#8b949e",
	sectionBkgColor2: "#8b949e",
	altSectionBkgColor: "transparent"
};
function rolloutChart(report) {
	const bars = barsOf(report).toSorted((a, b) => a.from - b.from).slice(-60);
	if (bars.length < 2) return void 0;
	const names = laneNames(bars.map(({ subject }) => subject));
	const length = Math.max(...bars.map(({ to }) => to));
	const hasTraffic = report.timeline.some(({ traffic }) => traffic !== void 0);
	return [
		`%%{init: ${JSON.stringify({
			gantt: layout([...names.values()], bars.length),
			themeVariables: COLOURS
		})}}%%`,
		"gantt",
		`    title ${hasTraffic ? "Green while the new instances take traffic" : "Time since the start of the run"}`,
		"    accTitle: Timeline of the rollout",
		"    dateFormat YYYY-MM-DD HH:mm:ss",
		`    axisFormat ${length < 3600 ? "%M:%S" : "%H:%M"}`,
		`    tickInterval ${tickInterval(length)}`,
		"    todayMarker off",
		...[...names].flatMap(([subject, name]) => [`    section ${name}`, ...bars.filter((bar) => bar.subject === subject).map((bar) => `        ${task(bar)}`)])
	];
}
function layout(names, bars) {
	return {
		leftPadding: 30 + 7 * Math.max(...names.map((name) => name.length)),
		barHeight: BAR_HEIGHT,
		barGap: BAR_GAP,
		fontSize: 12,
		sectionFontSize: 12,
		gridLineStartPadding: PADDING + bars * 26 - TICK
	};
}
function barsOf(report) {
	const { startedAt, timeline, verdict } = report;
	const start = startedAt ?? timeline[0]?.at ?? 0;
	const seconds = (at) => Math.max(0, Math.round((at - start) / 1e3));
	const phases = phasesOf(report);
	const length = seconds(Math.max(...phases.map(({ until }) => until)));
	return [...new Set(phases.map(({ subject }) => subject))].flatMap((subject) => {
		const own = completed(phases.filter((phase) => phase.subject === subject), verdict);
		const hasManySteps = own.length > MOST_PHASES;
		const shown = hasManySteps ? byTraffic(own) : own;
		return shown.map((phase, index) => {
			const [from, to] = [seconds(phase.at), seconds(phase.until)];
			const isAtRest = _index_js__WEBPACK_IMPORTED_MODULE_1__.j.has(phase.status);
			const label = hasManySteps ? stepLabel(phase) : phaseLabel(phase);
			const took = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.o)((to - from) * 1e3);
			return {
				subject,
				...isAtRest && index === shown.length - 1 ? {
					label: endLabel(phase.status, verdict),
					mark: endMark(phase, verdict)
				} : {
					label: isAtRest ? label : `${label} (${took})`,
					mark: markOf(phase)
				},
				from,
				to,
				isMoment: isAtRest && to - from <= length * POINT
			};
		});
	});
}
function phasesOf({ endedAt, timeline }) {
	const end = Math.max(endedAt ?? 0, ...timeline.map(({ at }) => at));
	return timeline.map((entry, index) => ({
		...entry,
		until: timeline.slice(index + 1).find(({ subject, status }) => subject === entry.subject || subject === "endpoint" && entry.subject !== "endpoint" && _index_js__WEBPACK_IMPORTED_MODULE_1__.j.has(status))?.at ?? end
	}));
}
function completed(phases, verdict) {
	const last = phases.at(-1);
	if (verdict?.result !== "updated" || last?.status !== "Deleting" || last.traffic === void 0) return phases;
	return [...phases.slice(0, -1), {
		...last,
		traffic: 1
	}];
}
function byTraffic(phases) {
	const merged = [];
	for (const phase of phases) {
		const last = merged.at(-1);
		const isSame = phase.traffic !== void 0 && phase.traffic === last?.traffic && phase.at === last.until;
		if (last !== void 0 && isSame) merged.splice(-1, 1, {
			...last,
			until: phase.until
		});
		else merged.push(phase);
	}
	return merged;
}
function phaseLabel({ status, traffic }) {
	return traffic === void 0 ? statusLabel(status) : `${statusLabel(status)}, ${share(traffic)} of traffic`;
}
function stepLabel({ status, traffic }) {
	return traffic === void 0 ? statusLabel(status) : `${share(traffic)} of traffic`;
}
function endLabel(status, verdict) {
	return `${statusLabel(status)}${verdict?.result === "rolled-back" ? " on the former config" : ""}`;
}
function endMark({ status }, verdict) {
	if (BAD.has(status) || verdict?.result === "rolled-back") return "crit";
	return status === "InService" ? "" : "done";
}
function markOf({ status, traffic = 0 }) {
	if (BAD.has(status)) return "crit";
	if (_index_js__WEBPACK_IMPORTED_MODULE_1__.j.has(status)) return "done";
	return traffic > 0 ? "" : "active";
}
function share(traffic) {
	return `${Math.round(traffic * 100)} %`;
}
function task({ label, mark, from, to, isMoment }) {
	const times = isMoment ? [time(from), "0s"] : [time(from), time(Math.max(to, from + 1))];
	return `${label} :${[...[...isMoment ? ["milestone"] : [], ...mark === "" ? [] : [mark]], ...times].join(", ")}`;
}
function time(seconds) {
	return new Date(Date.UTC(2e3, 0, 1) + seconds * 1e3).toISOString().slice(0, 19).replace("T", " ");
}
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
function statusLabel(status) {
	return STATUSES.has(status) ? status : `Status ${word(status)}`;
}
function laneNames(subjects) {
	const names = /* @__PURE__ */ new Map();
	for (const subject of new Set(subjects)) {
		const name = subject === "endpoint" ? subject : `variant ${shortened(word(subject))}`;
		const isTaken = [...names.values()].includes(name);
		names.set(subject, isTaken ? `${name} (${names.size})` : name);
	}
	return names;
}
function shortened(name) {
	if (name.length <= LONGEST_NAME) return name;
	return `${name.slice(0, 11)}…${name.slice(-12)}`;
}
function word(text) {
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.u)(text).replace(/[^\w.()-]+/g, " ").trim().slice(0, 63) || "unnamed";
}

// build/js/runner/summary.js
const MOST_BYTES = 524288;
const LONGEST_TEXT = 8e3;
const MOST_EVIDENCE = 3;
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
function renderSummary(report, rendering) {
	const { harmless } = rendering;
	const { verdict, region, plan } = report;
	const failure = verdict !== void 0 && "failure" in verdict ? verdict.failure : void 0;
	const before = [`## ${ICONS[verdict?.result ?? "failed"]} ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.i)(report, name(report.endpointName))}`, ...failure === void 0 ? [] : failureBlocks(failure, verdict?.result, harmless)];
	const after = [
		...meaningBlocks(report),
		...glanceBlocks(report),
		...noteBlocks("WARNING", report.warnings, harmless),
		...(0,_failure_text_js__WEBPACK_IMPORTED_MODULE_0__.r)(plan === void 0 ? report : {
			...report,
			plan: (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.a)(plan, harmless)
		}),
		...rolloutBlocks(report),
		...liveBlocks(report),
		...nextSteps(report, rendering),
		...noteBlocks("NOTE", report.notices, harmless)
	];
	const page = [...before, ...after].join("\n\n");
	const logs = containerLogBlocks(failure?.logs ?? [], region, harmless, MOST_BYTES - Buffer.byteLength(page));
	return withinLimit(`${[
		...before,
		...logs,
		...after
	].join("\n\n")}\n`);
}
async function writeSummary(markdown, file, toolkit) {
	try {
		if (file === void 0 || file === "") throw new Error("GITHUB_STEP_SUMMARY is not set");
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.appendFile)(file, markdown);
	} catch (error) {
		toolkit.warning(`The job summary could not be written: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.u)(String(error))}`);
	}
}
function failureBlocks(failure, result, harmless) {
	const told = (text) => clippedLines(harmless(text));
	const kind = result === "failed" || result === "rolled-back" ? "CAUTION" : "WARNING";
	const known = (failure.evidence ?? []).map((sentence) => (0,_failure_text_js__WEBPACK_IMPORTED_MODULE_0__.t)(told(sentence)));
	const parts = [
		`**${(0,_failure_text_js__WEBPACK_IMPORTED_MODULE_0__.p)(told(failure.what))}**`,
		(0,_failure_text_js__WEBPACK_IMPORTED_MODULE_0__.t)(told(failure.why)),
		(0,_failure_text_js__WEBPACK_IMPORTED_MODULE_0__.f)(known.slice(0, MOST_EVIDENCE))
	];
	const todo = (0,_failure_text_js__WEBPACK_IMPORTED_MODULE_0__.f)(failure.remedies.map((remedy) => (0,_failure_text_js__WEBPACK_IMPORTED_MODULE_0__.n)(told(remedy))));
	const more = known.slice(MOST_EVIDENCE);
	return [
		(0,_failure_text_js__WEBPACK_IMPORTED_MODULE_0__.a)(kind, parts.filter((part) => part !== "").join("\n\n")),
		...todo === "" ? [] : ["### What to do", todo],
		...more.length === 0 ? [] : [(0,_failure_text_js__WEBPACK_IMPORTED_MODULE_0__.c)("What else is known", (0,_failure_text_js__WEBPACK_IMPORTED_MODULE_0__.f)(more))]
	];
}
function clippedLines(text) {
	return text.split("\n").map((line) => (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.l)(line, LONGEST_TEXT)).join("\n");
}
function withinLimit(page) {
	const bytes = Buffer.from(page);
	if (bytes.length <= MOST_BYTES) return page;
	return `${bytes.subarray(0, bytes.lastIndexOf("\n", MOST_BYTES)).toString()}\n\n… The rest is too long for a job summary.\n`;
}
function glanceBlocks(report) {
	const { region, endpointStatus, startedAt, endedAt } = report;
	if (report.endpointName === void 0 || region === void 0) return [];
	const known = [
		["Live config", name(report.endpointConfigName)],
		["Runs on", runsOn(report)],
		["Status", endpointStatus === void 0 ? void 0 : (0,_failure_text_js__WEBPACK_IMPORTED_MODULE_0__.l)((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.u)(endpointStatus))],
		["Region", name(region)],
		["Took", startedAt === void 0 || endedAt === void 0 ? void 0 : (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.o)(endedAt - startedAt)]
	].filter((fact) => fact[1] !== void 0);
	return [(0,_failure_text_js__WEBPACK_IMPORTED_MODULE_0__.m)(known.map(([label]) => label), [known.map(([, shown]) => shown)]), ...report.endpointArn === void 0 ? [] : linkBlocks(report)];
}
function linkBlocks(report) {
	const { consoleUrl, logsUrl } = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.s)(report);
	const pages = [...consoleUrl === void 0 ? [] : [(0,_failure_text_js__WEBPACK_IMPORTED_MODULE_0__.d)("Endpoint in the console", consoleUrl)], ...logsUrl === void 0 ? [] : [(0,_failure_text_js__WEBPACK_IMPORTED_MODULE_0__.d)("Container logs", logsUrl)]];
	return pages.length === 0 ? [] : [pages.join(" · ")];
}
function meaningBlocks(report) {
	const { verdict, plan, endpointStatus, endpointConfigName, previousEndpointConfigName } = report;
	switch (verdict?.result) {
		case "unchanged": return ["The endpoint has the content that the inputs ask for, so nothing was rolled out."];
		case "planned": return [plan === void 0 || plan.action === "none" || plan.obstacles.length > 0 ? "Nothing was changed at AWS." : "Nothing was changed at AWS. This is what the step does without `dry-run`."];
		case "in-progress": return ["AWS has accepted the change and carries it on. This run did not wait for the end, as `wait: false` asks."];
		case "failed": return endpointStatus === "InService" && endpointConfigName === previousEndpointConfigName ? ["The endpoint serves what it served before."] : [];
		default: return [];
	}
}
function noteBlocks(kind, all, harmless) {
	if (all.length === 0) return [];
	const items = all.map((text) => (0,_failure_text_js__WEBPACK_IMPORTED_MODULE_0__.t)((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.l)(harmless(text), LONGEST_TEXT)));
	return [(0,_failure_text_js__WEBPACK_IMPORTED_MODULE_0__.a)(kind, items.length === 1 ? items.join("") : (0,_failure_text_js__WEBPACK_IMPORTED_MODULE_0__.f)(items))];
}
function rolloutBlocks(report) {
	const chart = rolloutChart(report);
	return chart === void 0 ? [] : ["### Rollout", (0,_failure_text_js__WEBPACK_IMPORTED_MODULE_0__.s)(chart, "mermaid")];
}
function name(text) {
	return text === void 0 ? void 0 : (0,_failure_text_js__WEBPACK_IMPORTED_MODULE_0__.i)(text);
}



/***/ })

};
