export const id = 597;
export const ids = [597];
export const modules = {

/***/ 1597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   resolveImageUri: () => (/* binding */ resolveImageUri)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9128);


// build/js/images/image-notes.js
function notesOf(request, finding) {
	return [
		...versionNotes(request, finding),
		...baseNotes(request, finding),
		...unusedNotes(request, finding),
		{
			level: "notice",
			input: "framework",
			text: `the image is ${finding.uri}`
		}
	];
}
function versionNotes({ framework, frameworkVersion }, { isNewest, chosen: { version } }) {
	const input = "framework-version";
	if (isNewest) {
		const pin = `pin it with ${input}: ${version}, or a later release of this action may deploy another one`;
		return [{
			level: "warning",
			input,
			text: `${frameworkVersion ?? "not set"}, so this is the newest of ${framework} that fits, ${version}; ${pin}`
		}];
	}
	if (frameworkVersion === void 0 || frameworkVersion === version) return [];
	return [{
		level: "notice",
		input,
		text: `${frameworkVersion} stands for ${version}`
	}];
}
function baseNotes({ framework, baseFrameworkVersion }, { isNewest, chosen: { version, release } }) {
	if (release.base === void 0 || baseFrameworkVersion !== void 0 || isNewest) return [];
	return [{
		level: "notice",
		input: "base-framework-version",
		text: `not set; ${framework} ${version} has images for ${release.base} alone`
	}];
}
function unusedNotes({ framework, pythonVersion, baseFrameworkVersion }, { chosen, offers }) {
	const isToldByPython = offers.some(({ release }) => release.python !== void 0);
	const isToldByBase = chosen.release.base !== void 0;
	const unused = [...pythonVersion === void 0 || isToldByPython ? [] : ["python-version"], ...baseFrameworkVersion === void 0 || isToldByBase ? [] : ["base-framework-version"]];
	const text = `has no effect: the images of ${framework} are not told apart by it`;
	return unused.map((input) => ({
		level: "warning",
		input,
		text
	}));
}

// build/js/images/image-table.js
function wordsIn(words) {
	return words === "" ? [] : words.split(" ");
}
function versionsOf({ releases }) {
	return [...new Set(releases.flatMap(({ versions }) => wordsIn(versions)))];
}
function accountAt(place, region, { places, registries }) {
	const { registry, except } = places[place] ?? {
		registry: "",
		except: region
	};
	const accounts = registries[registry];
	return wordsIn(except).includes(region) || accounts === void 0 || !Object.hasOwn(accounts, region) ? void 0 : accounts[region];
}
function regionsAt(place, { places, registries }) {
	const { registry, except } = places[place] ?? {
		registry: "",
		except: ""
	};
	return Object.keys(registries[registry] ?? {}).filter((region) => !wordsIn(except).includes(region));
}

// build/js/images/likely-framework.js
const OTHER_NAMES = {
	deepar: "forecasting-deepar",
	djl: "djl-lmi",
	"djl-inference": "djl-lmi",
	"djl-serving": "djl-lmi",
	hf: "huggingface",
	"large-model-inference": "djl-lmi",
	lmi: "djl-lmi",
	rcf: "randomcutforest",
	"scikit-learn": "sklearn",
	sparkml: "sparkml-serving",
	tei: "huggingface-tei",
	"tensorrt-llm": "djl-tensorrtllm",
	"text-embeddings-inference": "huggingface-tei",
	"text-generation-inference": "huggingface-llm",
	tf: "tensorflow",
	tgi: "huggingface-llm",
	torch: "pytorch",
	transformers: "huggingface",
	triton: "sagemaker-tritonserver",
	tritonserver: "sagemaker-tritonserver",
	xgb: "xgboost"
};
function likelyFramework(text, frameworks) {
	const spelt = text.toLowerCase().replaceAll(/[\s_.]+/g, "-");
	const otherName = withoutMarks(spelt, Object.keys(OTHER_NAMES));
	return [withoutMarks(spelt, frameworks), otherName === void 0 ? void 0 : OTHER_NAMES[otherName]].find((name) => name !== void 0 && frameworks.includes(name)) ?? fewTyposAway(spelt, frameworks);
}
function withoutMarks(spelt, names) {
	const letters = spelt.replaceAll("-", "");
	return names.find((name) => name.replaceAll("-", "") === letters);
}
function fewTyposAway(spelt, frameworks) {
	if (spelt.length > 40 || frameworks.length === 0) return void 0;
	const name = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.T)(spelt, [...frameworks]);
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.E)(spelt, name) <= Math.max(1, Math.floor(name.length / 4)) ? name : void 0;
}
function nearestFrameworks(text, frameworks, count) {
	const spelt = text.toLowerCase().slice(0, 40);
	const meant = likelyFramework(text, frameworks);
	const words = new Set((meant ?? spelt).split(/[^a-z\d]+/));
	const rank = (name) => {
		if (name === meant) return -2;
		const likeness = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.E)(spelt, name) / Math.max(spelt.length, name.length);
		return name.split("-").some((word) => words.has(word)) ? likeness - 1 : likeness;
	};
	return frameworks.toSorted((a, b) => rank(a) - rank(b)).slice(0, count);
}

// build/js/images/offers.js
function offersOf({ releases }, hardware) {
	return releases.flatMap((release) => {
		const image = imageFor(hardware, release);
		return wordsIn(release.versions).map((version) => ({
			version,
			release,
			image
		}));
	});
}
function imageFor({ family, runs }, { images, not }) {
	if (not !== void 0 && wordsIn(not).includes(family)) return void 0;
	const processor = runs.find((candidate) => images[candidate] !== void 0);
	return processor === void 0 ? void 0 : images[processor];
}
function distinct(offers, of) {
	const values = offers.map(of).filter((value) => value !== void 0);
	return [...new Set(values)];
}

// build/js/images/versions.js
function compareVersions(a, b) {
	const [left, right] = [partsOf(a), partsOf(b)];
	for (let i = 0; i < Math.max(left.length, right.length); i++) {
		const order = compareParts(left[i], right[i]);
		if (order !== 0) return order;
	}
	return 0;
}
function partsOf(version) {
	return (version.match(/\d+|[a-z]+/gi) ?? []).map((part) => /^\d/.test(part) ? Number(part) : part);
}
function compareParts(a, b) {
	if (a === b) return 0;
	if (a === void 0) return -1;
	if (b === void 0) return 1;
	if (typeof a === "number" && typeof b === "number") return a - b;
	if (typeof a === typeof b) return a < b ? -1 : 1;
	return typeof a === "number" ? 1 : -1;
}
function newest(versions) {
	return versions.toSorted(compareVersions).at(-1);
}
function isBeginningOf(text, version) {
	return text === version || version.startsWith(text) && /^[^a-z\d]/i.test(version.slice(text.length));
}
function completed(text, versions) {
	return newest(versions.filter((version) => isBeginningOf(text, version)));
}
function nearestVersions(text, versions, count) {
	const fromNew = versions.toSorted((a, b) => compareVersions(b, a));
	const older = fromNew.findIndex((version) => compareVersions(version, text) <= 0);
	const middle = older < 0 ? fromNew.length : older;
	const start = Math.max(0, Math.min(middle - Math.ceil(count / 2), fromNew.length - count));
	return fromNew.slice(start, start + count);
}
function sameNumbers(text, versions) {
	const numbers = numbersOf(text);
	return numbers === "" ? void 0 : versions.find((version) => numbersOf(version) === numbers);
}
function numbersOf(version) {
	return (version.match(/\d+/g) ?? []).join(".");
}

// build/js/images/image-problems.js
const LISTED = 6;
const OR_ANY_IMAGE = "or, instead of framework, image-uri with the URI of any image";
function unknownFramework(framework, table) {
	const names = Object.keys(table.frameworks);
	return problem("framework", framework, {
		wrong: `is no framework or built-in algorithm that this release knows (its images are of ${dateOf(table)})`,
		accepted: `${nearestFrameworks(framework, names, LISTED).join(", ")} and ${names.length - LISTED} others, ${OR_ANY_IMAGE}`,
		meant: likelyFramework(framework, names)
	});
}
function noImageForHardware({ framework, instanceType }, { name }, lines) {
	const processors = namesOf(lines.flatMap((line) => line.releases).flatMap(({ images }) => Object.keys(images).filter(isProcessor)));
	return instanceType === void 0 ? problem("framework", framework, {
		wrong: `has no image for ${name}, which has CPUs alone`,
		accepted: `an instance-type for ${framework} (it has images for ${processors}), ${OR_ANY_IMAGE}`
	}) : problem("instance-type", instanceType, {
		wrong: `is hardware that ${framework} has no image for: ${name}`,
		accepted: `an instance type for which ${framework} has images (${processors}), ${OR_ANY_IMAGE}`
	});
}
function noSuchVersion({ framework, frameworkVersion = "", instanceType }, { name }, line, table) {
	const known = versionsOf(line);
	const listed = nearestVersions(frameworkVersion, known, LISTED);
	return problem("framework-version", frameworkVersion, {
		wrong: `is no version of ${framework}${instanceType === void 0 ? "" : ` for ${name}`} that this release knows (its images are of ${dateOf(table)})`,
		accepted: `${nearestOf(listed, known)}, ${OR_ANY_IMAGE}`,
		meant: sameNumbers(frameworkVersion, [...known, ...Object.keys(line.aliases ?? {})])
	});
}
function otherThanOffered(what, request, hardware, pool) {
	const subject = what === "hardware" ? subjectOf(request, pool) : `${subjectOf(request, pool)} for ${hardware.name}`;
	if (what === "base") {
		const bases = distinct(pool, ({ release }) => release.base);
		return problem("base-framework-version", request.baseFrameworkVersion, {
			wrong: `is no base of ${subject}`,
			accepted: `${nearestVersions(request.baseFrameworkVersion ?? "", bases, LISTED).join(", ")}, ${OR_ANY_IMAGE}`
		});
	}
	if (what === "python") {
		const pythons = distinct(pool, ({ release }) => release.python).toSorted(compareVersions);
		return problem("python-version", request.pythonVersion, {
			wrong: `is no Python version of ${subject}`,
			accepted: `${pythons.join(", ")}, ${OR_ANY_IMAGE}`
		});
	}
	if (what === "container") {
		const tags = distinct(pool, ({ version, image }) => tagOf(image, version)).slice(0, LISTED);
		return problem("container-version", request.containerVersion, {
			wrong: `is part of no image's tag of ${subject}`,
			accepted: `whole parts of a tag, such as the last ones of ${tags.join(", ")}, ${OR_ANY_IMAGE}`
		});
	}
	const processors = namesOf(pool.flatMap(({ release }) => Object.keys(release.images).filter(isProcessor)));
	return request.instanceType === void 0 ? problem("framework-version", request.frameworkVersion, {
		wrong: `of ${request.framework} has no image for ${hardware.name}, which has CPUs alone`,
		accepted: `another version, an instance-type (this one has images for ${processors}), ${OR_ANY_IMAGE}`
	}) : problem("instance-type", request.instanceType, {
		wrong: `is hardware that ${subject} has no image for: ${hardware.name}`,
		accepted: `an instance type for which it has images (${processors}${exceptionsOf(pool)}), another framework-version, ${OR_ANY_IMAGE}`
	});
}
function unknownRegion(request, pool, table) {
	const { region } = request;
	const places = distinct(pool, ({ release }) => release.at);
	const regions = [...new Set(places.flatMap((place) => regionsAt(place, table)))];
	const near = regions.toSorted((a, b) => apart(region, a) - apart(region, b) || (a < b ? -1 : 1));
	return problem("aws-region", region, {
		wrong: `has no image of ${subjectOf(request, pool)} that this release knows (its images are of ${dateOf(table)})`,
		accepted: `${nearestOf(near.slice(0, LISTED), regions)}, another framework-version, ${OR_ANY_IMAGE}`
	});
}
function ambiguous({ framework }, choice) {
	const version = choice[0]?.version ?? "";
	const problems = [];
	const bases = distinct(choice, ({ release }) => release.base);
	if (bases.length > 1) {
		const why = `${framework} ${version} has images on ${listOf(bases)}`;
		const remedy = `set it to one of them, such as ${bases[0] ?? ""}`;
		problems.push({
			kind: "missing",
			input: "base-framework-version",
			why,
			remedy
		});
	}
	const pythons = distinct(choice, ({ release }) => release.python);
	if (pythons.length > 1 && bases.length <= 1) {
		const why = `${framework} ${version} has images for ${listOf(pythons)}`;
		const remedy = `set it to one of them: ${newest(pythons) ?? ""} is the newest`;
		problems.push({
			kind: "missing",
			input: "python-version",
			why,
			remedy
		});
	}
	return problems;
}
function problem(input, value, said) {
	const { wrong, accepted, meant } = said;
	return {
		kind: "refused",
		input,
		...value === void 0 ? {} : { value },
		wrong,
		accepted,
		...meant === void 0 ? {} : { meant }
	};
}
function subjectOf({ framework }, pool) {
	const [version, ...others] = distinct(pool, (offer) => offer.version);
	return version === void 0 || others.length > 0 ? framework : `${framework} ${version}`;
}
function tagOf(image, version) {
	return image?.slice(image.indexOf(":") + 1).replace(/\{version\}|\{asked\}/, version);
}
function exceptionsOf(pool) {
	const families = new Set(pool.flatMap(({ release }) => wordsIn(release.not ?? "")));
	return families.size === 0 ? "" : `, but not ${listOf([...families].map((family) => `ml.${family}`))}`;
}
function nearestOf(listed, all) {
	return `${listed.join(", ")}${all.length > listed.length ? ` (the nearest of ${all.length})` : ""}`;
}
function isProcessor(name) {
	return Object.hasOwn(_index_js__WEBPACK_IMPORTED_MODULE_0__.I, name);
}
function namesOf(processors) {
	return listOf([...new Set(processors)].map((processor) => _index_js__WEBPACK_IMPORTED_MODULE_0__.I[processor]));
}
function listOf(names) {
	return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`;
}
function apart(region, other) {
	return (other.startsWith(`${region.split("-", 1)[0] ?? ""}-`) ? 0 : 100) + (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.E)(region, other);
}
function dateOf({ sources }) {
	return sources.sagemakerCore.date;
}

// build/js/images/spelling.js
function isPython(text, python) {
	const [, major, minor = ""] = /^(?:py(?:thon)?[\s-]?)?(\d)\.?(\d*)$/i.exec(text) ?? [];
	return major !== void 0 && python === `py${major}${minor}`;
}
function isBase(text, base) {
	const wanted = nameAndVersion(text.toLowerCase().replaceAll(/[\s_=-]+/g, ""));
	const had = nameAndVersion(base);
	return (wanted.name === "" || wanted.name === had.name) && (wanted.version === "" || isBeginningOf(wanted.version, had.version));
}
function nameAndVersion(text) {
	const [, name = "", version = ""] = /^([a-z]*)([^a-z].*)?$/.exec(text) ?? [];
	return {
		name,
		version
	};
}
function isPartOfTag(text, image) {
	return `-${image.slice(image.indexOf(":") + 1)}-`.includes(`-${text}-`);
}

// build/js/images/resolve-image.js
function resolveImageUri(request, table) {
	const lines = Object.hasOwn(table.frameworks, request.framework) ? table.frameworks[request.framework] : void 0;
	if (lines === void 0) return refused(unknownFramework(request.framework, table));
	const hardware = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.L)(request.instanceType);
	const line = lines.find((candidate) => offersOf(candidate, hardware).some(({ image }) => image !== void 0));
	if (line === void 0) return refused(noImageForHardware(request, hardware, lines));
	const asked = askedVersion(request.frameworkVersion, line);
	if (asked === void 0) return refused(noSuchVersion(request, hardware, line, table));
	const offers = offersOf(line, hardware).filter(({ version }) => asked.version === void 0 || version === asked.version);
	const wanted = narrow(offers, demandsOf(request, hardware));
	const there = narrow(wanted.pool, [regionalDemand(request, table)]);
	const problems = [...wanted.problems, ...there.problems];
	if (problems.length > 0) return {
		ok: false,
		problems
	};
	const version = newest(distinct(there.pool, (offer) => offer.version));
	const choice = onOneBase(wanted.pool.filter((offer) => offer.version === version), request.baseFrameworkVersion);
	const open = ambiguous(request, choice);
	if (open.length > 0) return {
		ok: false,
		problems: open
	};
	const chosen = there.pool.find((offer) => choice.includes(offer));
	if (chosen === void 0) return refused(unknownRegion(request, choice, table));
	const uri = uriOf(chosen, asked, request.region, table);
	return {
		ok: true,
		uri,
		notes: notesOf(request, {
			isNewest: asked.version === void 0,
			chosen,
			offers,
			uri
		})
	};
}
function refused(problem) {
	return {
		ok: false,
		problems: [problem]
	};
}
function askedVersion(text, line) {
	if (text === void 0) return {};
	const { aliases = {} } = line;
	const versions = versionsOf(line);
	if (versions.includes(text)) return {
		version: text,
		asked: text
	};
	const alias = Object.hasOwn(aliases, text) ? aliases[text] : void 0;
	if (alias !== void 0) return {
		version: alias,
		asked: text
	};
	if (text === "latest") return {};
	const version = completed(text, versions);
	return version === void 0 ? void 0 : {
		version,
		asked: version
	};
}
function regionalDemand(request, table) {
	return {
		met: ({ release }) => accountAt(release.at, request.region, table) !== void 0,
		unmet: (pool) => unknownRegion(request, pool, table)
	};
}
function demandsOf(request, hardware) {
	const { pythonVersion, baseFrameworkVersion, containerVersion } = request;
	const demands = [{
		met: ({ image }) => image !== void 0,
		unmet: (pool) => otherThanOffered("hardware", request, hardware, pool)
	}];
	if (baseFrameworkVersion !== void 0) demands.push({
		met: ({ release }) => release.base === void 0 || isBase(baseFrameworkVersion, release.base),
		unmet: (pool) => otherThanOffered("base", request, hardware, pool)
	});
	if (pythonVersion !== void 0) demands.push({
		met: ({ release }) => release.python === void 0 || isPython(pythonVersion, release.python),
		unmet: (pool) => otherThanOffered("python", request, hardware, pool)
	});
	if (containerVersion !== void 0) demands.push({
		met: ({ image = "" }) => isPartOfTag(containerVersion, image),
		unmet: (pool) => otherThanOffered("container", request, hardware, pool)
	});
	return demands;
}
function narrow(offers, demands) {
	let pool = offers;
	const problems = [];
	for (const { met, unmet } of demands) {
		const left = pool.filter(met);
		if (left.length === 0) problems.push(unmet(pool));
		else pool = left;
	}
	return {
		pool,
		problems
	};
}
function onOneBase(choice, baseFrameworkVersion) {
	const bases = distinct(choice, ({ release }) => release.base);
	const base = newest(bases);
	const names = new Set(bases.map((name) => name.replace(/[\d.]+$/, "")));
	if (base === void 0 || baseFrameworkVersion === void 0 || names.size > 1) return choice;
	return choice.filter(({ release }) => release.base === base);
}
function uriOf({ version, release, image = "" }, { asked }, region, table) {
	const account = accountAt(release.at, region, table) ?? "";
	const [suffix = ""] = Object.entries(table.dnsSuffixes).find(([, regions]) => wordsIn(regions).includes(region)) ?? [];
	return `${account}.dkr.ecr.${region}.${suffix}/${nameOf(image, version, asked)}`;
}
function nameOf(image, version, asked = version) {
	return image.replace("{version}", version).replace("{asked}", asked);
}



/***/ })

};
