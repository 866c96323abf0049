import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 1187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ AwsJsonRpcProtocol)
/* harmony export */ });
/* harmony import */ var _JsonCodec2_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3435);
/* harmony import */ var _RpcProtocol_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3714);
/* harmony import */ var _exceptions_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7815);
/* harmony import */ var _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1339);





// node_modules/@aws-sdk/core/dist-es/submodules/protocols/json/AwsJsonRpcProtocol.js
var AwsJsonRpcProtocol = class extends _RpcProtocol_js__WEBPACK_IMPORTED_MODULE_1__.t {
	serializer;
	deserializer;
	serviceTarget;
	codec;
	mixin;
	awsQueryCompatible;
	constructor({ defaultNamespace, errorTypeRegistries, serviceTarget, awsQueryCompatible, jsonCodec }) {
		super({
			defaultNamespace,
			errorTypeRegistries
		});
		this.serviceTarget = serviceTarget;
		this.codec = jsonCodec ?? new _JsonCodec2_js__WEBPACK_IMPORTED_MODULE_0__.t({
			timestampFormat: {
				useTrait: true,
				default: 7
			},
			jsonName: false
		});
		this.serializer = this.codec.createSerializer();
		this.deserializer = this.codec.createDeserializer();
		this.awsQueryCompatible = !!awsQueryCompatible;
		this.mixin = new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.n(this.awsQueryCompatible);
	}
	async serializeRequest(operationSchema, input, context) {
		const request = await super.serializeRequest(operationSchema, input, context);
		if (!request.path.endsWith("/")) request.path += "/";
		request.headers["content-type"] = `application/x-amz-json-${this.getJsonRpcVersion()}`;
		request.headers["x-amz-target"] = `${this.serviceTarget}.${operationSchema.name}`;
		if (this.awsQueryCompatible) request.headers["x-amzn-query-mode"] = "true";
		if ((0,_exceptions_js__WEBPACK_IMPORTED_MODULE_2__.a)(operationSchema.input) === "unit" || !request.body) request.body = "{}";
		return request;
	}
	getPayloadCodec() {
		return this.codec;
	}
	async handleError(operationSchema, context, response, dataObject, metadata) {
		const { awsQueryCompatible } = this;
		if (awsQueryCompatible) this.mixin.setQueryCompatError(dataObject, response);
		const errorIdentifier = (0,_JsonCodec2_js__WEBPACK_IMPORTED_MODULE_0__.n)(response, dataObject, awsQueryCompatible) ?? "Unknown";
		this.mixin.compose(this.compositeErrorRegistry, errorIdentifier, this.options.defaultNamespace);
		const { errorSchema, errorMetadata } = await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier, this.options.defaultNamespace, response, dataObject, metadata, awsQueryCompatible ? this.mixin.findQueryCompatibleError : void 0);
		const ns = _exceptions_js__WEBPACK_IMPORTED_MODULE_2__.r.of(errorSchema);
		const message = dataObject.message ?? dataObject.Message ?? "UnknownError";
		const exception = new ((this.compositeErrorRegistry.getErrorCtor(errorSchema)) ?? Error)({});
		const output = {};
		const errorDeserializer = this.codec.createDeserializer();
		for (const [name, member] of ns.structIterator()) if (dataObject[name] != null) output[name] = errorDeserializer.readObject(member, dataObject[name]);
		if (awsQueryCompatible) this.mixin.queryCompatOutput(dataObject, output);
		throw this.mixin.decorateServiceException(Object.assign(exception, errorMetadata, {
			$fault: ns.getMergedTraits().error,
			message
		}, output), dataObject);
	}
};



/***/ }),

/***/ 5342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ ProviderError),
/* harmony export */   t: () => (/* binding */ CredentialsProviderError)
/* harmony export */ });
// node_modules/@smithy/core/dist-es/submodules/config/property-provider/ProviderError.js
var ProviderError = class ProviderError extends Error {
	name = "ProviderError";
	tryNextLink;
	constructor(message, options = true) {
		let logger;
		let tryNextLink = true;
		if (typeof options === "boolean") {
			logger = void 0;
			tryNextLink = options;
		} else if (options != null && typeof options === "object") {
			logger = options.logger;
			tryNextLink = options.tryNextLink ?? true;
		}
		super(message);
		this.tryNextLink = tryNextLink;
		Object.setPrototypeOf(this, ProviderError.prototype);
		logger?.debug?.(`@smithy/property-provider ${tryNextLink ? "->" : "(!)"} ${message}`);
	}
	static from(error, options = true) {
		return Object.assign(new this(error.message, options), error);
	}
};

// node_modules/@smithy/core/dist-es/submodules/config/property-provider/CredentialsProviderError.js
var CredentialsProviderError = class CredentialsProviderError extends ProviderError {
	name = "CredentialsProviderError";
	constructor(message, options = true) {
		super(message, options);
		Object.setPrototypeOf(this, CredentialsProviderError.prototype);
	}
};



/***/ }),

/***/ 3435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ loadJsonRpcErrorCode),
/* harmony export */   r: () => (/* binding */ loadRestJsonErrorCode),
/* harmony export */   t: () => (/* binding */ JsonCodec2)
/* harmony export */ });
/* harmony import */ var _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1339);
/* harmony import */ var _exceptions_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7815);
/* harmony import */ var _NumericValue_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3341);
/* harmony import */ var _node_http_handler_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5327);
/* harmony import */ var _toUtf8_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8151);
/* harmony import */ var _hasOwn_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(3285);







// node_modules/@smithy/core/dist-es/submodules/protocols/ConfigurableSerdeContext.js
var SerdeContextConfig = class {
	serdeContext;
	setSerdeContext(serdeContext) {
		this.serdeContext = serdeContext;
	}
};

// node_modules/@smithy/core/dist-es/submodules/protocols/UnionSerde.js
var UnionSerde = class {
	from;
	to;
	keys;
	constructor(from, to) {
		this.from = from;
		this.to = to;
		const keys = Object.keys(this.from);
		const set = new Set(keys);
		set.delete("__type");
		this.keys = set;
	}
	mark(key) {
		this.keys.delete(key);
	}
	hasUnknown() {
		return this.keys.size === 1 && Object.keys(this.to).length === 0;
	}
	writeUnknown() {
		if (this.hasUnknown()) {
			const k = this.keys.values().next().value;
			const v = this.from[k];
			this.to.$unknown = [k, v];
		}
	}
};

// node_modules/@smithy/core/dist-es/submodules/protocols/json/detectBufferParsing.js
let canParseBuffer;
function detectBufferParsing() {
	if (canParseBuffer === void 0) try {
		if (typeof Buffer !== "function") canParseBuffer = false;
		else {
			const result = JSON.parse(Buffer.from([123, 125]));
			canParseBuffer = result !== null && typeof result === "object";
		}
	} catch {
		canParseBuffer = false;
	}
	return canParseBuffer;
}

// node_modules/@smithy/core/dist-es/submodules/protocols/json/jsonReviver.js
function jsonReviver(key, value, context) {
	if (context?.source) {
		const numericString = context.source;
		if (typeof value === "number") {
			if (value <= Number.MAX_SAFE_INTEGER && value >= Number.MIN_SAFE_INTEGER) {
				if (isRepresentable(numericString, value)) return value;
				return new _NumericValue_js__WEBPACK_IMPORTED_MODULE_2__.t(numericString, "bigDecimal");
			} else {
				if (isFractionalBigNumeric(numericString)) return new _NumericValue_js__WEBPACK_IMPORTED_MODULE_2__.t(numericString, "bigDecimal");
				if (/[eE]/.test(numericString)) return expandExponentToBigInt(numericString);
				return BigInt(numericString);
			}
		}
	}
	return value;
}
function isFractionalBigNumeric(s) {
	const dotIndex = s.indexOf(".");
	if (dotIndex === -1) return false;
	const eIndex = s.search(/[eE]/);
	if (eIndex === -1) return true;
	const fracDigits = eIndex - dotIndex - 1;
	return parseInt(s.slice(eIndex + 1), 10) < fracDigits;
}
function isRepresentable(numericString, value) {
	if (numericString === String(value)) return true;
	if (Object.is(value, -0)) return true;
	if (/[eE]/.test(numericString)) return expandToDecimal(numericString) === expandToDecimal(String(value));
	const normalized = numericString.replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, "");
	const canonical = String(value);
	if (normalized === canonical) return true;
	if (/[eE]/.test(canonical)) return normalized === expandToDecimal(canonical);
	return false;
}
function expandToDecimal(s) {
	const negative = s.startsWith("-");
	const abs = negative ? s.slice(1) : s;
	const eIndex = abs.search(/[eE]/);
	let result;
	if (eIndex === -1) result = abs;
	else {
		const exp = parseInt(abs.slice(eIndex + 1), 10);
		const mantissa = abs.slice(0, eIndex);
		const dotIndex = mantissa.indexOf(".");
		let digits;
		let intLen;
		if (dotIndex === -1) {
			digits = mantissa;
			intLen = mantissa.length;
		} else {
			digits = mantissa.slice(0, dotIndex) + mantissa.slice(dotIndex + 1);
			intLen = dotIndex;
		}
		digits = digits.replace(/0+$/, "") || "0";
		const newDotPos = intLen + exp;
		if (digits === "0") result = "0";
		else if (newDotPos <= 0) result = "0." + "0".repeat(-newDotPos) + digits;
		else if (newDotPos >= digits.length) result = digits + "0".repeat(newDotPos - digits.length);
		else result = digits.slice(0, newDotPos) + "." + digits.slice(newDotPos);
	}
	if (result.includes(".")) result = result.replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, "");
	return (negative ? "-" : "") + result;
}
function expandExponentToBigInt(s) {
	const eIndex = s.search(/[eE]/);
	const exp = parseInt(s.slice(eIndex + 1), 10);
	const negative = s.startsWith("-");
	const mantissa = s.slice(negative ? 1 : 0, eIndex);
	const dotIndex = mantissa.indexOf(".");
	let digits;
	let shift;
	if (dotIndex === -1) {
		digits = mantissa;
		shift = exp;
	} else {
		digits = mantissa.slice(0, dotIndex) + mantissa.slice(dotIndex + 1);
		shift = exp - (mantissa.length - dotIndex - 1);
	}
	digits = digits.replace(/0+$/, "") || "0";
	const result = BigInt(digits) * 10n ** BigInt(shift + (mantissa.replace(".", "").length - digits.length));
	return negative ? -result : result;
}

// node_modules/@smithy/core/dist-es/submodules/protocols/json/needsReviver.js
const REVIVER_SYMBOL = Symbol.for("@aws-sdk/reviver");
function needsReviver(schema) {
	const ns = _exceptions_js__WEBPACK_IMPORTED_MODULE_1__.r.of(schema);
	const raw = ns.getSchema();
	if (Array.isArray(raw) && ns.isStructSchema()) {
		if (REVIVER_SYMBOL in raw) return raw[REVIVER_SYMBOL];
		const result = _check(ns, /* @__PURE__ */ new Set());
		raw[REVIVER_SYMBOL] = result;
		return result;
	}
	return _check(ns, /* @__PURE__ */ new Set());
}
function _check(ns, seen) {
	const raw = ns.getSchema();
	if (seen.has(raw)) return false;
	seen.add(raw);
	if (ns.isBigIntegerSchema() || ns.isBigDecimalSchema()) return true;
	if (ns.isStructSchema()) {
		for (const [, memberSchema] of ns.structIterator()) if (_check(memberSchema, seen)) return true;
	} else if (ns.isListSchema() || ns.isMapSchema()) {
		if (_check(ns.getValueSchema(), seen)) return true;
	} else if (ns.isDocumentSchema()) return true;
	return false;
}

// node_modules/@smithy/core/dist-es/submodules/protocols/common.js
const collectBodyString = (streamBody, context) => (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.R)(streamBody, context).then((body) => (context?.utf8Encoder ?? _toUtf8_js__WEBPACK_IMPORTED_MODULE_4__.t)(body));

// node_modules/@smithy/core/dist-es/submodules/protocols/json/parseJsonBody.js
async function parseJsonBody(streamBody, context, schema) {
	let parsingInput;
	if (detectBufferParsing() && typeof streamBody?.[Symbol.asyncIterator] === "function") {
		const buffer = await (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.R)(streamBody, context);
		if (typeof Buffer === "function") {
			if (Buffer.isBuffer(buffer)) parsingInput = buffer;
			else parsingInput = Buffer.from(buffer.buffer, buffer.byteOffset, buffer.byteLength);
		}
	}
	if (!parsingInput) parsingInput = await collectBodyString(streamBody, context);
	if (parsingInput.length === 0) return {};
	const reviver = schema && needsReviver(schema) ? jsonReviver : void 0;
	try {
		return JSON.parse(parsingInput, reviver);
	} catch (e) {
		if (e?.name === "SyntaxError") Object.defineProperty(e, "$responseBodyText", { value: typeof parsingInput === "string" ? parsingInput : parsingInput.toString("utf8") });
		throw e;
	}
}
const findKey = (object, key) => Object.keys(object).find((k) => k.toLowerCase() === key.toLowerCase());
const sanitizeErrorCode = (rawValue) => {
	let cleanValue = rawValue;
	if (typeof cleanValue === "number") cleanValue = cleanValue.toString();
	if (cleanValue.indexOf(",") >= 0) cleanValue = cleanValue.split(",")[0];
	if (cleanValue.indexOf(":") >= 0) cleanValue = cleanValue.split(":")[0];
	if (cleanValue.indexOf("#") >= 0) cleanValue = cleanValue.split("#")[1];
	return cleanValue;
};
const loadRestJsonErrorCode = (output, data) => {
	return loadErrorCode(output, data, [
		"header",
		"code",
		"type"
	]);
};
const loadJsonRpcErrorCode = (output, data, queryCompat = false) => {
	return loadErrorCode(output, data, queryCompat ? [
		"code",
		"header",
		"type"
	] : [
		"type",
		"code",
		"header"
	]);
};
const loadErrorCode = ({ headers }, data, order) => {
	while (order.length > 0) switch (order.shift()) {
		case "header":
			const headerKey = findKey(headers ?? {}, "x-amzn-errortype");
			if (headerKey !== void 0) return sanitizeErrorCode(headers[headerKey]);
			break;
		case "code":
			const codeKey = findKey(data ?? {}, "code");
			if (codeKey && data[codeKey] !== void 0) return sanitizeErrorCode(data[codeKey]);
			break;
		case "type": if (data?.__type !== void 0) return sanitizeErrorCode(data.__type);
	}
};

// node_modules/@smithy/core/dist-es/submodules/protocols/json/codec-v2/JsonShapeDeserializer2.js
var JsonShapeDeserializer2 = class extends SerdeContextConfig {
	settings;
	constructor(settings) {
		super();
		this.settings = settings;
	}
	async read(schema, data) {
		const reviver = needsReviver(schema) ? jsonReviver : void 0;
		let parsed;
		if (typeof data === "string") {
			if (data.length === 0) return {};
			parsed = JSON.parse(data, reviver);
		} else if (data instanceof Uint8Array && detectBufferParsing()) {
			if (data.byteLength === 0) return {};
			const buf = Buffer.isBuffer(data) ? data : Buffer.from(data.buffer, data.byteOffset, data.byteLength);
			parsed = JSON.parse(buf, reviver);
		} else parsed = await parseJsonBody(data, this.serdeContext, schema);
		return this._read(schema, parsed);
	}
	readObject(schema, data) {
		return this._read(schema, data);
	}
	_read(schema, value) {
		const isObject = value !== null && typeof value === "object";
		const ns = _exceptions_js__WEBPACK_IMPORTED_MODULE_1__.r.of(schema);
		if (isObject) {
			if (ns.isStructSchema()) return this._readStruct(ns, value);
			if (Array.isArray(value) && ns.isListSchema()) {
				const listMember = ns.getValueSchema();
				if (this.needsTransform(listMember)) for (let i = 0; i < value.length; ++i) value[i] = this._read(listMember, value[i]);
				return value;
			}
			if (ns.isMapSchema()) {
				const mapMember = ns.getValueSchema();
				const map = value;
				if (this.needsTransform(mapMember)) for (const k in map) {
					if (!(0,_hasOwn_js__WEBPACK_IMPORTED_MODULE_5__.t)(map, k)) continue;
					if (k === "__proto__") (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.B)(map);
					map[k] = this._read(mapMember, map[k]);
				}
				return map;
			}
		}
		if (ns.isBlobSchema() && typeof value === "string") return (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.ct)(value);
		const mediaType = ns.getMergedTraits().mediaType;
		if (ns.isStringSchema() && typeof value === "string" && mediaType) {
			if (mediaType === "application/json" || mediaType.endsWith("+json")) return _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.ot.from(value);
			return value;
		}
		if (ns.isTimestampSchema() && value != null) switch ((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.N)(ns, this.settings)) {
			case 5: return (0,_node_http_handler_js__WEBPACK_IMPORTED_MODULE_3__.l)(value);
			case 6: return (0,_node_http_handler_js__WEBPACK_IMPORTED_MODULE_3__.u)(value);
			case 7: return (0,_node_http_handler_js__WEBPACK_IMPORTED_MODULE_3__.s)(value);
			default:
				console.warn("Missing timestamp format, parsing value with Date constructor:", value);
				return new Date(value);
		}
		if (ns.isBigIntegerSchema() && (typeof value === "number" || typeof value === "string")) return BigInt(value);
		if (ns.isBigDecimalSchema() && value != void 0) {
			if (value instanceof _NumericValue_js__WEBPACK_IMPORTED_MODULE_2__.t) return value;
			const untyped = value;
			if (untyped.type === "bigDecimal" && "string" in untyped) return new _NumericValue_js__WEBPACK_IMPORTED_MODULE_2__.t(untyped.string, untyped.type);
			return new _NumericValue_js__WEBPACK_IMPORTED_MODULE_2__.t(String(value), "bigDecimal");
		}
		if (ns.isNumericSchema() && typeof value === "string") {
			switch (value) {
				case "Infinity": return Infinity;
				case "-Infinity": return -Infinity;
				case "NaN": return NaN;
			}
			return value;
		}
		if (ns.isDocumentSchema()) {
			if (isObject) {
				if (Array.isArray(value)) for (let i = 0; i < value.length; ++i) {
					const v = value[i];
					if (!(v instanceof _NumericValue_js__WEBPACK_IMPORTED_MODULE_2__.t)) value[i] = this._read(ns, v);
				}
				else {
					const doc = value;
					for (const k in doc) {
						if (!(0,_hasOwn_js__WEBPACK_IMPORTED_MODULE_5__.t)(doc, k)) continue;
						if (k === "__proto__") (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.B)(doc);
						const v = doc[k];
						if (!(v instanceof _NumericValue_js__WEBPACK_IMPORTED_MODULE_2__.t)) doc[k] = this._read(ns, v);
					}
				}
			}
		}
		return value;
	}
	_readStruct(ns, record) {
		const union = ns.isUnionSchema();
		const out = {};
		let nameMap;
		const hasType = typeof record.__type === "string";
		const { jsonName } = this.settings;
		if (jsonName && hasType) nameMap = {};
		let unionSerde;
		if (union) unionSerde = new UnionSerde(record, out);
		for (const [memberName, memberSchema] of ns.structIterator()) {
			let fromKey = memberName;
			if (jsonName) {
				fromKey = memberSchema.getMergedTraits().jsonName ?? fromKey;
				if (hasType) nameMap[fromKey] = memberName;
			}
			if (union) unionSerde.mark(fromKey);
			if (record[fromKey] != null) out[memberName] = this._read(memberSchema, record[fromKey]);
		}
		if (union) unionSerde.writeUnknown();
		else if (hasType) for (const k in record) {
			if (!(0,_hasOwn_js__WEBPACK_IMPORTED_MODULE_5__.t)(record, k)) continue;
			const v = record[k];
			const t = jsonName ? nameMap[k] ?? k : k;
			if (!(t in out)) out[t] = v;
		}
		return out;
	}
	needsTransform(ns) {
		if (ns.isBlobSchema() || ns.isTimestampSchema() || ns.isBigIntegerSchema() || ns.isBigDecimalSchema() || ns.isNumericSchema()) return true;
		if (ns.isDocumentSchema() || ns.isStructSchema() || ns.isListSchema() || ns.isMapSchema()) return true;
		if (ns.isStringSchema() && ns.getMergedTraits().mediaType) return true;
		return false;
	}
};

// node_modules/@smithy/core/dist-es/submodules/protocols/json/codec-v2/JsonBytesStringAdapter.js
var JsonBytesStringAdapter = class JsonBytesStringAdapter extends Uint8Array {
	string = null;
	static allocUnsafe(bytes) {
		if (typeof Buffer === "function") {
			const buffer = Buffer.allocUnsafe(bytes);
			return new JsonBytesStringAdapter(buffer.buffer, buffer.byteOffset, buffer.byteLength);
		}
		return new JsonBytesStringAdapter(bytes);
	}
	toString() {
		return this.s();
	}
	valueOf() {
		return this.s();
	}
	includes(searchString, position) {
		if (typeof searchString === "string") return this.s().includes(searchString, position);
		return Uint8Array.prototype.includes.call(this, searchString, position);
	}
	indexOf(searchString, position) {
		if (typeof searchString === "string") return this.s().indexOf(searchString, position);
		return Uint8Array.prototype.indexOf.call(this, searchString, position);
	}
	lastIndexOf(searchString, position) {
		if (typeof searchString === "string") return this.s().lastIndexOf(searchString, position);
		const fn = Uint8Array.prototype.lastIndexOf;
		if (position !== void 0) return fn.call(this, searchString, position);
		return fn.call(this, searchString);
	}
	startsWith(searchString, position) {
		return this.s().startsWith(searchString, position);
	}
	endsWith(searchString, endPosition) {
		return this.s().endsWith(searchString, endPosition);
	}
	match(regexp) {
		return this.s().match(regexp);
	}
	replace(searchValue, replaceValue) {
		return this.s().replace(searchValue, replaceValue);
	}
	search(regexp) {
		return this.s().search(regexp);
	}
	split(separator, limit) {
		return this.s().split(separator, limit);
	}
	substring(start, end) {
		return this.s().substring(start, end);
	}
	trim() {
		return this.s().trim();
	}
	trimStart() {
		return this.s().trimStart();
	}
	trimEnd() {
		return this.s().trimEnd();
	}
	charAt(pos) {
		return this.s().charAt(pos);
	}
	charCodeAt(index) {
		return this.s().charCodeAt(index);
	}
	padStart(maxLength, fillString) {
		return this.s().padStart(maxLength, fillString);
	}
	padEnd(maxLength, fillString) {
		return this.s().padEnd(maxLength, fillString);
	}
	repeat(count) {
		return this.s().repeat(count);
	}
	toUpperCase() {
		return this.s().toUpperCase();
	}
	toLowerCase() {
		return this.s().toLowerCase();
	}
	s() {
		if (this.string == null) {
			const n = Date.now();
			if (n > warned + 6e4) {
				console.warn("@aws-sdk/core/protocols - WARN - JsonCodec2: you have called a string method on a Uint8Array request body. It has been automatically converted to string. In a future version this will throw an error.");
				warned = n;
			}
			this.string = (0,_toUtf8_js__WEBPACK_IMPORTED_MODULE_4__.t)(this);
		}
		return this.string;
	}
};
var warned = 0;

// node_modules/@smithy/core/dist-es/submodules/protocols/json/codec-v2/JsonShapeSerializer2.js
const encoder = new TextEncoder();
const OPEN_BRACE = 123;
const CLOSE_BRACE = 125;
const OPEN_BRACKET = 91;
const CLOSE_BRACKET = 93;
const QUOTE = 34;
const COLON = 58;
const COMMA = 44;
const BACKSLASH = 92;
const TRUE = new Uint8Array([
	116,
	114,
	117,
	101
]);
const FALSE = new Uint8Array([
	102,
	97,
	108,
	115,
	101
]);
const NULL = new Uint8Array([
	110,
	117,
	108,
	108
]);
const ESCAPE_TABLE = new Array(128).fill(null);
ESCAPE_TABLE[8] = "b";
ESCAPE_TABLE[9] = "t";
ESCAPE_TABLE[10] = "n";
ESCAPE_TABLE[12] = "f";
ESCAPE_TABLE[13] = "r";
ESCAPE_TABLE[34] = "\"";
ESCAPE_TABLE[92] = "\\";
for (let i = 0; i < 32; i++) if (ESCAPE_TABLE[i] === null) ESCAPE_TABLE[i] = "u00" + i.toString(16).padStart(2, "0");
const INITIAL_BUFFER_SIZE = 2048;
function alloc(size) {
	return JsonBytesStringAdapter.allocUnsafe(size);
}
var JsonShapeSerializer2 = class JsonShapeSerializer2 extends SerdeContextConfig {
	settings;
	json;
	i = 0;
	rootSchema;
	rawValue;
	passthrough = false;
	constructor(settings) {
		super();
		this.settings = settings;
		this.json = alloc(INITIAL_BUFFER_SIZE);
	}
	write(schema, value) {
		this.i = 0;
		this.rawValue = value;
		this.rootSchema = _exceptions_js__WEBPACK_IMPORTED_MODULE_1__.r.of(schema);
		this.passthrough = this.rootSchema.isBlobSchema() || this.rootSchema.isStringSchema();
		if (!this.passthrough) this.writeValue(this.rootSchema, value, void 0);
	}
	writeDiscriminatedDocument(schema, value) {
		this.i = 0;
		this.rootSchema = _exceptions_js__WEBPACK_IMPORTED_MODULE_1__.r.of(schema);
		const ns = this.rootSchema;
		if (ns.isStructSchema() && value != null && typeof value === "object") {
			this.writeValue(ns, value, void 0);
			const prefix = `"__type":"${ns.getName(true) ?? "Unknown"}",`;
			const z = prefix.length;
			this.ensure(z);
			this.json.copyWithin(1 + z, 1, this.i);
			encoder.encodeInto(prefix, this.json.subarray(1));
			this.i += z;
		} else this.writeValue(ns, value, void 0);
	}
	flush() {
		this.rootSchema = void 0;
		const finalPosition = this.i;
		this.i = 0;
		const raw = this.rawValue;
		this.rawValue = void 0;
		if (finalPosition === 0) return raw;
		const result = this.json.subarray(0, finalPosition);
		this.json = alloc(INITIAL_BUFFER_SIZE);
		return result;
	}
	ensure(byteCount) {
		const { i, json } = this;
		if (i + byteCount > json.length) {
			let newSize = json.length * 2;
			while (newSize < i + byteCount) newSize *= 2;
			const next = alloc(newSize);
			next.set(this.json);
			this.json = next;
		}
	}
	writeAscii(s) {
		const z = s.length;
		this.ensure(z);
		let { i, json } = this;
		for (let j = 0; j < z; ++j) {
			json[i] = s.charCodeAt(j);
			i += 1;
		}
		this.i = i;
	}
	writeAsciiQuoted(s) {
		const z = s.length;
		this.ensure(z + 4);
		let { json, i } = this;
		json[i++] = QUOTE;
		for (let j = 0; j < z; ++j) json[i++] = s.charCodeAt(j);
		json[i++] = QUOTE;
		this.i = i;
	}
	writeJsonString(s) {
		const z = s.length;
		this.ensure(z * 3 + 2);
		this.json[this.i++] = QUOTE;
		for (let j = 0; j < z; ++j) {
			const c = s.charCodeAt(j);
			if (c > 34 && c < 92) this.json[this.i++] = c;
			else if (c < 128) {
				const esc = ESCAPE_TABLE[c];
				if (esc !== null) {
					this.ensure(esc.length + 1 + (z - j - 1) * 3 + 1);
					this.json[this.i++] = BACKSLASH;
					for (let k = 0; k < esc.length; k++) this.json[this.i++] = esc.charCodeAt(k);
				} else this.json[this.i++] = c;
			} else if (c >= 55296 && c <= 56319) {
				const next = j + 1 < z ? s.charCodeAt(j + 1) : 0;
				if (next >= 56320 && next <= 57343) {
					this.ensure(4);
					const { written } = encoder.encodeInto(s.substring(j, j + 2), this.json.subarray(this.i));
					this.i += written;
					++j;
				} else {
					this.ensure(6 + (z - j - 1) * 3 + 1);
					this.writeUnicodeEscape(c);
				}
			} else if (c >= 56320 && c <= 57343) {
				this.ensure(6 + (z - j - 1) * 3 + 1);
				this.writeUnicodeEscape(c);
			} else {
				let { i, json } = this;
				if (c < 2048) {
					json[i++] = 192 | c >> 6;
					json[i++] = 128 | c & 63;
				} else {
					json[i++] = 224 | c >> 12;
					json[i++] = 128 | c >> 6 & 63;
					json[i++] = 128 | c & 63;
				}
				this.i = i;
			}
		}
		this.json[this.i++] = QUOTE;
	}
	writeUnicodeEscape(code) {
		let { json, i } = this;
		json[i++] = BACKSLASH;
		json[i++] = 117;
		const hex = code.toString(16).padStart(4, "0");
		for (let j = 0; j < 4; ++j) json[i++] = hex.charCodeAt(j);
		this.i = i;
	}
	static B64 = (() => {
		const chars = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
		const table = /* @__PURE__ */ new Uint8Array(64);
		for (let i = 0; i < 64; ++i) table[i] = chars.charCodeAt(i);
		return table;
	})();
	writeBase64(data) {
		const b64Len = Math.ceil(data.length / 3) * 4;
		this.ensure(b64Len + 2);
		const json = this.json;
		const B64 = JsonShapeSerializer2.B64;
		let i = this.i;
		json[i++] = QUOTE;
		const len = data.length;
		const remainder = len % 3;
		const mainLen = len - remainder;
		for (let j = 0; j < mainLen; j += 3) {
			const a = data[j];
			const b = data[j + 1];
			const c = data[j + 2];
			json[i++] = B64[a >> 2];
			json[i++] = B64[(a & 3) << 4 | b >> 4];
			json[i++] = B64[(b & 15) << 2 | c >> 6];
			json[i++] = B64[c & 63];
		}
		if (remainder === 2) {
			const a = data[mainLen];
			const b = data[mainLen + 1];
			json[i++] = B64[a >> 2];
			json[i++] = B64[(a & 3) << 4 | b >> 4];
			json[i++] = B64[(b & 15) << 2];
			json[i++] = 61;
		} else if (remainder === 1) {
			const a = data[mainLen];
			json[i++] = B64[a >> 2];
			json[i++] = B64[(a & 3) << 4];
			json[i++] = 61;
			json[i++] = 61;
		}
		json[i++] = QUOTE;
		this.i = i;
	}
	writeValue(schema, value, container) {
		if (value == null) {
			if (container?.isStructSchema()) {
				if (value === void 0) {
					if (_exceptions_js__WEBPACK_IMPORTED_MODULE_1__.r.of(schema).isIdempotencyToken()) {
						this.writeAsciiQuoted((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.z)());
						return;
					}
				}
				return;
			}
			this.ensure(4);
			this.json.set(NULL, this.i);
			this.i += 4;
			return;
		}
		const ns = _exceptions_js__WEBPACK_IMPORTED_MODULE_1__.r.of(schema);
		const isObject = typeof value === "object";
		if (ns.isStringSchema()) {
			const mediaType = ns.getMergedTraits().mediaType;
			if (mediaType) {
				if (mediaType === "application/json" || mediaType.endsWith("+json")) {
					this.writeJsonString(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.ot.from(value).toString());
					return;
				}
			}
		}
		if (this.settings.bigNumberAsString && value != null && (ns.isBigIntegerSchema() || ns.isBigDecimalSchema())) {
			const asString = value instanceof _NumericValue_js__WEBPACK_IMPORTED_MODULE_2__.t ? value.string : String(value);
			this.writeAsciiQuoted(asString);
			return;
		}
		if (isObject) {
			if (ns.isStructSchema()) {
				this.writeStruct(ns, value);
				return;
			}
			if (Array.isArray(value) && (ns.isListSchema() || ns.isDocumentSchema())) {
				this.writeList(ns, value, ns.isDocumentSchema());
				return;
			}
			if (ns.isMapSchema()) {
				this.writeMap(ns, value, false);
				return;
			}
			if (value instanceof Uint8Array && (ns.isBlobSchema() || ns.isDocumentSchema())) {
				this.writeBase64(value);
				return;
			}
			if (value instanceof Date && (ns.isTimestampSchema() || ns.isDocumentSchema())) {
				this.writeTimestamp(ns, value);
				return;
			}
			if (value instanceof _NumericValue_js__WEBPACK_IMPORTED_MODULE_2__.t) {
				this.writeAscii(value.string);
				return;
			}
			if (ns.isDocumentSchema()) {
				if (Array.isArray(value)) this.writeList(ns, value, true);
				else this.writeMap(ns, value, true);
				return;
			}
			const json = JSON.stringify(value);
			this.writeAscii(json);
			return;
		}
		if (typeof value === "string") {
			if (ns.isBlobSchema()) {
				const b64 = (this.serdeContext?.base64Encoder ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.st)(value);
				this.writeAsciiQuoted(b64);
				return;
			}
			this.writeJsonString(value);
			return;
		}
		if (typeof value === "number") {
			if (Math.abs(value) === Infinity || Number.isNaN(value)) {
				this.writeAsciiQuoted(String(value));
				return;
			}
			const numStr = String(value);
			this.writeAscii(numStr);
			return;
		}
		if (typeof value === "boolean") {
			this.ensure(5);
			let { i, json } = this;
			if (value) {
				json.set(TRUE, i);
				i += 4;
			} else {
				json.set(FALSE, i);
				i += 5;
			}
			this.i = i;
			return;
		}
		if (typeof value === "bigint") {
			this.writeAscii(value.toString());
			return;
		}
		this.writeAscii(String(value));
	}
	writeStruct(ns, value) {
		this.ensure(2);
		this.json[this.i++] = OPEN_BRACE;
		let wroteAny = false;
		const hasType = typeof value.__type === "string";
		let writtenKeys;
		if (hasType) writtenKeys = /* @__PURE__ */ new Set();
		for (const [memberName, memberSchema] of ns.structIterator()) {
			const item = value[memberName];
			if (item == null && !memberSchema.isIdempotencyToken()) continue;
			if (wroteAny) {
				this.ensure(1);
				this.json[this.i++] = COMMA;
			}
			wroteAny = true;
			const targetKey = this.settings.jsonName ? memberSchema.getMergedTraits().jsonName ?? memberName : memberName;
			if (writtenKeys) {
				writtenKeys.add(memberName);
				writtenKeys.add(targetKey);
			}
			this.writeAsciiQuoted(targetKey);
			this.json[this.i++] = COLON;
			this.writeValue(memberSchema, item, ns);
		}
		if (!wroteAny && ns.isUnionSchema()) {
			const { $unknown } = value;
			if (Array.isArray($unknown)) {
				const [k, v] = $unknown;
				this.writeAsciiQuoted(k);
				this.ensure(1);
				this.json[this.i++] = COLON;
				this.writeValue(15, v, ns);
			}
		} else if (hasType) for (const k in value) {
			if (writtenKeys.has(k)) continue;
			writtenKeys.add(k);
			const v = value[k];
			if (wroteAny) {
				this.ensure(1);
				this.json[this.i++] = COMMA;
			}
			wroteAny = true;
			this.writeAsciiQuoted(k);
			this.ensure(1);
			this.json[this.i++] = COLON;
			this.writeValue(15, v, void 0);
		}
		this.ensure(1);
		this.json[this.i++] = CLOSE_BRACE;
	}
	writeList(ns, value, isDocument) {
		const sparse = !!ns.getMergedTraits().sparse;
		const valueSchema = ns.getValueSchema();
		if (!isDocument) {
			if (valueSchema.isStringSchema() || valueSchema.isNumericSchema() || valueSchema.isBooleanSchema()) {
				let hasSpecials = false;
				for (let i = 0; i < value.length; ++i) {
					const v = value[i];
					if (Number.isNaN(v) || v === Infinity || v === -Infinity || v == null && !sparse) {
						hasSpecials = true;
						break;
					}
				}
				let json;
				if (!hasSpecials) json = JSON.stringify(value);
				else {
					const out = [];
					for (let i = 0; i < value.length; ++i) {
						const v = value[i];
						if (v == null && !sparse) continue;
						if (Number.isNaN(v) || v === Infinity || v === -Infinity) out.push(String(v));
						else out.push(v);
					}
					json = JSON.stringify(out);
				}
				this.ensure(json.length * 3);
				this.i += encoder.encodeInto(json, this.json.subarray(this.i)).written;
				return;
			}
		}
		this.ensure(2);
		this.json[this.i++] = OPEN_BRACKET;
		let wroteFirstItem = false;
		for (let i = 0; i < value.length; ++i) {
			const item = value[i];
			if (isDocument ? item === void 0 : item == null && !sparse) continue;
			if (wroteFirstItem) {
				this.ensure(1);
				this.json[this.i++] = COMMA;
			}
			this.writeValue(valueSchema, item, void 0);
			wroteFirstItem = true;
		}
		this.ensure(1);
		this.json[this.i++] = CLOSE_BRACKET;
	}
	writeMap(ns, value, isDocument) {
		const sparse = !!ns.getMergedTraits().sparse;
		const valueSchema = ns.getValueSchema();
		if (!isDocument) {
			if (valueSchema.isStringSchema() || valueSchema.isNumericSchema() || valueSchema.isBooleanSchema()) {
				let modifications;
				for (const k in value) {
					if (!(0,_hasOwn_js__WEBPACK_IMPORTED_MODULE_5__.t)(value, k)) continue;
					const v = value[k];
					if (Number.isNaN(v) || v === Infinity || v === -Infinity) {
						(modifications ??= {})[k] = v;
						value[k] = String(v);
					} else if (v === null && !sparse) {
						(modifications ??= {})[k] = null;
						value[k] = void 0;
					}
				}
				const json = JSON.stringify(value);
				if (modifications) Object.assign(value, modifications);
				this.ensure(json.length * 3);
				this.i += encoder.encodeInto(json, this.json.subarray(this.i)).written;
				return;
			}
		}
		this.ensure(2);
		this.json[this.i++] = OPEN_BRACE;
		let first = true;
		for (const k in value) {
			if (!(0,_hasOwn_js__WEBPACK_IMPORTED_MODULE_5__.t)(value, k)) continue;
			const v = value[k];
			if (isDocument ? v === void 0 : v == null && !sparse) continue;
			if (!first) {
				this.ensure(1);
				this.json[this.i++] = COMMA;
			}
			first = false;
			this.writeJsonString(k);
			this.ensure(1);
			this.json[this.i++] = COLON;
			this.writeValue(valueSchema, v, void 0);
		}
		this.ensure(1);
		this.json[this.i++] = CLOSE_BRACE;
	}
	writeTimestamp(ns, value) {
		switch ((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.N)(ns, this.settings)) {
			case 5: {
				const iso = value.toISOString().replace(".000Z", "Z");
				this.writeAsciiQuoted(iso);
				return;
			}
			case 6:
				this.writeAsciiQuoted((0,_node_http_handler_js__WEBPACK_IMPORTED_MODULE_3__.o)(value));
				return;
			case 7: {
				const epochSecs = String(value.getTime() / 1e3);
				this.writeAscii(epochSecs);
				return;
			}
			default: {
				const epochSecs = String(value.getTime() / 1e3);
				this.writeAscii(epochSecs);
				return;
			}
		}
	}
};

// node_modules/@smithy/core/dist-es/submodules/protocols/json/codec-v2/JsonCodec2.js
var JsonCodec2 = class extends SerdeContextConfig {
	settings;
	constructor(settings) {
		super();
		this.settings = settings;
	}
	createSerializer() {
		const serializer = new JsonShapeSerializer2(this.settings);
		serializer.setSerdeContext(this.serdeContext);
		return serializer;
	}
	createDeserializer() {
		const deserializer = new JsonShapeDeserializer2(this.settings);
		deserializer.setSerdeContext(this.serdeContext);
		return deserializer;
	}
};



/***/ }),

/***/ 3341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ NumericValue)
/* harmony export */ });
// node_modules/@smithy/core/dist-es/submodules/serde/value/NumericValue.js
const format = /^-?((0|[1-9]\d*)(\.\d+)?|\.\d+)([eE][+-]?\d+)?$/;
var NumericValue = class NumericValue {
	string;
	type;
	constructor(string, type) {
		this.string = string;
		this.type = type;
		if (!format.test(string)) throw new Error(`@smithy/core/serde - NumericValue string must conform to the Smithy bigDecimal format. Received: "${string}"`);
	}
	toString() {
		return this.string;
	}
	static [Symbol.hasInstance](object) {
		if (!object || typeof object !== "object") return false;
		const _nv = object;
		return NumericValue.prototype.isPrototypeOf(object) || _nv.type === "bigDecimal" && format.test(_nv.string);
	}
};



/***/ }),

/***/ 3714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ RpcProtocol)
/* harmony export */ });
/* harmony import */ var _hasOwn_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3285);
/* harmony import */ var _httpRequest_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7428);
/* harmony import */ var _exceptions_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7815);
/* harmony import */ var _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1339);





// node_modules/@smithy/core/dist-es/submodules/protocols/RpcProtocol.js
var RpcProtocol = class extends _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.P {
	async serializeRequest(operationSchema, _input, context) {
		const serializer = this.serializer;
		const query = {};
		const headers = {};
		const endpoint = await context.endpoint();
		const ns = _exceptions_js__WEBPACK_IMPORTED_MODULE_0__.r.of(operationSchema?.input);
		const schema = ns.getSchema();
		let payload;
		const input = _input && typeof _input === "object" ? _input : {};
		const request = new _httpRequest_js__WEBPACK_IMPORTED_MODULE_2__.t({
			protocol: "",
			hostname: "",
			port: void 0,
			path: "/",
			fragment: void 0,
			query,
			headers,
			body: void 0
		});
		if (endpoint) {
			this.updateServiceEndpoint(request, endpoint);
			this.setHostPrefix(request, operationSchema, input);
		}
		if (input) {
			const eventStreamMember = ns.getEventStreamMember();
			if (eventStreamMember) {
				if (input[eventStreamMember]) {
					const initialRequest = {};
					for (const [memberName] of ns.structIterator()) if (memberName !== eventStreamMember && input[memberName] != null) initialRequest[memberName] = input[memberName];
					payload = await this.serializeEventStream({
						eventStream: input[eventStreamMember],
						requestSchema: ns,
						initialRequest
					});
				}
			} else {
				serializer.write(schema, input);
				payload = serializer.flush();
			}
		}
		request.headers = Object.assign(request.headers, headers);
		request.query = query;
		request.body = payload;
		request.method = "POST";
		return request;
	}
	async deserializeResponse(operationSchema, context, response) {
		const deserializer = this.deserializer;
		const ns = _exceptions_js__WEBPACK_IMPORTED_MODULE_0__.r.of(operationSchema.output);
		const dataObject = {};
		if (this.isErrorResponse(response.statusCode)) {
			const bytes = await (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.R)(response.body, context);
			if (bytes.byteLength > 0) Object.assign(dataObject, await deserializer.read(15, bytes));
			await this.handleError(operationSchema, context, response, dataObject, this.deserializeMetadata(response));
			throw new Error("@smithy/core/protocols - RPC Protocol error handler failed to throw.");
		}
		for (const header in response.headers) {
			if (!(0,_hasOwn_js__WEBPACK_IMPORTED_MODULE_3__.t)(response.headers, header)) continue;
			const value = response.headers[header];
			delete response.headers[header];
			response.headers[header.toLowerCase()] = value;
		}
		const eventStreamMember = ns.getEventStreamMember();
		if (eventStreamMember) dataObject[eventStreamMember] = await this.deserializeEventStream({
			response,
			responseSchema: ns,
			initialResponseContainer: dataObject
		});
		else {
			const bytes = await (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.R)(response.body, context);
			if (bytes.byteLength > 0) Object.assign(dataObject, await deserializer.read(ns, bytes));
		}
		dataObject.$metadata = this.deserializeMetadata(response);
		return dataObject;
	}
	isErrorResponse(statusCode) {
		return statusCode >= 300;
	}
};



/***/ }),

/***/ 1339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  $: () => (/* binding */ loadConfigsForDefaultMode),
  A: () => (/* binding */ getContentLengthPlugin),
  B: () => (/* binding */ writeKey),
  C: () => (/* binding */ getHttpSigningPlugin),
  D: () => (/* binding */ getLoggerPlugin),
  E: () => (/* binding */ getRecursionDetectionPlugin),
  F: () => (/* binding */ SerdeContext),
  G: () => (/* binding */ resolveDefaultsModeConfig),
  H: () => (/* binding */ customEndpointFunctions),
  I: () => (/* binding */ HttpBindingNormalizedSchema),
  J: () => (/* binding */ NODE_REGION_CONFIG_OPTIONS),
  K: () => (/* binding */ resolveRegionConfig),
  L: () => (/* binding */ getHttpOperationBindings),
  M: () => (/* binding */ resolveHttpHandlerRuntimeConfig),
  N: () => (/* binding */ determineTimestampFormat),
  O: () => (/* binding */ getHostHeaderPlugin),
  P: () => (/* binding */ HttpProtocol),
  Q: () => (/* binding */ emitWarningIfUnsupportedVersion),
  R: () => (/* binding */ collectBody),
  S: () => (/* binding */ normalizeProvider),
  T: () => (/* binding */ getHttpAuthSchemeEndpointRuleSetPlugin),
  U: () => (/* binding */ EndpointCache),
  V: () => (/* binding */ decideEndpoint),
  W: () => (/* binding */ BinaryDecisionDiagram),
  X: () => (/* binding */ getDefaultExtensionConfiguration),
  Y: () => (/* binding */ NoOpLogger),
  Z: () => (/* binding */ resolveDefaultRuntimeConfig),
  _: () => (/* binding */ NODE_RETRY_MODE_CONFIG_OPTIONS),
  a: () => (/* binding */ NODE_AUTH_SCHEME_PREFERENCE_OPTIONS),
  at: () => (/* binding */ calculateBodyLength),
  b: () => (/* binding */ resolveUserAgentConfig),
  c: () => (/* binding */ getSkewCorrectedDate),
  ct: () => (/* binding */ fromBase64),
  d: () => (/* binding */ awsEndpointFunctions),
  et: () => (/* binding */ getSchemaSerdePlugin),
  f: () => (/* binding */ NODE_APP_ID_CONFIG_OPTIONS),
  g: () => (/* binding */ NODE_MAX_ATTEMPT_CONFIG_OPTIONS),
  h: () => (/* binding */ getRetryPlugin),
  i: () => (/* binding */ SignatureV4),
  it: () => (/* binding */ toUint8Array),
  j: () => (/* binding */ getHttpHandlerExtensionConfiguration),
  k: () => (/* binding */ resolveHostHeaderConfig),
  l: () => (/* binding */ getAwsRegionExtensionConfiguration),
  lt: () => (/* binding */ setFeature),
  m: () => (/* binding */ getUserAgentPlugin),
  n: () => (/* binding */ ProtocolLib),
  nt: () => (/* binding */ NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS),
  o: () => (/* binding */ AwsSdkSigV4Signer),
  ot: () => (/* binding */ LazyJsonString),
  p: () => (/* binding */ createDefaultUserAgentProvider),
  q: () => (/* binding */ NODE_REGION_CONFIG_FILE_OPTIONS),
  r: () => (/* binding */ resolveAwsSdkSigV4Config),
  rt: () => (/* binding */ NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS),
  s: () => (/* binding */ validateSigningProperties),
  st: () => (/* binding */ toBase64),
  t: () => (/* binding */ Sha256Node),
  tt: () => (/* binding */ Client),
  u: () => (/* binding */ resolveAwsRegionExtensionConfiguration),
  ut: () => (/* binding */ emitWarningIfUnsupportedVersion$1),
  v: () => (/* binding */ resolveRetryConfig),
  w: () => (/* binding */ httpSigningMiddlewareOptions),
  x: () => (/* binding */ DefaultIdentityProviderConfig),
  y: () => (/* binding */ DEFAULT_RETRY_MODE),
  z: () => (/* binding */ generateIdempotencyToken)
});

// EXTERNAL MODULE: ./build/shaken/setCredentialFeature.js
var setCredentialFeature = __nccwpck_require__(2648);
// EXTERNAL MODULE: ./build/shaken/hex-encoding.js
var hex_encoding = __nccwpck_require__(5616);
// EXTERNAL MODULE: ./build/shaken/toUtf8.js
var toUtf8 = __nccwpck_require__(8151);
// EXTERNAL MODULE: ./build/shaken/endpoints.js
var endpoints = __nccwpck_require__(1331);
// EXTERNAL MODULE: ./build/shaken/hasOwn.js
var hasOwn = __nccwpck_require__(3285);
// EXTERNAL MODULE: ./build/shaken/httpRequest.js
var shaken_httpRequest = __nccwpck_require__(7428);
// EXTERNAL MODULE: ./build/shaken/node-http-handler.js
var node_http_handler = __nccwpck_require__(5327);
// EXTERNAL MODULE: ./build/shaken/configLoader.js
var configLoader = __nccwpck_require__(6652);
// EXTERNAL MODULE: ./build/shaken/exceptions.js
var exceptions = __nccwpck_require__(7815);
// EXTERNAL MODULE: ./build/shaken/TypeRegistry.js
var TypeRegistry = __nccwpck_require__(6066);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __nccwpck_require__(7075);
;// CONCATENATED MODULE: external "node:process"
const external_node_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");
;// CONCATENATED MODULE: ./build/shaken/Sha256Node.js
















// node_modules/@aws-sdk/core/dist-es/submodules/client/emitWarningIfUnsupportedVersion.js
const state = { warningEmitted: false };
const emitWarningIfUnsupportedVersion$1 = (version) => {
	if (version && !state.warningEmitted) {
		if (process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED === "true") {
			state.warningEmitted = true;
			return;
		}
		const userMajorVersion = parseInt(version.substring(1, version.indexOf(".")));
		const vv = 22;
		if (userMajorVersion < vv) {
			state.warningEmitted = true;
			process.emitWarning(`NodeVersionSupportWarning: The AWS SDK for JavaScript (v3)
versions published after the first week of January 2027
will require node >=${vv}. You are running node ${version}.

To continue receiving updates to AWS services, bug fixes,
and security updates please upgrade to node >=${vv}.

More information can be found at: https://a.co/c895JFp`);
		}
	}
};

// node_modules/@aws-sdk/core/dist-es/submodules/client/setFeature.js
function setFeature(context, feature, value) {
	if (!context.__aws_sdk_context) context.__aws_sdk_context = { features: {} };
	else if (!context.__aws_sdk_context.features) context.__aws_sdk_context.features = {};
	context.__aws_sdk_context.features[feature] = value;
}

// node_modules/@smithy/core/dist-es/submodules/serde/util-base64/fromBase64.js
const BASE64_REGEX = /^[A-Za-z0-9+/]*={0,2}$/;
const fromBase64 = (input) => {
	if (input.length * 3 % 4 !== 0) throw new TypeError(`Incorrect padding on base64 string.`);
	if (!BASE64_REGEX.exec(input)) throw new TypeError(`Invalid base64 string.`);
	const buffer = (0,hex_encoding.i)(input, "base64");
	return new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength);
};

// node_modules/@smithy/core/dist-es/submodules/serde/util-base64/toBase64.js
const toBase64 = (_input) => {
	let input;
	if (typeof _input === "string") input = (0,toUtf8.n)(_input);
	else input = _input;
	if (typeof input !== "object" || typeof input.byteOffset !== "number" || typeof input.byteLength !== "number") throw new Error("@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.");
	return (0,hex_encoding.r)(input.buffer, input.byteOffset, input.byteLength).toString("base64");
};

// node_modules/@smithy/core/dist-es/submodules/serde/util-stream/blob/Uint8ArrayBlobAdapter.js
function bindUint8ArrayBlobAdapter(toUtf8, fromUtf8, toBase64, fromBase64) {
	return class Uint8ArrayBlobAdapter extends Uint8Array {
		static fromString(source, encoding = "utf-8") {
			if (typeof source === "string") {
				if (encoding === "base64") return Uint8ArrayBlobAdapter.mutate(fromBase64(source));
				return Uint8ArrayBlobAdapter.mutate(fromUtf8(source));
			}
			throw new Error(`Unsupported conversion from ${typeof source} to Uint8ArrayBlobAdapter.`);
		}
		static mutate(source) {
			Object.setPrototypeOf(source, Uint8ArrayBlobAdapter.prototype);
			return source;
		}
		transformToString(encoding = "utf-8") {
			if (encoding === "base64") return toBase64(this);
			return toUtf8(this);
		}
	};
}

// node_modules/@smithy/core/dist-es/submodules/serde/uuid/v4.js
const decimalToHex = Array.from({ length: 256 }, (_, i) => i.toString(16).padStart(2, "0"));
function bindV4(getRandomValues) {
	if (typeof crypto !== "undefined" && typeof crypto.randomUUID === "function") return () => crypto.randomUUID();
	return () => {
		const rnds = /* @__PURE__ */ new Uint8Array(16);
		getRandomValues(rnds);
		rnds[6] = rnds[6] & 15 | 64;
		rnds[8] = rnds[8] & 63 | 128;
		return decimalToHex[rnds[0]] + decimalToHex[rnds[1]] + decimalToHex[rnds[2]] + decimalToHex[rnds[3]] + "-" + decimalToHex[rnds[4]] + decimalToHex[rnds[5]] + "-" + decimalToHex[rnds[6]] + decimalToHex[rnds[7]] + "-" + decimalToHex[rnds[8]] + decimalToHex[rnds[9]] + "-" + decimalToHex[rnds[10]] + decimalToHex[rnds[11]] + decimalToHex[rnds[12]] + decimalToHex[rnds[13]] + decimalToHex[rnds[14]] + decimalToHex[rnds[15]];
	};
}

// node_modules/@smithy/types/dist-es/endpoint.js
var EndpointURLScheme;
(function(EndpointURLScheme) {
	EndpointURLScheme["HTTP"] = "http";
	EndpointURLScheme["HTTPS"] = "https";
})(EndpointURLScheme || (EndpointURLScheme = {}));

// node_modules/@smithy/types/dist-es/extensions/checksum.js
var AlgorithmId;
(function(AlgorithmId) {
	AlgorithmId["MD5"] = "md5";
	AlgorithmId["CRC32"] = "crc32";
	AlgorithmId["CRC32C"] = "crc32c";
	AlgorithmId["SHA1"] = "sha1";
	AlgorithmId["SHA256"] = "sha256";
})(AlgorithmId || (AlgorithmId = {}));

// node_modules/@smithy/core/dist-es/submodules/transport/isValidHostLabel.js
const VALID_HOST_LABEL_REGEX = new RegExp(`^(?!.*-$)(?!-)[a-zA-Z0-9-]{1,63}$`);
const isValidHostLabel = (value, allowSubDomains = false) => {
	if (!allowSubDomains) return VALID_HOST_LABEL_REGEX.test(value);
	const labels = value.split(".");
	for (const label of labels) if (!isValidHostLabel(label)) return false;
	return true;
};

// node_modules/@smithy/core/dist-es/submodules/transport/isValidHostname.js
function isValidHostname(hostname) {
	return /^[a-z0-9][a-z0-9.-]*[a-z0-9]$/.test(hostname);
}

// node_modules/@smithy/core/dist-es/submodules/serde/lazy-json.js
const LazyJsonString = function LazyJsonString(val) {
	return Object.assign(new String(val), {
		deserializeJSON() {
			return JSON.parse(String(val));
		},
		toString() {
			return String(val);
		},
		toJSON() {
			return String(val);
		}
	});
};
LazyJsonString.from = (object) => {
	if (object && typeof object === "object" && (object instanceof LazyJsonString || "deserializeJSON" in object)) return object;
	else if (typeof object === "string" || Object.getPrototypeOf(object) === String.prototype) return LazyJsonString(String(object));
	return LazyJsonString(JSON.stringify(object));
};
LazyJsonString.fromObject = LazyJsonString.from;

// node_modules/@smithy/core/dist-es/submodules/serde/util-body-length/calculateBodyLength.js
const calculateBodyLength = (body) => {
	if (!body) return 0;
	if (typeof body === "string") return Buffer.byteLength(body);
	else if (typeof body.byteLength === "number") return body.byteLength;
	else if (typeof body.size === "number") return body.size;
	else if (typeof body.start === "number" && typeof body.end === "number") return body.end + 1 - body.start;
	else if (body instanceof external_node_fs_.ReadStream) {
		if (body.path != null) return (0,external_node_fs_.lstatSync)(body.path).size;
		else if (typeof body.fd === "number") return (0,external_node_fs_.fstatSync)(body.fd).size;
	}
	throw new Error(`Body Length computation failed for ${body}`);
};

// node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/toUint8Array.js
const toUint8Array = (data) => {
	if (data instanceof Uint8Array) return data;
	if (typeof data === "string") return (0,toUtf8.n)(data);
	if (ArrayBuffer.isView(data)) return new Uint8Array(data.buffer, data.byteOffset, data.byteLength / Uint8Array.BYTES_PER_ELEMENT);
	return new Uint8Array(data);
};

// node_modules/@smithy/core/dist-es/submodules/config/config-resolver/endpointsConfig/NodeUseDualstackEndpointConfigOptions.js
const ENV_USE_DUALSTACK_ENDPOINT = "AWS_USE_DUALSTACK_ENDPOINT";
const CONFIG_USE_DUALSTACK_ENDPOINT = "use_dualstack_endpoint";
const NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS = {
	environmentVariableSelector: (env) => (0,endpoints.c)(env, ENV_USE_DUALSTACK_ENDPOINT, endpoints.s.ENV),
	configFileSelector: (profile) => (0,endpoints.c)(profile, CONFIG_USE_DUALSTACK_ENDPOINT, endpoints.s.CONFIG),
	default: false
};

// node_modules/@smithy/core/dist-es/submodules/config/config-resolver/endpointsConfig/NodeUseFipsEndpointConfigOptions.js
const ENV_USE_FIPS_ENDPOINT = "AWS_USE_FIPS_ENDPOINT";
const CONFIG_USE_FIPS_ENDPOINT = "use_fips_endpoint";
const NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS = {
	environmentVariableSelector: (env) => (0,endpoints.c)(env, ENV_USE_FIPS_ENDPOINT, endpoints.s.ENV),
	configFileSelector: (profile) => (0,endpoints.c)(profile, CONFIG_USE_FIPS_ENDPOINT, endpoints.s.CONFIG),
	default: false
};

// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/client.js
var Client = class {
	config;
	middlewareStack = (0,endpoints.o)();
	initConfig;
	handlers;
	constructor(config) {
		this.config = config;
		const { protocol, protocolSettings } = config;
		if (protocolSettings) {
			if (typeof protocol === "function") config.protocol = new protocol(protocolSettings);
		}
	}
	send(command, optionsOrCb, cb) {
		const options = typeof optionsOrCb !== "function" ? optionsOrCb : void 0;
		const callback = typeof optionsOrCb === "function" ? optionsOrCb : cb;
		const useHandlerCache = options === void 0 && this.config.cacheMiddleware === true;
		let handler;
		if (useHandlerCache) {
			if (!this.handlers) this.handlers = /* @__PURE__ */ new WeakMap();
			const handlers = this.handlers;
			if (handlers.has(command.constructor)) handler = handlers.get(command.constructor);
			else {
				handler = command.resolveMiddleware(this.middlewareStack, this.config, options);
				handlers.set(command.constructor, handler);
			}
		} else {
			delete this.handlers;
			handler = command.resolveMiddleware(this.middlewareStack, this.config, options);
		}
		if (callback) handler(command).then((result) => callback(null, result.output), (err) => callback(err)).catch(() => {});
		else return handler(command).then((result) => result.output);
	}
	destroy() {
		this.config?.requestHandler?.destroy?.();
		delete this.handlers;
	}
};

// node_modules/@smithy/core/dist-es/submodules/schema/schemas/operation.js
const operation = (namespace, name, traits, input, output) => ({
	name,
	namespace,
	traits,
	input,
	output
});

// node_modules/@smithy/core/dist-es/submodules/schema/middleware/schemaDeserializationMiddleware.js
const schemaDeserializationMiddleware = (config) => (next, context) => async (args) => {
	const { response } = await next(args);
	const { operationSchema } = (0,endpoints.d)(context);
	const [, ns, n, t, i, o] = operationSchema ?? [];
	try {
		return {
			response,
			output: await config.protocol.deserializeResponse(operation(ns, n, t, i, o), {
				...config,
				...context
			}, response)
		};
	} catch (error) {
		Object.defineProperty(error, "$response", {
			value: response,
			enumerable: false,
			writable: false,
			configurable: false
		});
		if (!("$metadata" in error)) {
			const hint = `Deserialization error: to see the raw response, inspect the hidden field {error}.$response on this object.`;
			try {
				error.message += "\n  " + hint;
			} catch (ignored) {
				if (!context.logger || context.logger?.constructor?.name === "NoOpLogger") console.warn(hint);
				else context.logger?.warn?.(hint);
			}
			if (typeof error.$responseBodyText !== "undefined") {
				if (error.$response) error.$response.body = error.$responseBodyText;
			}
			try {
				if (node_http_handler.d.isInstance(response)) {
					const { headers = {}, statusCode } = response;
					const headerEntries = Object.entries(headers);
					error.$metadata = {
						httpStatusCode: statusCode,
						requestId: findHeader(/^x-[\w-]+-request-?id$/, headerEntries),
						extendedRequestId: findHeader(/^x-[\w-]+-id-2$/, headerEntries),
						cfId: findHeader(/^x-[\w-]+-cf-id$/, headerEntries)
					};
				}
			} catch (ignored) {}
		}
		throw error;
	}
};
const findHeader = (pattern, headers) => {
	return (headers.find(([k]) => {
		return k.match(pattern);
	}) || [void 0, void 0])[1];
};

// node_modules/@smithy/core/dist-es/submodules/schema/middleware/schemaSerializationMiddleware.js
const schemaSerializationMiddleware = (config) => (next, context) => async (args) => {
	const { operationSchema } = (0,endpoints.d)(context);
	const [, ns, n, t, i, o] = operationSchema ?? [];
	const endpoint = context.endpointV2 ? async () => (0,endpoints.l)(context.endpointV2) : config.endpoint;
	const request = await config.protocol.serializeRequest(operation(ns, n, t, i, o), args.input, {
		...config,
		...context,
		endpoint
	});
	return next({
		...args,
		request
	});
};

// node_modules/@smithy/core/dist-es/submodules/schema/middleware/getSchemaSerdePlugin.js
const deserializerMiddlewareOption = {
	name: "deserializerMiddleware",
	step: "deserialize",
	tags: ["DESERIALIZER"],
	override: true
};
const serializerMiddlewareOption = {
	name: "serializerMiddleware",
	step: "serialize",
	tags: ["SERIALIZER"],
	override: true
};
function getSchemaSerdePlugin(config) {
	return { applyToStack: (commandStack) => {
		commandStack.add(schemaSerializationMiddleware(config), serializerMiddlewareOption);
		commandStack.add(schemaDeserializationMiddleware(config), deserializerMiddlewareOption);
		config.protocol.setSerdeContext(config);
	} };
}

// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/defaults-mode.js
const loadConfigsForDefaultMode = (mode) => {
	switch (mode) {
		case "standard": return {
			retryMode: "standard",
			connectionTimeout: 3100
		};
		case "in-region": return {
			retryMode: "standard",
			connectionTimeout: 1100
		};
		case "cross-region": return {
			retryMode: "standard",
			connectionTimeout: 3100
		};
		case "mobile": return {
			retryMode: "standard",
			connectionTimeout: 3e4
		};
		default: return {};
	}
};

// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/emitWarningIfUnsupportedVersion.js
let warningEmitted = false;
const emitWarningIfUnsupportedVersion = (version) => {
	if (version && !warningEmitted && parseInt(version.substring(1, version.indexOf("."))) < 16) warningEmitted = true;
};

// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/extensions/checksum.js
const knownAlgorithms = Object.values(AlgorithmId);
const getChecksumConfiguration = (runtimeConfig) => {
	const checksumAlgorithms = [];
	for (const id in AlgorithmId) {
		if (!(0,hasOwn.t)(AlgorithmId, id)) continue;
		const algorithmId = AlgorithmId[id];
		if (runtimeConfig[algorithmId] === void 0) continue;
		checksumAlgorithms.push({
			algorithmId: () => algorithmId,
			checksumConstructor: () => runtimeConfig[algorithmId]
		});
	}
	for (const [id, ChecksumCtor] of Object.entries(runtimeConfig.checksumAlgorithms ?? {})) checksumAlgorithms.push({
		algorithmId: () => id,
		checksumConstructor: () => ChecksumCtor
	});
	return {
		addChecksumAlgorithm(algo) {
			runtimeConfig.checksumAlgorithms = runtimeConfig.checksumAlgorithms ?? {};
			const id = algo.algorithmId();
			const ctor = algo.checksumConstructor();
			if (knownAlgorithms.includes(id)) runtimeConfig.checksumAlgorithms[id.toUpperCase()] = ctor;
			else runtimeConfig.checksumAlgorithms[id] = ctor;
			checksumAlgorithms.push(algo);
		},
		checksumAlgorithms() {
			return checksumAlgorithms;
		}
	};
};
const resolveChecksumRuntimeConfig = (clientConfig) => {
	const runtimeConfig = {};
	clientConfig.checksumAlgorithms().forEach((checksumAlgorithm) => {
		const id = checksumAlgorithm.algorithmId();
		if (knownAlgorithms.includes(id)) runtimeConfig[id] = checksumAlgorithm.checksumConstructor();
	});
	return runtimeConfig;
};

// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/extensions/retry.js
const getRetryConfiguration = (runtimeConfig) => {
	return {
		setRetryStrategy(retryStrategy) {
			runtimeConfig.retryStrategy = retryStrategy;
		},
		retryStrategy() {
			return runtimeConfig.retryStrategy;
		}
	};
};
const resolveRetryRuntimeConfig = (retryStrategyConfiguration) => {
	const runtimeConfig = {};
	runtimeConfig.retryStrategy = retryStrategyConfiguration.retryStrategy();
	return runtimeConfig;
};

// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/extensions/defaultExtensionConfiguration.js
const getDefaultExtensionConfiguration = (runtimeConfig) => {
	return Object.assign(getChecksumConfiguration(runtimeConfig), getRetryConfiguration(runtimeConfig));
};
const resolveDefaultRuntimeConfig = (config) => {
	return Object.assign(resolveChecksumRuntimeConfig(config), resolveRetryRuntimeConfig(config));
};

// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/NoOpLogger.js
var NoOpLogger = class {
	trace() {}
	debug() {}
	info() {}
	warn() {}
	error() {}
};

// node_modules/@smithy/core/dist-es/submodules/config/defaults-mode/constants.js
const AWS_EXECUTION_ENV = "AWS_EXECUTION_ENV";
const AWS_REGION_ENV = "AWS_REGION";
const AWS_DEFAULT_REGION_ENV = "AWS_DEFAULT_REGION";
const ENV_IMDS_DISABLED = "AWS_EC2_METADATA_DISABLED";
const DEFAULTS_MODE_OPTIONS = [
	"in-region",
	"cross-region",
	"mobile",
	"standard",
	"legacy"
];
const IMDS_REGION_PATH = "/latest/meta-data/placement/region";
const IMDS_TOKEN_PATH = "/latest/api/token";
const X_AWS_EC2_METADATA_TOKEN = "x-aws-ec2-metadata-token";
const X_AWS_EC2_METADATA_TOKEN_TTL = "x-aws-ec2-metadata-token-ttl-seconds";

// node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/getInstanceMetadataRegion.js
const TIMEOUT_MS = 1e3;
const NEG_CACHE_TTL_MS = 6e4;
let negativeCacheUntil = 0;
const getInstanceMetadataRegion = async () => {
	if (process.env["AWS_EC2_METADATA_DISABLED"]) return;
	if (Date.now() < negativeCacheUntil) return;
	try {
		const endpoint = resolveImdsEndpoint();
		const token = (await imdsRequest({
			...endpoint,
			path: IMDS_TOKEN_PATH,
			method: "PUT",
			headers: { [X_AWS_EC2_METADATA_TOKEN_TTL]: "21600" }
		})).toString();
		return (await imdsRequest({
			...endpoint,
			path: "/latest/meta-data/placement/region",
			method: "GET",
			headers: { ["x-aws-ec2-metadata-token"]: token }
		})).toString().trim() || cacheNegativeAndReturnUndefined();
	} catch {
		return cacheNegativeAndReturnUndefined();
	}
};
const cacheNegativeAndReturnUndefined = () => {
	negativeCacheUntil = Date.now() + NEG_CACHE_TTL_MS;
};
const resolveImdsEndpoint = () => {
	const envEndpoint = process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT;
	if (envEndpoint) {
		const url = new URL(envEndpoint);
		return {
			hostname: url.hostname.replace(/^\[(.+)]$/, "$1"),
			port: url.port ? Number(url.port) : void 0
		};
	}
	if (process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE === "IPv6") return { hostname: "fd00:ec2::254" };
	return { hostname: "169.254.169.254" };
};
const imdsRequest = async (options) => {
	const { request } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 7067, 19));
	return new Promise((resolve, reject) => {
		const req = request({
			hostname: options.hostname,
			port: options.port,
			path: options.path,
			method: options.method,
			headers: options.headers,
			timeout: TIMEOUT_MS,
			signal: AbortSignal.timeout(TIMEOUT_MS)
		});
		req.on("error", (err) => {
			reject(err);
			req.destroy();
		});
		req.on("timeout", () => {
			reject(/* @__PURE__ */ new Error("TimeoutError from instance metadata service"));
			req.destroy();
		});
		req.on("response", (res) => {
			const { statusCode = 400 } = res;
			if (statusCode < 200 || statusCode >= 300) {
				reject(Object.assign(/* @__PURE__ */ new Error("Error response received from instance metadata service"), { statusCode }));
				req.destroy();
				return;
			}
			const chunks = [];
			res.on("data", (chunk) => chunks.push(chunk));
			res.on("end", () => {
				resolve(Buffer.concat(chunks));
				req.destroy();
			});
		});
		req.end();
	});
};

// node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/config.js
const REGION_ENV_NAME = "AWS_REGION";
const REGION_INI_NAME = "region";
const NODE_REGION_CONFIG_OPTIONS = {
	environmentVariableSelector: (env) => env[REGION_ENV_NAME],
	configFileSelector: (profile) => profile[REGION_INI_NAME],
	default: async () => {
		const region = await getInstanceMetadataRegion();
		if (region) return region;
		throw new Error("Region is missing");
	}
};
const NODE_REGION_CONFIG_FILE_OPTIONS = { preferredFile: "credentials" };

// node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/checkRegion.js
const validRegions = /* @__PURE__ */ new Set();
const checkRegion = (region, check = isValidHostLabel) => {
	if (!validRegions.has(region) && !check(region)) {
		if (region === "*") console.warn(`@smithy/config-resolver WARN - Please use the caller region instead of "*". See "sigv4a" in https://github.com/aws/aws-sdk-js-v3/blob/main/supplemental-docs/CLIENTS.md.`);
		else throw new Error(`Region not accepted: region="${region}" is not a valid hostname component.`);
	} else validRegions.add(region);
};

// node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/isFipsRegion.js
const isFipsRegion = (region) => typeof region === "string" && (region.startsWith("fips-") || region.endsWith("-fips"));

// node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/getRealRegion.js
const getRealRegion = (region) => isFipsRegion(region) ? ["fips-aws-global", "aws-fips"].includes(region) ? "us-east-1" : region.replace(/fips-(dkr-|prod-)?|-fips/, "") : region;

// node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/resolveRegionConfig.js
const resolveRegionConfig = (input) => {
	const { region, useFipsEndpoint } = input;
	if (!region) throw new Error("Region is missing");
	return Object.assign(input, {
		region: async () => {
			const providedRegion = typeof region === "function" ? await region() : region;
			const realRegion = getRealRegion(providedRegion);
			checkRegion(realRegion);
			return realRegion;
		},
		useFipsEndpoint: async () => {
			const providedRegion = typeof region === "string" ? region : await region();
			if (isFipsRegion(providedRegion)) return true;
			return typeof useFipsEndpoint !== "function" ? Promise.resolve(!!useFipsEndpoint) : useFipsEndpoint();
		}
	});
};

// node_modules/@smithy/core/dist-es/submodules/config/defaults-mode/defaultsModeConfig.js
const AWS_DEFAULTS_MODE_ENV = "AWS_DEFAULTS_MODE";
const AWS_DEFAULTS_MODE_CONFIG = "defaults_mode";
const NODE_DEFAULTS_MODE_CONFIG_OPTIONS = {
	environmentVariableSelector: (env) => {
		return env[AWS_DEFAULTS_MODE_ENV];
	},
	configFileSelector: (profile) => {
		return profile[AWS_DEFAULTS_MODE_CONFIG];
	},
	default: "legacy"
};

// node_modules/@smithy/core/dist-es/submodules/config/defaults-mode/resolveDefaultsModeConfig.js
const resolveDefaultsModeConfig = ({ region = (0,configLoader.t)(NODE_REGION_CONFIG_OPTIONS), defaultsMode = (0,configLoader.t)(NODE_DEFAULTS_MODE_CONFIG_OPTIONS) } = {}) => (0,configLoader.n)(async () => {
	const mode = typeof defaultsMode === "function" ? await defaultsMode() : defaultsMode;
	switch (mode?.toLowerCase()) {
		case "auto": return resolveNodeDefaultsModeAuto(region);
		case "in-region":
		case "cross-region":
		case "mobile":
		case "standard":
		case "legacy": return Promise.resolve(mode?.toLocaleLowerCase());
		case void 0: return Promise.resolve("legacy");
		default: throw new Error(`Invalid parameter for "defaultsMode", expect ${DEFAULTS_MODE_OPTIONS.join(", ")}, got ${mode}`);
	}
});
const resolveNodeDefaultsModeAuto = async (clientRegion) => {
	if (clientRegion) {
		const resolvedRegion = typeof clientRegion === "function" ? await clientRegion() : clientRegion;
		const inferredRegion = await inferPhysicalRegion();
		if (!inferredRegion) return "standard";
		if (resolvedRegion === inferredRegion) return "in-region";
		else return "cross-region";
	}
	return "standard";
};
const inferPhysicalRegion = async () => {
	if (process.env["AWS_EXECUTION_ENV"] && (process.env["AWS_REGION"] || process.env["AWS_DEFAULT_REGION"])) return process.env["AWS_REGION"] ?? process.env["AWS_DEFAULT_REGION"];
	return getInstanceMetadataRegion();
};

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/bdd/BinaryDecisionDiagram.js
var BinaryDecisionDiagram = class BinaryDecisionDiagram {
	nodes;
	root;
	conditions;
	results;
	constructor(bdd, root, conditions, results) {
		this.nodes = bdd;
		this.root = root;
		this.conditions = conditions;
		this.results = results;
	}
	static from(bdd, root, conditions, results) {
		return new BinaryDecisionDiagram(bdd, root, conditions, results);
	}
};

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/cache/EndpointCache.js
var EndpointCache = class {
	capacity;
	data = /* @__PURE__ */ new Map();
	parameters = [];
	constructor({ size, params }) {
		this.capacity = size ?? 50;
		if (params) this.parameters = params;
	}
	get(endpointParams, resolver) {
		const key = this.hash(endpointParams);
		if (key === false) return resolver();
		if (!this.data.has(key)) {
			if (this.data.size > this.capacity + 10) {
				const keys = this.data.keys();
				let i = 0;
				while (true) {
					const { value, done } = keys.next();
					this.data.delete(value);
					if (done || ++i > 10) break;
				}
			}
			this.data.set(key, resolver());
		}
		return this.data.get(key);
	}
	size() {
		return this.data.size;
	}
	hash(endpointParams) {
		let buffer = "";
		const { parameters } = this;
		if (parameters.length === 0) return false;
		for (const param of parameters) {
			const raw = endpointParams[param];
			const val = raw == null ? "\0" : String(raw);
			if (val.includes("|;")) return false;
			buffer += val + "|;";
		}
		return buffer;
	}
};

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/types/EndpointError.js
var EndpointError = class extends Error {
	constructor(message) {
		super(message);
		this.name = "EndpointError";
	}
};

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/debug/debugId.js
const debugId = "endpoints";

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/debug/toDebugString.js
function toDebugString(input) {
	if (typeof input !== "object" || input == null) return input;
	if ("ref" in input) return `$${toDebugString(input.ref)}`;
	if ("fn" in input) return `${input.fn}(${(input.argv || []).map(toDebugString).join(", ")})`;
	return JSON.stringify(input, null, 2);
}

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/customEndpointFunctions.js
const customEndpointFunctions = {};

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/booleanEquals.js
const booleanEquals = (value1, value2) => value1 === value2;

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/coalesce.js
function coalesce(...args) {
	for (const arg of args) if (arg != null) return arg;
}

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/getAttrPathList.js
const getAttrPathList = (path) => {
	const parts = path.split(".");
	const pathList = [];
	for (const part of parts) {
		const squareBracketIndex = part.indexOf("[");
		if (squareBracketIndex !== -1) {
			if (part.indexOf("]") !== part.length - 1) throw new EndpointError(`Path: '${path}' does not end with ']'`);
			const arrayIndex = part.slice(squareBracketIndex + 1, -1);
			if (Number.isNaN(parseInt(arrayIndex))) throw new EndpointError(`Invalid array index: '${arrayIndex}' in path: '${path}'`);
			if (squareBracketIndex !== 0) pathList.push(part.slice(0, squareBracketIndex));
			pathList.push(arrayIndex);
		} else pathList.push(part);
	}
	return pathList;
};

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/getAttr.js
const getAttr = (value, path) => getAttrPathList(path).reduce((acc, index) => {
	if (typeof acc !== "object") throw new EndpointError(`Index '${index}' in '${path}' not found in '${JSON.stringify(value)}'`);
	else if (Array.isArray(acc)) {
		const i = parseInt(index);
		return acc[i < 0 ? acc.length + i : i];
	}
	return acc[index];
}, value);

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/isSet.js
const isSet = (value) => value != null;

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/ite.js
function ite(condition, trueValue, falseValue) {
	return condition ? trueValue : falseValue;
}

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/not.js
const not = (value) => !value;

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/isIpAddress.js
const IP_V4_REGEX = new RegExp(`^(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)(?:\\.(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)){3}$`);
const isIpAddress = (value) => IP_V4_REGEX.test(value) || value.startsWith("[") && value.endsWith("]");

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/parseURL.js
const DEFAULT_PORTS = {
	[EndpointURLScheme.HTTP]: 80,
	[EndpointURLScheme.HTTPS]: 443
};
const parseURL = (value) => {
	const whatwgURL = (() => {
		try {
			if (value instanceof URL) return value;
			if (typeof value === "object" && "hostname" in value) {
				const { hostname, port, protocol = "", path = "", query = {} } = value;
				const url = new URL(`${protocol}//${hostname}${port ? `:${port}` : ""}${path}`);
				url.search = Object.entries(query).map(([k, v]) => `${k}=${v}`).join("&");
				return url;
			}
			return new URL(value);
		} catch (ignored) {
			return null;
		}
	})();
	if (!whatwgURL) {
		console.error(`Unable to parse ${JSON.stringify(value)} as a whatwg URL.`);
		return null;
	}
	const urlString = whatwgURL.href;
	const { host, hostname, pathname, protocol, search } = whatwgURL;
	if (search) return null;
	const scheme = protocol.slice(0, -1);
	if (!Object.values(EndpointURLScheme).includes(scheme)) return null;
	const isIp = isIpAddress(hostname);
	return {
		scheme,
		authority: `${host}${urlString.includes(`${host}:${DEFAULT_PORTS[scheme]}`) || typeof value === "string" && value.includes(`${host}:${DEFAULT_PORTS[scheme]}`) ? `:${DEFAULT_PORTS[scheme]}` : ``}`,
		path: pathname,
		normalizedPath: pathname.endsWith("/") ? pathname : `${pathname}/`,
		isIp
	};
};

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/split.js
function split(value, delimiter, limit) {
	if (limit === 1) return [value];
	if (value === "") return [""];
	const parts = value.split(delimiter);
	if (limit === 0) return parts;
	return parts.slice(0, limit - 1).concat(parts.slice(1).join(delimiter));
}

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/stringEquals.js
const stringEquals = (value1, value2) => value1 === value2;

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/substring.js
const substring = (input, start, stop, reverse) => {
	if (input == null || start >= stop || input.length < stop || /[^\u0000-\u007f]/.test(input)) return null;
	if (!reverse) return input.substring(start, stop);
	return input.substring(input.length - stop, input.length - start);
};

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/uriEncode.js
const uriEncode = (value) => encodeURIComponent(value).replace(/[!*'()]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/endpointFunctions.js
const endpointFunctions = {
	booleanEquals,
	coalesce,
	getAttr,
	isSet,
	isValidHostLabel,
	ite,
	not,
	parseURL,
	split,
	stringEquals,
	substring,
	uriEncode
};

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/evaluateTemplate.js
const evaluateTemplate = (template, options) => {
	const evaluatedTemplateArr = [];
	const { referenceRecord, endpointParams } = options;
	let currentIndex = 0;
	while (currentIndex < template.length) {
		const openingBraceIndex = template.indexOf("{", currentIndex);
		if (openingBraceIndex === -1) {
			evaluatedTemplateArr.push(template.slice(currentIndex));
			break;
		}
		evaluatedTemplateArr.push(template.slice(currentIndex, openingBraceIndex));
		const closingBraceIndex = template.indexOf("}", openingBraceIndex);
		if (closingBraceIndex === -1) {
			evaluatedTemplateArr.push(template.slice(openingBraceIndex));
			break;
		}
		if (template[openingBraceIndex + 1] === "{" && template[closingBraceIndex + 1] === "}") {
			evaluatedTemplateArr.push(template.slice(openingBraceIndex + 1, closingBraceIndex));
			currentIndex = closingBraceIndex + 2;
		}
		const parameterName = template.substring(openingBraceIndex + 1, closingBraceIndex);
		if (parameterName.includes("#")) {
			const [refName, attrName] = parameterName.split("#");
			evaluatedTemplateArr.push(getAttr(referenceRecord[refName] ?? endpointParams[refName], attrName));
		} else evaluatedTemplateArr.push(referenceRecord[parameterName] ?? endpointParams[parameterName]);
		currentIndex = closingBraceIndex + 1;
	}
	return evaluatedTemplateArr.join("");
};

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/getReferenceValue.js
const getReferenceValue = ({ ref }, options) => {
	return options.referenceRecord[ref] ?? options.endpointParams[ref];
};

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/evaluateExpression.js
const evaluateExpression = (obj, keyName, options) => {
	if (typeof obj === "string") return evaluateTemplate(obj, options);
	else if (obj["fn"]) return group$1.callFunction(obj, options);
	else if (obj["ref"]) return getReferenceValue(obj, options);
	throw new EndpointError(`'${keyName}': ${String(obj)} is not a string, function or reference.`);
};
const callFunction = ({ fn, argv }, options) => {
	const evaluatedArgs = Array(argv.length);
	for (let i = 0; i < evaluatedArgs.length; ++i) {
		const arg = argv[i];
		if (typeof arg === "boolean" || typeof arg === "number") evaluatedArgs[i] = arg;
		else evaluatedArgs[i] = group$1.evaluateExpression(arg, "arg", options);
	}
	const namespaceSeparatorIndex = fn.indexOf(".");
	if (namespaceSeparatorIndex !== -1) {
		const customFunction = customEndpointFunctions[fn.slice(0, namespaceSeparatorIndex)]?.[fn.slice(namespaceSeparatorIndex + 1)];
		if (typeof customFunction === "function") return customFunction(...evaluatedArgs);
	}
	const callable = endpointFunctions[fn];
	if (typeof callable === "function") return callable(...evaluatedArgs);
	throw new Error(`function ${fn} not loaded in endpointFunctions.`);
};
const group$1 = {
	evaluateExpression,
	callFunction
};

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/evaluateCondition.js
const evaluateCondition = (condition, options) => {
	const { assign } = condition;
	if (assign && assign in options.referenceRecord) throw new EndpointError(`'${assign}' is already defined in Reference Record.`);
	const value = callFunction(condition, options);
	options.logger?.debug?.(`${debugId} evaluateCondition: ${toDebugString(condition)} = ${toDebugString(value)}`);
	const result = value === "" ? true : !!value;
	if (assign != null) return {
		result,
		toAssign: {
			name: assign,
			value
		}
	};
	return { result };
};

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/getEndpointHeaders.js
const getEndpointHeaders = (headers, options) => Object.entries(headers ?? {}).reduce((acc, [headerKey, headerVal]) => {
	acc[headerKey] = headerVal.map((headerValEntry) => {
		const processedExpr = evaluateExpression(headerValEntry, "Header value entry", options);
		if (typeof processedExpr !== "string") throw new EndpointError(`Header '${headerKey}' value '${processedExpr}' is not a string`);
		return processedExpr;
	});
	return acc;
}, {});

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/getEndpointProperties.js
const getEndpointProperties = (properties, options) => Object.entries(properties).reduce((acc, [propertyKey, propertyVal]) => {
	acc[propertyKey] = group.getEndpointProperty(propertyVal, options);
	return acc;
}, {});
const getEndpointProperty = (property, options) => {
	if (Array.isArray(property)) return property.map((propertyEntry) => getEndpointProperty(propertyEntry, options));
	switch (typeof property) {
		case "string": return evaluateTemplate(property, options);
		case "object":
			if (property === null) throw new EndpointError(`Unexpected endpoint property: ${property}`);
			return group.getEndpointProperties(property, options);
		case "boolean": return property;
		default: throw new EndpointError(`Unexpected endpoint property type: ${typeof property}`);
	}
};
const group = {
	getEndpointProperty,
	getEndpointProperties
};

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/getEndpointUrl.js
const getEndpointUrl = (endpointUrl, options) => {
	const expression = evaluateExpression(endpointUrl, "Endpoint URL", options);
	if (typeof expression === "string") try {
		return new URL(expression);
	} catch (error) {
		console.error(`Failed to construct URL with ${expression}`, error);
		throw error;
	}
	throw new EndpointError(`Endpoint URL must be a string, got ${typeof expression}`);
};

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/decideEndpoint.js
const RESULT = 1e8;
const decideEndpoint = (bdd, options) => {
	const { nodes, root, results, conditions } = bdd;
	let ref = root;
	const referenceRecord = {};
	const closure = {
		referenceRecord,
		endpointParams: options.endpointParams,
		logger: options.logger
	};
	while (ref !== 1 && ref !== -1 && ref < RESULT) {
		const node_i = 3 * (Math.abs(ref) - 1);
		const [condition_i, highRef, lowRef] = [
			nodes[node_i],
			nodes[node_i + 1],
			nodes[node_i + 2]
		];
		const [fn, argv, assign] = conditions[condition_i];
		const evaluation = evaluateCondition({
			fn,
			assign,
			argv
		}, closure);
		if (evaluation.toAssign) {
			const { name, value } = evaluation.toAssign;
			referenceRecord[name] = value;
		}
		ref = ref >= 0 === evaluation.result ? highRef : lowRef;
	}
	if (ref >= RESULT) {
		const result = results[ref - RESULT];
		if (result[0] === -1) {
			const [, errorExpression] = result;
			throw new EndpointError(evaluateExpression(errorExpression, "Error", closure));
		}
		const [url, properties, headers] = result;
		return {
			url: getEndpointUrl(url, closure),
			properties: getEndpointProperties(properties, closure),
			headers: getEndpointHeaders(headers ?? {}, closure)
		};
	}
	throw new EndpointError(`No matching endpoint.`);
};

// node_modules/@smithy/core/dist-es/submodules/serde/writeKey.js
function writeKey(obj) {
	Object.defineProperty(obj, "__proto__", {
		value: void 0,
		writable: true,
		enumerable: true,
		configurable: true
	});
}

// node_modules/@smithy/core/dist-es/submodules/serde/index.js
var Uint8ArrayBlobAdapter = class extends bindUint8ArrayBlobAdapter(toUtf8.t, toUtf8.n, toBase64, fromBase64) {};
const _getRandomValues = external_node_crypto_.getRandomValues;
const v4 = bindV4(_getRandomValues);
const generateIdempotencyToken = v4;

// node_modules/@smithy/core/dist-es/submodules/protocols/collect-stream-body.js
const collectBody = async (streamBody = /* @__PURE__ */ new Uint8Array(), context) => {
	if (streamBody instanceof Uint8Array) return Uint8ArrayBlobAdapter.mutate(streamBody);
	if (!streamBody) return Uint8ArrayBlobAdapter.mutate(/* @__PURE__ */ new Uint8Array());
	const fromContext = context.streamCollector(streamBody);
	return Uint8ArrayBlobAdapter.mutate(await fromContext);
};

// node_modules/@smithy/core/dist-es/submodules/protocols/HttpBindingNormalizedSchema.js
const HTTP_BINDINGS = Symbol.for("@smithy/schema-x");
var HttpBindingNormalizedSchema = class HttpBindingNormalizedSchema extends exceptions.r {
	static identity = Symbol.for("@smithy/HttpBindingNormalizedSchema");
	identity = HttpBindingNormalizedSchema.identity;
	bindings;
	constructor(schema) {
		super(schema);
	}
	static of(schema) {
		const ns = exceptions.r.of(schema);
		if (ns.identity === HttpBindingNormalizedSchema.identity) return ns;
		const schemaCache = ns.isMemberSchema() ? ns : ns.getSchema();
		const cache = typeof schemaCache === "object" && schemaCache !== null ? schemaCache : ns;
		return cache[HTTP_BINDINGS] ??= new HttpBindingNormalizedSchema(ns);
	}
	getHttpBindingLocation(traits) {
		if (traits.httpPayload) return 36;
		if (traits.httpLabel) return 33;
		if (traits.httpHeader) return 38;
		if (typeof traits.httpPrefixHeaders === "string") return 39;
		if (traits.httpQuery) return 34;
		if (traits.httpQueryParams) return 35;
		if (traits.httpResponseCode) return 37;
		return 32;
	}
	getHttpBindingValue(location, traits, nested = false) {
		const raw = this.getSchema();
		const type = typeof raw === "number" ? raw & 255 : this.isListSchema() ? 64 : 255;
		const slot = location & 7;
		const media = traits.mediaType ? traits.mediaType === "application/json" || traits.mediaType.endsWith("+json") ? 2 : 1 : 0;
		const stream = traits.streaming || type === 42 ? this.isStructSchema() ? 2 : 1 : 0;
		const timestamp = type >= 4 && type <= 7 ? slot >= 6 ? 2 : slot > 0 && slot < 4 ? 1 : 0 : 0;
		let flags = type | media << 8 | (traits.idempotencyToken ? 1 : 0) << 10 | stream << 11 | (traits.sparse ? 1 : 0) << 13 | timestamp << 14 | (traits.hostLabel ? 1 : 0) << 17 | (location === 36 && typeof raw !== "object" ? 1 : 0) << 18;
		const category = type & 192;
		const collectionValue = slot & 2 && (category === 64 || !nested && slot & 1) ? this.getHttpBindingCollectionValue(location, traits) : void 0;
		const valueType = (collectionValue?.[1] ?? 0) & 255;
		flags |= (slot >= 6 && (valueType === 4 || valueType === 6) ? 1 : 0) << 16;
		return [
			this,
			flags,
			collectionValue
		];
	}
	getHttpBindingCollectionValue(location, traits = this.getMergedTraits()) {
		const valueSchema = HttpBindingNormalizedSchema.of(this.getValueSchema());
		return valueSchema.getHttpBindingValue(location, {
			...valueSchema.getMergedTraits(),
			...traits
		}, true);
	}
	getHttpBindings() {
		const source = this.getSchema();
		return typeof source !== "object" || source === null ? EMPTY_BINDINGS : this.bindings ??= buildHttpBindings(this);
	}
};
const buildHttpBindings = (schema) => {
	const bodyMemberNames = [];
	const bodyMemberSchemas = [];
	const requestBodyMemberNames = [];
	const requestBodyMemberSchemas = [];
	const memberBindings = [];
	const byName = {};
	const headers = {};
	const prefixHeaders = [];
	const responseBindings = {
		headers,
		prefixHeaders
	};
	const bindings = {
		request: {
			memberBindings,
			byName
		},
		response: {
			bodyMemberNames,
			bindings: responseBindings
		}
	};
	const { request, response } = bindings;
	for (const [name, member] of schema.structIterator()) {
		const bindingSchema = HttpBindingNormalizedSchema.of(member);
		const traits = bindingSchema.getMergedTraits();
		const location = bindingSchema.getHttpBindingLocation(traits);
		const wireName = traits.httpHeader?.toLowerCase() ?? traits.httpPrefixHeaders?.toLowerCase() ?? traits.httpQuery;
		const value = bindingSchema.getHttpBindingValue(location, traits);
		const binding = [
			name,
			value,
			location,
			wireName
		];
		if (name === "__proto__") writeKey(byName);
		byName[name] = binding;
		if (value[1] >> 10 & 1) request.hasIdempotency = true;
		memberBindings.push(binding);
		const slot = location & 7;
		if (slot === 0) {
			requestBodyMemberNames.push(name);
			requestBodyMemberSchemas.push(member);
		}
		if ((slot & 4) === 0) {
			bodyMemberNames.push(name);
			bodyMemberSchemas.push(member);
		} else if ((slot & 6) === 4) {
			if (slot & 1) responseBindings.statusCode = binding;
			else {
				responseBindings.payload = binding;
				const type = value[1] & 255;
				request.contentTypeInstruction = traits.mediaType ?? (type === 0 ? "text/plain" : type === 21 || type === 42 ? "application/octet-stream" : null);
			}
		} else if (slot & 1) {
			request.hasPrefixHeaders = true;
			prefixHeaders.push(binding);
		} else {
			if (wireName === "__proto__") writeKey(headers);
			headers[wireName] = binding;
		}
	}
	if (request.contentTypeInstruction === void 0 && requestBodyMemberNames.length) request.contentTypeInstruction = null;
	request.syntheticBodySchema = createBodySchema(schema, requestBodyMemberNames, requestBodyMemberSchemas);
	response.syntheticBodySchema = createBodySchema(schema, bodyMemberNames, bodyMemberSchemas);
	return bindings;
};
const buildPathSegments = (path) => {
	const segments = [];
	let offset = 0;
	for (const match of path.matchAll(/\{([^{}+]+)(\+)?\}/g)) {
		if (match.index > offset) segments.push([path.slice(offset, match.index), 0]);
		segments.push([match[1], match[2] ? 2 : 1]);
		offset = match.index + match[0].length;
	}
	if (segments.length && offset < path.length) segments.push([path.slice(offset), 0]);
	return segments.length ? segments : void 0;
};
const buildHttpOperationBindings = (schema) => {
	const { http, endpoint } = (0,exceptions.i)(schema.traits ?? {});
	const [path, search] = http?.[1].split("?") ?? [];
	return [
		http?.[0],
		path,
		search ? [...new URLSearchParams(search)] : [],
		path ? buildPathSegments(path) : void 0,
		endpoint?.[0]
	];
};
const EMPTY_BINDINGS = {
	request: {
		memberBindings: [],
		byName: {}
	},
	response: {
		bodyMemberNames: [],
		bindings: {
			headers: {},
			prefixHeaders: []
		}
	}
};
const getHttpOperationBindings = (schema) => schema[HTTP_BINDINGS] ??= buildHttpOperationBindings(schema);
const createBodySchema = (schema, memberNames, memberSchemas) => {
	if (!memberNames.length) return;
	const source = schema.getSchema();
	const body = [
		3,
		source[1],
		source[2],
		schema.getMergedTraits(),
		memberNames,
		memberSchemas
	];
	const required = source[6];
	const bodyRequired = required && memberNames.reduce((count, name) => count + (source[4].indexOf(name) < required ? 1 : 0), 0);
	if (bodyRequired) body[6] = bodyRequired;
	return body;
};

// node_modules/@smithy/core/dist-es/submodules/protocols/SerdeContext.js
var SerdeContext = class {
	serdeContext;
	setSerdeContext(serdeContext) {
		this.serdeContext = serdeContext;
	}
};

// node_modules/@smithy/core/dist-es/submodules/protocols/HttpProtocol.js
var HttpProtocol = class extends SerdeContext {
	options;
	compositeErrorRegistry;
	constructor(options) {
		super();
		this.options = options;
		this.compositeErrorRegistry = new TypeRegistry.t(options.defaultNamespace);
		for (const etr of options.errorTypeRegistries ?? []) this.compositeErrorRegistry.copyFrom(etr);
	}
	getRequestType() {
		return shaken_httpRequest.t;
	}
	getResponseType() {
		return node_http_handler.d;
	}
	setSerdeContext(serdeContext) {
		this.serdeContext = serdeContext;
		this.serializer.setSerdeContext(serdeContext);
		this.deserializer.setSerdeContext(serdeContext);
		if (this.getPayloadCodec()) this.getPayloadCodec().setSerdeContext(serdeContext);
	}
	updateServiceEndpoint(request, endpoint) {
		if ("url" in endpoint) {
			request.protocol = endpoint.url.protocol;
			request.hostname = endpoint.url.hostname;
			request.port = endpoint.url.port ? Number(endpoint.url.port) : void 0;
			request.path = endpoint.url.pathname;
			request.fragment = endpoint.url.hash || void 0;
			request.username = endpoint.url.username || void 0;
			request.password = endpoint.url.password || void 0;
			if (!request.query) request.query = {};
			for (const [k, v] of endpoint.url.searchParams.entries()) request.query[k] = v;
			if (endpoint.headers) for (const name in endpoint.headers) {
				if (!(0,hasOwn.t)(endpoint.headers, name)) continue;
				request.headers[name] = endpoint.headers[name].join(", ");
			}
			return request;
		} else {
			request.protocol = endpoint.protocol;
			request.hostname = endpoint.hostname;
			request.port = endpoint.port ? Number(endpoint.port) : void 0;
			request.path = endpoint.path;
			request.query = { ...endpoint.query };
			if (endpoint.headers) for (const name in endpoint.headers) {
				if (!(0,hasOwn.t)(endpoint.headers, name)) continue;
				request.headers[name] = endpoint.headers[name];
			}
			return request;
		}
	}
	setHostPrefix(request, operationSchema, input, operation = getHttpOperationBindings(operationSchema)) {
		if (this.serdeContext?.disableHostPrefix) return;
		const hostPrefix = operation[4];
		if (typeof hostPrefix !== "string") return;
		let resolvedHostPrefix = hostPrefix;
		for (const [name, [, flags]] of HttpBindingNormalizedSchema.of(operationSchema.input).getHttpBindings().request.memberBindings) {
			if (!(flags >> 17 & 1)) continue;
			const replacement = input[name];
			if (typeof replacement !== "string") throw new Error(`@smithy/core/schema - ${name} in input must be a string as hostLabel.`);
			resolvedHostPrefix = resolvedHostPrefix.replace(`{${name}}`, replacement);
		}
		request.hostname = resolvedHostPrefix + request.hostname;
		if (!isValidHostname(request.hostname)) throw new Error(`[${request.hostname}] is not a valid hostname.`);
	}
	deserializeMetadata(output) {
		return {
			httpStatusCode: output.statusCode,
			requestId: output.headers["x-amzn-requestid"] ?? output.headers["x-amzn-request-id"] ?? output.headers["x-amz-request-id"],
			extendedRequestId: output.headers["x-amz-id-2"],
			cfId: output.headers["x-amz-cf-id"]
		};
	}
	resolveError(name, namespaces, registries) {
		const defaultErrorSchema = [
			-3,
			"",
			"Error",
			0,
			[],
			[],
			0
		];
		let schema;
		for (const registry of registries) for (const ns of namespaces) try {
			if (ns === "*") schema = registry.getSchema(name);
			else schema = registry.getSchema(ns + "#" + name);
			const errorCtor = registry.getErrorCtor(schema);
			if (errorCtor) return [
				schema,
				errorCtor,
				"modeled"
			];
			else {
				const syntheticErrorSchema = registry.getBaseException();
				if (syntheticErrorSchema) {
					const syntheticErrorCtor = registry.getErrorCtor(syntheticErrorSchema);
					if (syntheticErrorCtor) return [
						schema,
						syntheticErrorCtor,
						"synthetic"
					];
				}
			}
		} catch (ignored) {}
		for (const registry of registries) {
			const syntheticErrorSchema = registry.getBaseException();
			if (syntheticErrorSchema) {
				const syntheticErrorCtor = registry.getErrorCtor(syntheticErrorSchema);
				if (syntheticErrorCtor) return [
					syntheticErrorSchema,
					syntheticErrorCtor,
					"synthetic"
				];
			}
		}
		return [
			defaultErrorSchema,
			Error,
			"native"
		];
	}
	async serializeEventStream({ eventStream, requestSchema, initialRequest }) {
		return (await this.loadEventStreamCapability()).serializeEventStream({
			eventStream,
			requestSchema,
			initialRequest
		});
	}
	async deserializeEventStream({ response, responseSchema, initialResponseContainer }) {
		return (await this.loadEventStreamCapability()).deserializeEventStream({
			response,
			responseSchema,
			initialResponseContainer
		});
	}
	async loadEventStreamCapability() {
		const { EventStreamSerde, eventStreamSerdeProvider } = await __nccwpck_require__.e(/* import() */ 753).then(__nccwpck_require__.bind(__nccwpck_require__, 1753)).then((n) => n.t);
		return new EventStreamSerde({
			marshaller: this.resolveEventStreamMarshaller(eventStreamSerdeProvider),
			serializer: this.serializer,
			deserializer: this.deserializer,
			serdeContext: this.serdeContext,
			defaultContentType: this.getDefaultContentType(),
			compositeErrorRegistry: this.compositeErrorRegistry
		});
	}
	getDefaultContentType() {
		throw new Error(`@smithy/core/protocols - ${this.constructor.name} getDefaultContentType() implementation missing.`);
	}
	async deserializeHttpMessage(schema, context, response, arg4, arg5) {
		return [];
	}
	getEventStreamMarshaller() {
		const context = this.serdeContext;
		if (!context.eventStreamMarshaller) throw new Error("@smithy/core - HttpProtocol: eventStreamMarshaller missing in serdeContext.");
		return context.eventStreamMarshaller;
	}
	resolveEventStreamMarshaller(importedProvider) {
		const context = this.serdeContext;
		if (context.eventStreamMarshaller) return context.eventStreamMarshaller;
		return importedProvider(this.serdeContext);
	}
};

// node_modules/@smithy/core/dist-es/submodules/protocols/serde/determineTimestampFormat.js
function determineTimestampFormat(ns, settings) {
	if (settings.timestampFormat.useTrait) {
		const schema = ns.getSchema();
		if (schema === 5 || schema === 6 || schema === 7) return schema;
	}
	const { httpLabel, httpPrefixHeaders, httpHeader, httpQuery } = ns.getMergedTraits();
	return (settings.httpBindings ? typeof httpPrefixHeaders === "string" || Boolean(httpHeader) ? 6 : Boolean(httpQuery) || Boolean(httpLabel) ? 5 : void 0 : void 0) ?? settings.timestampFormat.default;
}

// node_modules/@smithy/core/dist-es/submodules/protocols/protocol-http/extensions/httpExtensionConfiguration.js
const getHttpHandlerExtensionConfiguration = (runtimeConfig) => {
	if (runtimeConfig.logger && runtimeConfig.logger.constructor?.name !== "NoOpLogger") runtimeConfig.requestHandler?.updateHttpClientConfig?.(Symbol.for("logger"), runtimeConfig.logger);
	if (runtimeConfig.defaultSocketTimeout) runtimeConfig.requestHandler?.updateHttpClientConfig?.(Symbol.for("@smithy/defaultSocketTimeout"), runtimeConfig.defaultSocketTimeout);
	return {
		setHttpHandler(handler) {
			runtimeConfig.requestHandler = handler;
		},
		httpHandler() {
			return runtimeConfig.requestHandler;
		},
		updateHttpClientConfig(key, value) {
			runtimeConfig.requestHandler?.updateHttpClientConfig(key, value);
		},
		httpHandlerConfigs() {
			return runtimeConfig.requestHandler.httpHandlerConfigs();
		}
	};
};
const resolveHttpHandlerRuntimeConfig = (httpHandlerExtensionConfiguration) => {
	return { requestHandler: httpHandlerExtensionConfiguration.httpHandler() };
};

// node_modules/@smithy/core/dist-es/submodules/protocols/middleware-content-length/contentLengthMiddleware.js
const CONTENT_LENGTH_HEADER = "content-length";
function contentLengthMiddleware(bodyLengthChecker) {
	return (next) => async (args) => {
		const request = args.request;
		if (shaken_httpRequest.t.isInstance(request)) {
			const { body, headers } = request;
			if (body && Object.keys(headers).map((str) => str.toLowerCase()).indexOf(CONTENT_LENGTH_HEADER) === -1) try {
				const length = bodyLengthChecker(body);
				if (length != null) request.headers = {
					...request.headers,
					[CONTENT_LENGTH_HEADER]: String(length)
				};
			} catch (ignored) {}
		}
		return next({
			...args,
			request
		});
	};
}
const contentLengthMiddlewareOptions = {
	step: "build",
	tags: ["SET_CONTENT_LENGTH", "CONTENT_LENGTH"],
	name: "contentLengthMiddleware",
	override: true
};
const getContentLengthPlugin = (options) => ({ applyToStack: (clientStack) => {
	clientStack.add(contentLengthMiddleware(options.bodyLengthChecker), contentLengthMiddlewareOptions);
} });

// node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-host-header/hostHeaderMiddleware.js
function resolveHostHeaderConfig(input) {
	return input;
}
const hostHeaderMiddleware = (options) => (next) => async (args) => {
	if (!shaken_httpRequest.t.isInstance(args.request)) return next(args);
	const { request } = args;
	const { handlerProtocol = "" } = options.requestHandler.metadata || {};
	if (handlerProtocol.indexOf("h2") >= 0 && !request.headers[":authority"]) {
		delete request.headers["host"];
		request.headers[":authority"] = request.hostname + (request.port ? ":" + request.port : "");
	} else if (!request.headers["host"]) {
		let host = request.hostname;
		if (request.port != null) host += `:${request.port}`;
		request.headers["host"] = host;
	}
	return next(args);
};
const hostHeaderMiddlewareOptions = {
	name: "hostHeaderMiddleware",
	step: "build",
	priority: "low",
	tags: ["HOST"],
	override: true
};
const getHostHeaderPlugin = (options) => ({ applyToStack: (clientStack) => {
	clientStack.add(hostHeaderMiddleware(options), hostHeaderMiddlewareOptions);
} });

// node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-logger/loggerMiddleware.js
const loggerMiddleware = () => (next, context) => async (args) => {
	try {
		const response = await next(args);
		const { clientName, commandName, logger, dynamoDbDocumentClientOptions = {} } = context;
		const { overrideInputFilterSensitiveLog, overrideOutputFilterSensitiveLog } = dynamoDbDocumentClientOptions;
		const inputFilterSensitiveLog = overrideInputFilterSensitiveLog ?? context.inputFilterSensitiveLog;
		const outputFilterSensitiveLog = overrideOutputFilterSensitiveLog ?? context.outputFilterSensitiveLog;
		const { $metadata, ...outputWithoutMetadata } = response.output;
		logger?.info?.({
			clientName,
			commandName,
			input: inputFilterSensitiveLog(args.input),
			output: outputFilterSensitiveLog(outputWithoutMetadata),
			metadata: $metadata
		});
		return response;
	} catch (error) {
		const { clientName, commandName, logger, dynamoDbDocumentClientOptions = {} } = context;
		const { overrideInputFilterSensitiveLog } = dynamoDbDocumentClientOptions;
		const inputFilterSensitiveLog = overrideInputFilterSensitiveLog ?? context.inputFilterSensitiveLog;
		logger?.error?.({
			clientName,
			commandName,
			input: inputFilterSensitiveLog(args.input),
			error,
			metadata: error.$metadata
		});
		throw error;
	}
};
const loggerMiddlewareOptions = {
	name: "loggerMiddleware",
	tags: ["LOGGER"],
	step: "initialize",
	override: true
};
const getLoggerPlugin = (options) => ({ applyToStack: (clientStack) => {
	clientStack.add(loggerMiddleware(), loggerMiddlewareOptions);
} });

// node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-recursion-detection/configuration.js
const recursionDetectionMiddlewareOptions = {
	step: "build",
	tags: ["RECURSION_DETECTION", "TRACE_CONTEXT_PROPAGATION"],
	name: "recursionDetectionMiddleware",
	override: true,
	priority: "low"
};

// node_modules/@aws/lambda-invoke-store/dist-es/invoke-store.js
const PROTECTED_KEYS = {
	REQUEST_ID: Symbol.for("_AWS_LAMBDA_REQUEST_ID"),
	X_RAY_TRACE_ID: Symbol.for("_AWS_LAMBDA_X_RAY_TRACE_ID"),
	TENANT_ID: Symbol.for("_AWS_LAMBDA_TENANT_ID"),
	TRACEPARENT: Symbol.for("_AWS_LAMBDA_TRACEPARENT"),
	TRACESTATE: Symbol.for("_AWS_LAMBDA_TRACESTATE"),
	BAGGAGE: Symbol.for("_AWS_LAMBDA_BAGGAGE")
};
const NO_GLOBAL_AWS_LAMBDA = ["true", "1"].includes(process.env?.AWS_LAMBDA_NODEJS_NO_GLOBAL_AWSLAMBDA ?? "");
if (!NO_GLOBAL_AWS_LAMBDA) globalThis.awslambda = globalThis.awslambda || {};
var InvokeStoreBase = class {
	static PROTECTED_KEYS = PROTECTED_KEYS;
	isProtectedKey(key) {
		return Object.values(PROTECTED_KEYS).includes(key);
	}
	getRequestId() {
		return this.get(PROTECTED_KEYS.REQUEST_ID) ?? "-";
	}
	getXRayTraceId() {
		return this.get(PROTECTED_KEYS.X_RAY_TRACE_ID);
	}
	getTenantId() {
		return this.get(PROTECTED_KEYS.TENANT_ID);
	}
	getTraceparent() {
		return this.get(PROTECTED_KEYS.TRACEPARENT);
	}
	getTracestate() {
		return this.get(PROTECTED_KEYS.TRACESTATE);
	}
	getBaggage() {
		return this.get(PROTECTED_KEYS.BAGGAGE);
	}
};
var InvokeStoreSingle = class extends InvokeStoreBase {
	currentContext;
	getContext() {
		return this.currentContext;
	}
	hasContext() {
		return this.currentContext !== void 0;
	}
	get(key) {
		return this.currentContext?.[key];
	}
	set(key, value) {
		if (this.isProtectedKey(key)) throw new Error(`Cannot modify protected Lambda context field: ${String(key)}`);
		this.currentContext = this.currentContext || {};
		this.currentContext[key] = value;
	}
	run(context, fn) {
		this.currentContext = context;
		return fn();
	}
};
var InvokeStoreMulti = class InvokeStoreMulti extends InvokeStoreBase {
	als;
	static async create() {
		const instance = new InvokeStoreMulti();
		instance.als = new (await (Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 6698, 19)))).AsyncLocalStorage();
		return instance;
	}
	getContext() {
		return this.als.getStore();
	}
	hasContext() {
		return this.als.getStore() !== void 0;
	}
	get(key) {
		return this.als.getStore()?.[key];
	}
	set(key, value) {
		if (this.isProtectedKey(key)) throw new Error(`Cannot modify protected Lambda context field: ${String(key)}`);
		const store = this.als.getStore();
		if (!store) throw new Error("No context available");
		store[key] = value;
	}
	run(context, fn) {
		return this.als.run(context, fn);
	}
};
var InvokeStore;
(function(InvokeStore) {
	let instance = null;
	async function getInstanceAsync(forceInvokeStoreMulti) {
		if (!instance) instance = (async () => {
			const newInstance = forceInvokeStoreMulti === true || "AWS_LAMBDA_MAX_CONCURRENCY" in process.env ? await InvokeStoreMulti.create() : new InvokeStoreSingle();
			if (!NO_GLOBAL_AWS_LAMBDA && globalThis.awslambda?.InvokeStore) return globalThis.awslambda.InvokeStore;
			else if (!NO_GLOBAL_AWS_LAMBDA && globalThis.awslambda) {
				globalThis.awslambda.InvokeStore = newInstance;
				return newInstance;
			} else return newInstance;
		})();
		return instance;
	}
	InvokeStore.getInstanceAsync = getInstanceAsync;
	InvokeStore._testing = process.env.AWS_LAMBDA_BENCHMARK_MODE === "1" ? { reset: () => {
		instance = null;
		if (globalThis.awslambda?.InvokeStore) delete globalThis.awslambda.InvokeStore;
		globalThis.awslambda = { InvokeStore: void 0 };
	} } : void 0;
})(InvokeStore || (InvokeStore = {}));

// node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-recursion-detection/recursionDetectionMiddleware.js
const AWS_LAMBDA_FUNCTION_NAME = "AWS_LAMBDA_FUNCTION_NAME";
const _X_AMZN_TRACE_ID = "_X_AMZN_TRACE_ID";
const X_AMZN_TRACE_ID = "X-Amzn-Trace-Id";
const TRACEPARENT = "traceparent";
const TRACESTATE = "tracestate";
const BAGGAGE = "baggage";
const recursionDetectionMiddleware = () => (next) => async (args) => {
	const { request } = args;
	if (!shaken_httpRequest.t.isInstance(request)) return next(args);
	let invokeStore;
	{
		const traceIdHeader = Object.keys(request.headers ?? {}).find((h) => h.toLowerCase() === X_AMZN_TRACE_ID.toLowerCase()) ?? X_AMZN_TRACE_ID;
		if (!request.headers.hasOwnProperty(traceIdHeader)) {
			const functionName = process.env[AWS_LAMBDA_FUNCTION_NAME];
			const traceIdFromEnv = process.env[_X_AMZN_TRACE_ID];
			invokeStore ??= await InvokeStore.getInstanceAsync();
			const traceId = invokeStore?.getXRayTraceId() ?? traceIdFromEnv;
			const nonEmptyString = (str) => typeof str === "string" && str.length > 0;
			if (nonEmptyString(functionName) && nonEmptyString(traceId)) request.headers[X_AMZN_TRACE_ID] = traceId;
		}
	}
	sanitizeTraceHeaders(request.headers);
	if (!request.headers[TRACEPARENT]) {
		const traceparent = (invokeStore ??= await InvokeStore.getInstanceAsync())?.getTraceparent?.();
		if (traceparent) {
			request.headers[TRACEPARENT] = traceparent;
			const tracestate = invokeStore?.getTracestate?.();
			if (tracestate) request.headers[TRACESTATE] = tracestate;
			const baggage = invokeStore?.getBaggage?.();
			if (baggage) request.headers[BAGGAGE] = baggage;
		}
	}
	return next(args);
};
function sanitizeTraceHeaders(headers) {
	for (const header of Object.keys(headers)) {
		const lower = header.toLowerCase();
		if (header !== lower && (lower === TRACEPARENT || lower === TRACESTATE || lower === BAGGAGE)) {
			headers[lower] = headers[header];
			delete headers[header];
		}
	}
}

// node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-recursion-detection/getRecursionDetectionPlugin.js
const getRecursionDetectionPlugin = (options) => ({ applyToStack: (clientStack) => {
	clientStack.add(recursionDetectionMiddleware(), recursionDetectionMiddlewareOptions);
} });

// node_modules/@smithy/core/dist-es/legacy-root-exports/middleware-http-auth-scheme/resolveAuthOptions.js
const resolveAuthOptions = (candidateAuthOptions, authSchemePreference) => {
	if (!authSchemePreference || authSchemePreference.length === 0) return candidateAuthOptions;
	const preferredAuthOptions = [];
	for (const preferredSchemeName of authSchemePreference) for (const candidateAuthOption of candidateAuthOptions) if (candidateAuthOption.schemeId.split("#")[1] === preferredSchemeName) preferredAuthOptions.push(candidateAuthOption);
	for (const candidateAuthOption of candidateAuthOptions) if (!preferredAuthOptions.find(({ schemeId }) => schemeId === candidateAuthOption.schemeId)) preferredAuthOptions.push(candidateAuthOption);
	return preferredAuthOptions;
};

// node_modules/@smithy/core/dist-es/legacy-root-exports/middleware-http-auth-scheme/httpAuthSchemeMiddleware.js
function convertHttpAuthSchemesToMap(httpAuthSchemes) {
	const map = /* @__PURE__ */ new Map();
	for (const scheme of httpAuthSchemes) map.set(scheme.schemeId, scheme);
	return map;
}
const httpAuthSchemeMiddleware = (config, mwOptions) => (next, context) => async (args) => {
	const options = config.httpAuthSchemeProvider(await mwOptions.httpAuthSchemeParametersProvider(config, context, args.input));
	const authSchemePreference = config.authSchemePreference ? await config.authSchemePreference() : [];
	const resolvedOptions = resolveAuthOptions(options, authSchemePreference);
	const authSchemes = convertHttpAuthSchemesToMap(config.httpAuthSchemes);
	const smithyContext = (0,endpoints.d)(context);
	const failureReasons = [];
	for (const option of resolvedOptions) {
		const scheme = authSchemes.get(option.schemeId);
		if (!scheme) {
			failureReasons.push(`HttpAuthScheme \`${option.schemeId}\` was not enabled for this service.`);
			continue;
		}
		const identityProvider = scheme.identityProvider(await mwOptions.identityProviderConfigProvider(config));
		if (!identityProvider) {
			failureReasons.push(`HttpAuthScheme \`${option.schemeId}\` did not have an IdentityProvider configured.`);
			continue;
		}
		const { identityProperties = {}, signingProperties = {} } = option.propertiesExtractor?.(config, context) || {};
		option.identityProperties = Object.assign(option.identityProperties || {}, identityProperties);
		option.signingProperties = Object.assign(option.signingProperties || {}, signingProperties);
		smithyContext.selectedHttpAuthScheme = {
			httpAuthOption: option,
			identity: await identityProvider(option.identityProperties),
			signer: scheme.signer
		};
		break;
	}
	if (!smithyContext.selectedHttpAuthScheme) throw new Error(failureReasons.join("\n"));
	return next(args);
};

// node_modules/@smithy/core/dist-es/legacy-root-exports/middleware-http-auth-scheme/getHttpAuthSchemeEndpointRuleSetPlugin.js
const httpAuthSchemeEndpointRuleSetMiddlewareOptions = {
	step: "serialize",
	tags: ["HTTP_AUTH_SCHEME"],
	name: "httpAuthSchemeMiddleware",
	override: true,
	relation: "before",
	toMiddleware: "endpointV2Middleware"
};
const getHttpAuthSchemeEndpointRuleSetPlugin = (config, { httpAuthSchemeParametersProvider, identityProviderConfigProvider }) => ({ applyToStack: (clientStack) => {
	clientStack.addRelativeTo(httpAuthSchemeMiddleware(config, {
		httpAuthSchemeParametersProvider,
		identityProviderConfigProvider
	}), httpAuthSchemeEndpointRuleSetMiddlewareOptions);
} });

// node_modules/@smithy/core/dist-es/legacy-root-exports/middleware-http-signing/httpSigningMiddleware.js
const defaultErrorHandler = (signingProperties) => (error) => {
	throw error;
};
const defaultSuccessHandler = (httpResponse, signingProperties) => {};
const httpSigningMiddleware = (config) => (next, context) => async (args) => {
	if (!shaken_httpRequest.t.isInstance(args.request)) return next(args);
	const scheme = (0,endpoints.d)(context).selectedHttpAuthScheme;
	if (!scheme) throw new Error(`No HttpAuthScheme was selected: unable to sign request`);
	const { httpAuthOption: { signingProperties = {} }, identity, signer } = scheme;
	const output = await next({
		...args,
		request: await signer.sign(args.request, identity, signingProperties)
	}).catch((signer.errorHandler || defaultErrorHandler)(signingProperties));
	(signer.successHandler || defaultSuccessHandler)(output.response, signingProperties);
	return output;
};

// node_modules/@smithy/core/dist-es/legacy-root-exports/middleware-http-signing/getHttpSigningMiddleware.js
const httpSigningMiddlewareOptions = {
	step: "finalizeRequest",
	tags: ["HTTP_SIGNING"],
	name: "httpSigningMiddleware",
	aliases: [
		"apiKeyMiddleware",
		"tokenMiddleware",
		"awsAuthMiddleware"
	],
	override: true,
	relation: "after",
	toMiddleware: "retryMiddleware"
};
const getHttpSigningPlugin = (config) => ({ applyToStack: (clientStack) => {
	clientStack.addRelativeTo(httpSigningMiddleware(config), httpSigningMiddlewareOptions);
} });

// node_modules/@smithy/core/dist-es/normalizeProvider.js
const normalizeProvider = (input) => {
	if (typeof input === "function") return input;
	const promisified = Promise.resolve(input);
	return () => promisified;
};

// node_modules/@smithy/core/dist-es/legacy-root-exports/util-identity-and-auth/DefaultIdentityProviderConfig.js
var DefaultIdentityProviderConfig = class {
	authSchemes = /* @__PURE__ */ new Map();
	constructor(config) {
		for (const key in config) {
			if (!(0,hasOwn.t)(config, key)) continue;
			const value = config[key];
			if (value !== void 0) this.authSchemes.set(key, value);
		}
	}
	getIdentityProvider(schemeId) {
		return this.authSchemes.get(schemeId);
	}
};

// node_modules/@smithy/core/dist-es/legacy-root-exports/util-identity-and-auth/memoizeIdentityProvider.js
const createIsIdentityExpiredFunction = (expirationMs) => function isIdentityExpired(identity) {
	return doesIdentityRequireRefresh(identity) && identity.expiration.getTime() - Date.now() < expirationMs;
};
const EXPIRATION_MS = 3e5;
const isIdentityExpired = createIsIdentityExpiredFunction(EXPIRATION_MS);
const doesIdentityRequireRefresh = (identity) => identity.expiration !== void 0;
const memoizeIdentityProvider = (provider, isExpired, requiresRefresh) => {
	if (provider === void 0) return;
	const normalizedProvider = typeof provider !== "function" ? async () => Promise.resolve(provider) : provider;
	let resolved;
	let pending;
	let hasResult;
	let isConstant = false;
	const coalesceProvider = async (options) => {
		if (!pending) pending = normalizedProvider(options);
		try {
			resolved = await pending;
			hasResult = true;
			isConstant = false;
		} finally {
			pending = void 0;
		}
		return resolved;
	};
	if (isExpired === void 0) return async (options) => {
		if (!hasResult || options?.forceRefresh) resolved = await coalesceProvider(options);
		return resolved;
	};
	return async (options) => {
		if (!hasResult || options?.forceRefresh) resolved = await coalesceProvider(options);
		if (isConstant) return resolved;
		if (!requiresRefresh(resolved)) {
			isConstant = true;
			return resolved;
		}
		if (isExpired(resolved)) {
			await coalesceProvider(options);
			return resolved;
		}
		return resolved;
	};
};

// node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-user-agent/configurations.js
const DEFAULT_UA_APP_ID = void 0;
function isValidUserAgentAppId(appId) {
	if (appId === void 0) return true;
	return typeof appId === "string" && appId.length <= 50;
}
function resolveUserAgentConfig(input) {
	const normalizedAppIdProvider = normalizeProvider(input.userAgentAppId ?? void 0);
	const { customUserAgent } = input;
	return Object.assign(input, {
		customUserAgent: typeof customUserAgent === "string" ? [[customUserAgent]] : customUserAgent,
		userAgentAppId: async () => {
			const appId = await normalizedAppIdProvider();
			if (!isValidUserAgentAppId(appId)) {
				const logger = input.logger?.constructor?.name === "NoOpLogger" || !input.logger ? console : input.logger;
				if (typeof appId !== "string") logger?.warn("userAgentAppId must be a string or undefined.");
				else if (appId.length > 50) logger?.warn("The provided userAgentAppId exceeds the maximum length of 50 characters.");
			}
			return appId;
		}
	});
}

// node_modules/@aws-sdk/core/dist-es/submodules/client/util-endpoints/lib/aws/partitions.js
const partitionsInfo = {
	"partitions": [
		{
			"id": "aws",
			"outputs": {
				"dnsSuffix": "amazonaws.com",
				"dualStackDnsSuffix": "api.aws",
				"implicitGlobalRegion": "us-east-1",
				"name": "aws",
				"supportsDualStack": true,
				"supportsFIPS": true
			},
			"regionRegex": "^(us|eu|ap|sa|ca|me|af|il|mx)\\-\\w+\\-\\d+$",
			"regions": {
				"af-south-1": { "description": "Africa (Cape Town)" },
				"ap-east-1": { "description": "Asia Pacific (Hong Kong)" },
				"ap-east-2": { "description": "Asia Pacific (Taipei)" },
				"ap-northeast-1": { "description": "Asia Pacific (Tokyo)" },
				"ap-northeast-2": { "description": "Asia Pacific (Seoul)" },
				"ap-northeast-3": { "description": "Asia Pacific (Osaka)" },
				"ap-south-1": { "description": "Asia Pacific (Mumbai)" },
				"ap-south-2": { "description": "Asia Pacific (Hyderabad)" },
				"ap-southeast-1": { "description": "Asia Pacific (Singapore)" },
				"ap-southeast-2": { "description": "Asia Pacific (Sydney)" },
				"ap-southeast-3": { "description": "Asia Pacific (Jakarta)" },
				"ap-southeast-4": { "description": "Asia Pacific (Melbourne)" },
				"ap-southeast-5": { "description": "Asia Pacific (Malaysia)" },
				"ap-southeast-6": { "description": "Asia Pacific (New Zealand)" },
				"ap-southeast-7": { "description": "Asia Pacific (Thailand)" },
				"aws-global": { "description": "aws global region" },
				"ca-central-1": { "description": "Canada (Central)" },
				"ca-west-1": { "description": "Canada West (Calgary)" },
				"eu-central-1": { "description": "Europe (Frankfurt)" },
				"eu-central-2": { "description": "Europe (Zurich)" },
				"eu-north-1": { "description": "Europe (Stockholm)" },
				"eu-south-1": { "description": "Europe (Milan)" },
				"eu-south-2": { "description": "Europe (Spain)" },
				"eu-west-1": { "description": "Europe (Ireland)" },
				"eu-west-2": { "description": "Europe (London)" },
				"eu-west-3": { "description": "Europe (Paris)" },
				"il-central-1": { "description": "Israel (Tel Aviv)" },
				"me-central-1": { "description": "Middle East (UAE)" },
				"me-south-1": { "description": "Middle East (Bahrain)" },
				"me-west-1": { "description": "Middle East (Saudi Arabia)" },
				"mx-central-1": { "description": "Mexico (Central)" },
				"sa-east-1": { "description": "South America (Sao Paulo)" },
				"sa-west-1": { "description": "South America (Chile)" },
				"us-east-1": { "description": "US East (N. Virginia)" },
				"us-east-2": { "description": "US East (Ohio)" },
				"us-west-1": { "description": "US West (N. California)" },
				"us-west-2": { "description": "US West (Oregon)" }
			}
		},
		{
			"id": "aws-cn",
			"outputs": {
				"dnsSuffix": "amazonaws.com.cn",
				"dualStackDnsSuffix": "api.amazonwebservices.com.cn",
				"implicitGlobalRegion": "cn-northwest-1",
				"name": "aws-cn",
				"supportsDualStack": true,
				"supportsFIPS": true
			},
			"regionRegex": "^cn\\-\\w+\\-\\d+$",
			"regions": {
				"aws-cn-global": { "description": "aws-cn global region" },
				"cn-north-1": { "description": "China (Beijing)" },
				"cn-northwest-1": { "description": "China (Ningxia)" }
			}
		},
		{
			"id": "aws-eusc",
			"outputs": {
				"dnsSuffix": "amazonaws.eu",
				"dualStackDnsSuffix": "api.amazonwebservices.eu",
				"implicitGlobalRegion": "eusc-de-east-1",
				"name": "aws-eusc",
				"supportsDualStack": true,
				"supportsFIPS": true
			},
			"regionRegex": "^eusc\\-(de)\\-\\w+\\-\\d+$",
			"regions": { "eusc-de-east-1": { "description": "AWS European Sovereign Cloud (Germany)" } }
		},
		{
			"id": "aws-iso",
			"outputs": {
				"dnsSuffix": "c2s.ic.gov",
				"dualStackDnsSuffix": "api.aws.ic.gov",
				"implicitGlobalRegion": "us-iso-east-1",
				"name": "aws-iso",
				"supportsDualStack": true,
				"supportsFIPS": true
			},
			"regionRegex": "^us\\-iso\\-\\w+\\-\\d+$",
			"regions": {
				"aws-iso-global": { "description": "aws-iso global region" },
				"us-iso-east-1": { "description": "US ISO East" },
				"us-iso-west-1": { "description": "US ISO WEST" }
			}
		},
		{
			"id": "aws-iso-b",
			"outputs": {
				"dnsSuffix": "sc2s.sgov.gov",
				"dualStackDnsSuffix": "api.aws.scloud",
				"implicitGlobalRegion": "us-isob-east-1",
				"name": "aws-iso-b",
				"supportsDualStack": true,
				"supportsFIPS": true
			},
			"regionRegex": "^us\\-isob\\-\\w+\\-\\d+$",
			"regions": {
				"aws-iso-b-global": { "description": "aws-iso-b global region" },
				"us-isob-east-1": { "description": "US ISOB East (Ohio)" },
				"us-isob-west-1": { "description": "US ISOB West" }
			}
		},
		{
			"id": "aws-iso-e",
			"outputs": {
				"dnsSuffix": "cloud.adc-e.uk",
				"dualStackDnsSuffix": "api.cloud-aws.adc-e.uk",
				"implicitGlobalRegion": "eu-isoe-west-1",
				"name": "aws-iso-e",
				"supportsDualStack": true,
				"supportsFIPS": true
			},
			"regionRegex": "^eu\\-isoe\\-\\w+\\-\\d+$",
			"regions": {
				"aws-iso-e-global": { "description": "aws-iso-e global region" },
				"eu-isoe-west-1": { "description": "EU ISOE West" }
			}
		},
		{
			"id": "aws-iso-f",
			"outputs": {
				"dnsSuffix": "csp.hci.ic.gov",
				"dualStackDnsSuffix": "api.aws.hci.ic.gov",
				"implicitGlobalRegion": "us-isof-south-1",
				"name": "aws-iso-f",
				"supportsDualStack": true,
				"supportsFIPS": true
			},
			"regionRegex": "^us\\-isof\\-\\w+\\-\\d+$",
			"regions": {
				"aws-iso-f-global": { "description": "aws-iso-f global region" },
				"us-isof-east-1": { "description": "US ISOF EAST" },
				"us-isof-south-1": { "description": "US ISOF SOUTH" }
			}
		},
		{
			"id": "aws-us-gov",
			"outputs": {
				"dnsSuffix": "amazonaws.com",
				"dualStackDnsSuffix": "api.aws",
				"implicitGlobalRegion": "us-gov-west-1",
				"name": "aws-us-gov",
				"supportsDualStack": true,
				"supportsFIPS": true
			},
			"regionRegex": "^us\\-gov\\-\\w+\\-\\d+$",
			"regions": {
				"aws-us-gov-global": { "description": "aws-us-gov global region" },
				"us-gov-east-1": { "description": "AWS GovCloud (US-East)" },
				"us-gov-west-1": { "description": "AWS GovCloud (US-West)" }
			}
		}
	],
	"version": "1.1"
};

// node_modules/@aws-sdk/core/dist-es/submodules/client/util-endpoints/lib/aws/partition.js
let selectedPartitionsInfo = partitionsInfo;
let selectedUserAgentPrefix = "";
const partition = (value) => {
	const { partitions } = selectedPartitionsInfo;
	for (const partition of partitions) {
		const { regions, outputs } = partition;
		for (const [region, regionData] of Object.entries(regions)) if (region === value) return {
			...outputs,
			...regionData
		};
	}
	for (const partition of partitions) {
		const { regionRegex, outputs } = partition;
		if (new RegExp(regionRegex).test(value)) return { ...outputs };
	}
	const DEFAULT_PARTITION = partitions.find((partition) => partition.id === "aws");
	if (!DEFAULT_PARTITION) throw new Error("Provided region was not found in the partition array or regex, and default partition with id 'aws' doesn't exist.");
	return { ...DEFAULT_PARTITION.outputs };
};
const getUserAgentPrefix = () => selectedUserAgentPrefix;

// node_modules/@smithy/core/dist-es/submodules/retry/middleware-retry/isStreamingPayload/isStreamingPayload.js
const isStreamingPayload = (request) => request?.body instanceof external_node_stream_.Readable || typeof ReadableStream !== "undefined" && request?.body instanceof ReadableStream;

// node_modules/@smithy/core/dist-es/submodules/retry/service-error-classification/constants.js
const THROTTLING_ERROR_CODES = [
	"BandwidthLimitExceeded",
	"EC2ThrottledException",
	"LimitExceededException",
	"PriorRequestNotComplete",
	"ProvisionedThroughputExceededException",
	"RequestLimitExceeded",
	"RequestThrottled",
	"RequestThrottledException",
	"SlowDown",
	"ThrottledException",
	"Throttling",
	"ThrottlingException",
	"TooManyRequestsException",
	"TransactionInProgressException"
];
const TRANSIENT_ERROR_CODES = [
	"TimeoutError",
	"RequestTimeout",
	"RequestTimeoutException"
];
const TRANSIENT_ERROR_STATUS_CODES = [
	500,
	502,
	503,
	504
];
const NODEJS_TIMEOUT_ERROR_CODES = [
	"ECONNRESET",
	"ECONNREFUSED",
	"EPIPE",
	"ETIMEDOUT"
];
const NODEJS_NETWORK_ERROR_CODES = [
	"EHOSTUNREACH",
	"ENETUNREACH",
	"ENOTFOUND",
	"EAI_AGAIN"
];

// node_modules/@smithy/core/dist-es/submodules/retry/service-error-classification/service-error-classification.js
const isRetryableByTrait = (error) => error?.$retryable !== void 0;
const isClockSkewCorrectedError = (error) => error.$metadata?.clockSkewCorrected;
const isBrowserNetworkError = (error) => {
	const errorMessages = /* @__PURE__ */ new Set([
		"Failed to fetch",
		"NetworkError when attempting to fetch resource",
		"The Internet connection appears to be offline",
		"Load failed",
		"Network request failed"
	]);
	if (!(error && error instanceof TypeError)) return false;
	return errorMessages.has(error.message);
};
const isThrottlingError = (error) => error.$metadata?.httpStatusCode === 429 || THROTTLING_ERROR_CODES.includes(error.name) || error.$retryable?.throttling == true;
const isTransientError = (error, depth = 0) => error?.name !== "AbortError" && (isRetryableByTrait(error) || isClockSkewCorrectedError(error) || error.name === "InvalidSignatureException" && error.message?.includes("Signature expired") || TRANSIENT_ERROR_CODES.includes(error.name) || NODEJS_TIMEOUT_ERROR_CODES.includes(error?.code || "") || NODEJS_NETWORK_ERROR_CODES.includes(error?.code || "") || TRANSIENT_ERROR_STATUS_CODES.includes(error.$metadata?.httpStatusCode || 0) || isBrowserNetworkError(error) || isNodeJsHttp2TransientError(error) || error.cause !== void 0 && depth <= 10 && isTransientError(error.cause, depth + 1));
const isServerError = (error) => {
	if (error.$metadata?.httpStatusCode !== void 0) {
		const statusCode = error.$metadata.httpStatusCode;
		if (500 <= statusCode && statusCode <= 599 && !isTransientError(error)) return true;
		return false;
	}
	return false;
};
function isNodeJsHttp2TransientError(error) {
	return error.code === "ERR_HTTP2_STREAM_ERROR" && error.message.includes("NGHTTP2_REFUSED_STREAM");
}

// node_modules/@smithy/core/dist-es/submodules/retry/util-retry/race.js
const race = (promise, signal) => {
	if (!signal) return promise;
	let cleanup = () => {};
	const aborted = new Promise((_, reject) => {
		const handler = () => reject(createAbortError());
		if (signal.aborted) handler();
		else if (typeof signal.addEventListener === "function") {
			signal.addEventListener("abort", handler, { once: true });
			cleanup = () => signal.removeEventListener("abort", handler);
		} else signal.onabort = handler;
	});
	return Promise.race([promise, aborted]).finally(cleanup);
};
const createAbortError = () => Object.assign(/* @__PURE__ */ new Error("Request aborted"), { name: "AbortError" });
const isAbortError = (error) => typeof error === "object" && error !== null && "name" in error && error.name === "AbortError";

// node_modules/@smithy/core/dist-es/submodules/retry/util-retry/constants.js
const MAXIMUM_RETRY_DELAY = 2e4;
const INVOCATION_ID_HEADER = "amz-sdk-invocation-id";
const REQUEST_HEADER = "amz-sdk-request";

// node_modules/@smithy/core/dist-es/submodules/retry/middleware-retry/parseRetryAfterHeader.js
function parseRetryAfterHeader(response, logger) {
	if (!node_http_handler.d.isInstance(response)) return;
	for (const header in response.headers) {
		if (!(0,hasOwn.t)(response.headers, header)) continue;
		const h = header.toLowerCase();
		if (h === "retry-after") {
			const retryAfter = response.headers[header];
			let retryAfterSeconds = NaN;
			if (retryAfter.endsWith("GMT")) try {
				retryAfterSeconds = ((0,node_http_handler.u)(retryAfter).getTime() - Date.now()) / 1e3;
			} catch (e) {
				logger?.trace?.("Failed to parse retry-after header");
				logger?.trace?.(e);
			}
			else if (retryAfter.match(/ GMT, ((\d+)|(\d+\.\d+))$/)) retryAfterSeconds = Number(retryAfter.match(/ GMT, ([\d.]+)$/)?.[1]);
			else if (retryAfter.match(/^((\d+)|(\d+\.\d+))$/)) retryAfterSeconds = Number(retryAfter);
			else if (Date.parse(retryAfter) >= Date.now()) retryAfterSeconds = (Date.parse(retryAfter) - Date.now()) / 1e3;
			if (isNaN(retryAfterSeconds)) return;
			return new Date(Date.now() + retryAfterSeconds * 1e3);
		} else if (h === "x-amz-retry-after") {
			const v = response.headers[header];
			const backoffMilliseconds = Number(v);
			if (isNaN(backoffMilliseconds)) {
				logger?.trace?.(`Failed to parse x-amz-retry-after=${v}`);
				return;
			}
			return new Date(Date.now() + backoffMilliseconds);
		}
	}
}

// node_modules/@smithy/core/dist-es/submodules/retry/middleware-retry/util.js
const asSdkError = (error) => {
	if (error instanceof Error) return error;
	if (error instanceof Object) return Object.assign(/* @__PURE__ */ new Error(), error);
	if (typeof error === "string") return new Error(error);
	return /* @__PURE__ */ new Error(`AWS SDK error wrapper for ${error}`);
};

// node_modules/@smithy/core/dist-es/submodules/retry/middleware-retry/retryMiddleware.js
function bindRetryMiddleware(isStreamingPayload) {
	return (options) => (next, context) => async (args) => {
		let retryStrategy = await options.retryStrategy();
		const maxAttempts = await options.maxAttempts();
		const abortSignal = context[endpoints.f]?.abortSignal;
		if (isRetryStrategyV2(retryStrategy)) {
			retryStrategy = retryStrategy;
			const retryTokenScope = (context["partition_id"] ?? "") + (context.__retryLongPoll ? ":longpoll" : "");
			let retryToken = await race(retryStrategy.acquireInitialRetryToken(retryTokenScope), abortSignal);
			let lastError = /* @__PURE__ */ new Error();
			let attempts = 0;
			let totalRetryDelay = 0;
			const { request } = args;
			const isRequest = shaken_httpRequest.t.isInstance(request);
			if (isRequest) request.headers[INVOCATION_ID_HEADER] = v4();
			while (true) try {
				if (isRequest) request.headers[REQUEST_HEADER] = `attempt=${attempts + 1}; max=${maxAttempts}`;
				const { response, output } = await next(args);
				retryStrategy.recordSuccess(retryToken);
				output.$metadata.attempts = attempts + 1;
				output.$metadata.totalRetryDelay = totalRetryDelay;
				return {
					response,
					output
				};
			} catch (e) {
				const retryErrorInfo = getRetryErrorInfo(e, options.logger);
				lastError = asSdkError(e);
				if (isRequest && isStreamingPayload(request)) {
					(context.logger instanceof NoOpLogger ? console : context.logger)?.warn("An error was encountered in a non-retryable streaming request.");
					throw lastError;
				}
				try {
					retryToken = await race(retryStrategy.refreshRetryTokenForRetry(retryToken, retryErrorInfo), abortSignal);
				} catch (refreshError) {
					if (abortSignal?.aborted && isAbortError(refreshError)) throw refreshError;
					if (!lastError.$metadata) lastError.$metadata = {};
					lastError.$metadata.attempts = attempts + 1;
					lastError.$metadata.totalRetryDelay = totalRetryDelay;
					throw lastError;
				}
				attempts = retryToken.getRetryCount();
				const delay = retryToken.getRetryDelay();
				totalRetryDelay += (retryToken?.$retryLog?.acquisitionDelay ?? 0) + delay;
				if (delay > 0) await race(new Promise((resolve) => setTimeout(resolve, delay)), abortSignal);
			}
		} else {
			retryStrategy = retryStrategy;
			if (retryStrategy?.mode) context.userAgent = [...context.userAgent || [], ["cfg/retry-mode", retryStrategy.mode]];
			return retryStrategy.retry(next, args);
		}
	};
}
const isRetryStrategyV2 = (retryStrategy) => typeof retryStrategy.acquireInitialRetryToken !== "undefined" && typeof retryStrategy.refreshRetryTokenForRetry !== "undefined" && typeof retryStrategy.recordSuccess !== "undefined";
const getRetryErrorInfo = (error, logger) => {
	const errorInfo = {
		error,
		errorType: getRetryErrorType(error)
	};
	const retryAfterHint = parseRetryAfterHeader(error.$response, logger);
	if (retryAfterHint) errorInfo.retryAfterHint = retryAfterHint;
	return errorInfo;
};
const getRetryErrorType = (error) => {
	if (isThrottlingError(error)) return "THROTTLING";
	if (isTransientError(error)) return "TRANSIENT";
	if (isServerError(error)) return "SERVER_ERROR";
	return "CLIENT_ERROR";
};
const retryMiddlewareOptions = {
	name: "retryMiddleware",
	tags: ["RETRY"],
	step: "finalizeRequest",
	priority: "high",
	override: true
};
function bindGetRetryPlugin(isStreamingPayload) {
	const retryMiddleware = bindRetryMiddleware(isStreamingPayload);
	return (options) => ({ applyToStack: (clientStack) => {
		clientStack.add(retryMiddleware(options), retryMiddlewareOptions);
	} });
}

// node_modules/@smithy/core/dist-es/submodules/retry/util-retry/DefaultRateLimiter.js
var DefaultRateLimiter = class DefaultRateLimiter {
	static setTimeoutFn = (fn, delay) => setTimeout(fn, delay);
	beta;
	minCapacity;
	minFillRate;
	scaleConstant;
	smooth;
	enabled = false;
	availableTokens = 0;
	lastMaxRate = 0;
	measuredTxRate = 0;
	requestCount = 0;
	fillRate;
	lastThrottleTime;
	lastTimestamp = 0;
	lastTxRateBucket;
	maxCapacity;
	timeWindow = 0;
	constructor(options) {
		this.beta = options?.beta ?? .7;
		this.minCapacity = options?.minCapacity ?? 1;
		this.minFillRate = options?.minFillRate ?? .5;
		this.scaleConstant = options?.scaleConstant ?? .4;
		this.smooth = options?.smooth ?? .8;
		this.lastThrottleTime = this.getCurrentTimeInSeconds();
		this.lastTxRateBucket = Math.floor(this.getCurrentTimeInSeconds());
		this.fillRate = this.minFillRate;
		this.maxCapacity = this.minCapacity;
	}
	async getSendToken() {
		return this.acquireTokenBucket(1);
	}
	updateClientSendingRate(response) {
		let calculatedRate;
		this.updateMeasuredRate();
		const retryErrorInfo = response;
		if (retryErrorInfo?.errorType === "THROTTLING" || isThrottlingError(retryErrorInfo?.error ?? response)) {
			const rateToUse = !this.enabled ? this.measuredTxRate : Math.min(this.measuredTxRate, this.fillRate);
			this.lastMaxRate = rateToUse;
			this.calculateTimeWindow();
			this.lastThrottleTime = this.getCurrentTimeInSeconds();
			calculatedRate = this.cubicThrottle(rateToUse);
			this.enableTokenBucket();
		} else {
			this.calculateTimeWindow();
			calculatedRate = this.cubicSuccess(this.getCurrentTimeInSeconds());
		}
		const newRate = Math.min(calculatedRate, 2 * this.measuredTxRate);
		this.updateTokenBucketRate(newRate);
	}
	getCurrentTimeInSeconds() {
		return Date.now() / 1e3;
	}
	async acquireTokenBucket(amount) {
		if (!this.enabled) return;
		this.refillTokenBucket();
		while (amount > this.availableTokens) {
			const delay = (amount - this.availableTokens) / this.fillRate * 1e3;
			await new Promise((resolve) => DefaultRateLimiter.setTimeoutFn(resolve, delay));
			this.refillTokenBucket();
		}
		this.availableTokens = this.availableTokens - amount;
	}
	refillTokenBucket() {
		const timestamp = this.getCurrentTimeInSeconds();
		if (!this.lastTimestamp) {
			this.lastTimestamp = timestamp;
			return;
		}
		const fillAmount = (timestamp - this.lastTimestamp) * this.fillRate;
		this.availableTokens = Math.min(this.maxCapacity, this.availableTokens + fillAmount);
		this.lastTimestamp = timestamp;
	}
	calculateTimeWindow() {
		this.timeWindow = this.getPrecise(Math.pow(this.lastMaxRate * (1 - this.beta) / this.scaleConstant, 1 / 3));
	}
	cubicThrottle(rateToUse) {
		return this.getPrecise(rateToUse * this.beta);
	}
	cubicSuccess(timestamp) {
		return this.getPrecise(this.scaleConstant * Math.pow(timestamp - this.lastThrottleTime - this.timeWindow, 3) + this.lastMaxRate);
	}
	enableTokenBucket() {
		this.enabled = true;
	}
	updateTokenBucketRate(newRate) {
		this.refillTokenBucket();
		this.fillRate = Math.max(newRate, this.minFillRate);
		this.maxCapacity = Math.max(newRate, this.minCapacity);
		this.availableTokens = Math.min(this.availableTokens, this.maxCapacity);
	}
	updateMeasuredRate() {
		const t = this.getCurrentTimeInSeconds();
		const timeBucket = Math.floor(t * 2) / 2;
		this.requestCount++;
		if (timeBucket > this.lastTxRateBucket) {
			const currentRate = this.requestCount / (timeBucket - this.lastTxRateBucket);
			this.measuredTxRate = this.getPrecise(currentRate * this.smooth + this.measuredTxRate * (1 - this.smooth));
			this.requestCount = 0;
			this.lastTxRateBucket = timeBucket;
		}
	}
	getPrecise(num) {
		return parseFloat(num.toFixed(8));
	}
};

// node_modules/@smithy/core/dist-es/submodules/retry/util-retry/retries-2026-config.js
var Retry = class {
	static v2026 = true;
	static delay() {
		return 50;
	}
	static throttlingDelay() {
		return 1e3;
	}
	static cost() {
		return 14;
	}
	static throttlingCost() {
		return 5;
	}
	static modifiedCostType() {
		return "THROTTLING";
	}
};

// node_modules/@smithy/core/dist-es/submodules/retry/util-retry/DefaultRetryBackoffStrategy.js
var DefaultRetryBackoffStrategy = class {
	x = Retry.delay();
	computeNextBackoffDelay(i) {
		const t_i = Math.random() * Math.min(this.x * 2 ** i, MAXIMUM_RETRY_DELAY);
		return Math.floor(t_i);
	}
	setDelayBase(delay) {
		this.x = delay;
	}
};

// node_modules/@smithy/core/dist-es/submodules/retry/util-retry/DefaultRetryToken.js
var DefaultRetryToken = class {
	delay;
	count;
	cost;
	longPoll;
	$retryLog = { acquisitionDelay: 0 };
	constructor(delay, count, cost, longPoll) {
		this.delay = delay;
		this.count = count;
		this.cost = cost;
		this.longPoll = longPoll;
	}
	getRetryCount() {
		return this.count;
	}
	getRetryDelay() {
		return Math.min(MAXIMUM_RETRY_DELAY, this.delay);
	}
	getRetryCost() {
		return this.cost;
	}
	isLongPoll() {
		return this.longPoll;
	}
};

// node_modules/@smithy/core/dist-es/submodules/retry/util-retry/config.js
var RETRY_MODES;
(function(RETRY_MODES) {
	RETRY_MODES["STANDARD"] = "standard";
	RETRY_MODES["ADAPTIVE"] = "adaptive";
})(RETRY_MODES || (RETRY_MODES = {}));
const DEFAULT_RETRY_MODE = RETRY_MODES.STANDARD;

// node_modules/@smithy/core/dist-es/submodules/retry/util-retry/StandardRetryStrategy.js
const refusal = {
	incompatible: 1,
	attempts: 2,
	capacity: 3
};
var StandardRetryStrategy = class {
	mode = RETRY_MODES.STANDARD;
	retryBackoffStrategy;
	capacity = 500;
	maxAttemptsProvider;
	baseDelay;
	constructor(arg1) {
		if (typeof arg1 === "number") this.maxAttemptsProvider = async () => arg1;
		else if (typeof arg1 === "function") this.maxAttemptsProvider = arg1;
		else if (arg1 && typeof arg1 === "object") {
			this.maxAttemptsProvider = async () => arg1.maxAttempts;
			this.baseDelay = arg1.baseDelay;
			this.retryBackoffStrategy = arg1.backoff;
		}
		this.maxAttemptsProvider ??= async () => 3;
		this.baseDelay ??= Retry.delay();
		this.retryBackoffStrategy ??= new DefaultRetryBackoffStrategy();
	}
	async acquireInitialRetryToken(retryTokenScope) {
		return new DefaultRetryToken(Retry.delay(), 0, void 0, retryTokenScope.includes(":longpoll"));
	}
	async refreshRetryTokenForRetry(token, errorInfo) {
		const maxAttempts = await this.getMaxAttempts();
		const retryCode = this.retryCode(token, errorInfo, maxAttempts);
		const shouldRetry = retryCode === 0;
		const isLongPoll = token.isLongPoll?.();
		if (shouldRetry || isLongPoll) {
			const errorType = errorInfo.errorType;
			this.retryBackoffStrategy.setDelayBase(errorType === "THROTTLING" ? Retry.throttlingDelay() : this.baseDelay);
			const delayFromErrorType = this.retryBackoffStrategy.computeNextBackoffDelay(token.getRetryCount());
			let retryDelay = delayFromErrorType;
			if (errorInfo.retryAfterHint instanceof Date) retryDelay = Math.max(delayFromErrorType, Math.min(errorInfo.retryAfterHint.getTime() - Date.now(), delayFromErrorType + 5e3));
			if (!shouldRetry) {
				const longPollBackoff = retryCode === refusal.capacity && isLongPoll ? retryDelay : 0;
				if (longPollBackoff > 0) await new Promise((r) => setTimeout(r, longPollBackoff));
			} else {
				const capacityCost = this.getCapacityCost(errorType);
				this.capacity -= capacityCost;
				const nextToken = new DefaultRetryToken(0, token.getRetryCount() + 1, capacityCost, token.isLongPoll?.() ?? false);
				await new Promise((r) => setTimeout(r, retryDelay));
				nextToken.$retryLog.acquisitionDelay = retryDelay;
				return nextToken;
			}
		}
		throw new Error("No retry token available");
	}
	recordSuccess(token) {
		this.capacity = Math.min(500, this.capacity + (token.getRetryCost() ?? 1));
	}
	getCapacity() {
		return this.capacity;
	}
	async maxAttempts() {
		return this.maxAttemptsProvider();
	}
	async getMaxAttempts() {
		try {
			return await this.maxAttemptsProvider();
		} catch (ignored) {
			console.warn(`Max attempts provider could not resolve. Using default of ${3}`);
			return 3;
		}
	}
	retryCode(tokenToRenew, errorInfo, maxAttempts) {
		const attempts = tokenToRenew.getRetryCount() + 1;
		const retryableStatus = this.isRetryableError(errorInfo.errorType) ? 0 : refusal.incompatible;
		const attemptStatus = attempts < maxAttempts ? 0 : refusal.attempts;
		const capacityStatus = this.capacity >= this.getCapacityCost(errorInfo.errorType) ? 0 : refusal.capacity;
		return retryableStatus || attemptStatus || capacityStatus;
	}
	getCapacityCost(errorType) {
		return errorType === Retry.modifiedCostType() ? Retry.throttlingCost() : Retry.cost();
	}
	isRetryableError(errorType) {
		return errorType === "THROTTLING" || errorType === "TRANSIENT";
	}
};

// node_modules/@smithy/core/dist-es/submodules/retry/util-retry/AdaptiveRetryStrategy.js
var AdaptiveRetryStrategy = class {
	mode = RETRY_MODES.ADAPTIVE;
	rateLimiter;
	standardRetryStrategy;
	constructor(maxAttemptsProvider, options) {
		const { rateLimiter } = options ?? {};
		this.rateLimiter = rateLimiter ?? new DefaultRateLimiter();
		this.standardRetryStrategy = options ? new StandardRetryStrategy({
			maxAttempts: typeof maxAttemptsProvider === "number" ? maxAttemptsProvider : 3,
			...options
		}) : new StandardRetryStrategy(maxAttemptsProvider);
	}
	async acquireInitialRetryToken(retryTokenScope) {
		const token = await this.standardRetryStrategy.acquireInitialRetryToken(retryTokenScope);
		await this.rateLimiter.getSendToken();
		return token;
	}
	async refreshRetryTokenForRetry(tokenToRenew, errorInfo) {
		this.rateLimiter.updateClientSendingRate(errorInfo);
		const token = await this.standardRetryStrategy.refreshRetryTokenForRetry(tokenToRenew, errorInfo);
		await this.rateLimiter.getSendToken();
		return token;
	}
	recordSuccess(token) {
		this.rateLimiter.updateClientSendingRate({});
		this.standardRetryStrategy.recordSuccess(token);
	}
	async maxAttemptsProvider() {
		return this.standardRetryStrategy.maxAttempts();
	}
};

// node_modules/@smithy/core/dist-es/submodules/retry/middleware-retry/configurations.js
const ENV_MAX_ATTEMPTS = "AWS_MAX_ATTEMPTS";
const CONFIG_MAX_ATTEMPTS = "max_attempts";
const NODE_MAX_ATTEMPT_CONFIG_OPTIONS = {
	environmentVariableSelector: (env) => {
		const value = env[ENV_MAX_ATTEMPTS];
		if (!value) return;
		const maxAttempt = parseInt(value);
		if (Number.isNaN(maxAttempt)) throw new Error(`Environment variable ${ENV_MAX_ATTEMPTS} mast be a number, got "${value}"`);
		return maxAttempt;
	},
	configFileSelector: (profile) => {
		const value = profile[CONFIG_MAX_ATTEMPTS];
		if (!value) return;
		const maxAttempt = parseInt(value);
		if (Number.isNaN(maxAttempt)) throw new Error(`Shared config file entry ${CONFIG_MAX_ATTEMPTS} mast be a number, got "${value}"`);
		return maxAttempt;
	},
	default: 3
};
const resolveRetryConfig = (input, defaults) => {
	const { retryStrategy, retryMode } = input;
	const { defaultMaxAttempts = 3, defaultBaseDelay = Retry.delay() } = defaults ?? {};
	const maxAttemptsProvider = (0,endpoints.u)(input.maxAttempts ?? defaultMaxAttempts);
	let controller = retryStrategy ? Promise.resolve(retryStrategy) : void 0;
	const getDefault = async () => {
		const maxAttempts = await maxAttemptsProvider();
		if (await (0,endpoints.u)(retryMode)() === RETRY_MODES.ADAPTIVE) return new AdaptiveRetryStrategy(maxAttemptsProvider, {
			maxAttempts,
			baseDelay: defaultBaseDelay
		});
		return new StandardRetryStrategy({
			maxAttempts,
			baseDelay: defaultBaseDelay
		});
	};
	return Object.assign(input, {
		maxAttempts: maxAttemptsProvider,
		retryStrategy: () => controller ??= getDefault()
	});
};
const ENV_RETRY_MODE = "AWS_RETRY_MODE";
const CONFIG_RETRY_MODE = "retry_mode";
const NODE_RETRY_MODE_CONFIG_OPTIONS = {
	environmentVariableSelector: (env) => env[ENV_RETRY_MODE],
	configFileSelector: (profile) => profile[CONFIG_RETRY_MODE],
	default: DEFAULT_RETRY_MODE
};

// node_modules/@smithy/core/dist-es/submodules/retry/index.js
const retryMiddleware = bindRetryMiddleware(isStreamingPayload);
const getRetryPlugin = bindGetRetryPlugin(isStreamingPayload);

// node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-user-agent/check-features.js
const ACCOUNT_ID_ENDPOINT_REGEX = /\d{12}\.ddb/;
async function checkFeatures(context, config, args) {
	if (args.request?.headers?.["smithy-protocol"] === "rpc-v2-cbor") setFeature(context, "PROTOCOL_RPC_V2_CBOR", "M");
	if (typeof config.retryStrategy === "function") {
		const retryStrategy = await config.retryStrategy();
		if (typeof retryStrategy.mode === "string") switch (retryStrategy.mode) {
			case RETRY_MODES.ADAPTIVE:
				setFeature(context, "RETRY_MODE_ADAPTIVE", "F");
				break;
			case RETRY_MODES.STANDARD: setFeature(context, "RETRY_MODE_STANDARD", "E");
		}
	}
	if (typeof config.accountIdEndpointMode === "function") {
		const endpointV2 = context.endpointV2;
		if (String(endpointV2?.url?.hostname).match(ACCOUNT_ID_ENDPOINT_REGEX)) setFeature(context, "ACCOUNT_ID_ENDPOINT", "O");
		switch (await config.accountIdEndpointMode?.()) {
			case "disabled":
				setFeature(context, "ACCOUNT_ID_MODE_DISABLED", "Q");
				break;
			case "preferred":
				setFeature(context, "ACCOUNT_ID_MODE_PREFERRED", "P");
				break;
			case "required": setFeature(context, "ACCOUNT_ID_MODE_REQUIRED", "R");
		}
	}
	const identity = context.__smithy_context?.selectedHttpAuthScheme?.identity;
	if (identity?.$source) {
		const credentials = identity;
		if (credentials.accountId) setFeature(context, "RESOLVED_ACCOUNT_ID", "T");
		for (const [key, value] of Object.entries(credentials.$source ?? {})) setFeature(context, key, value);
	}
}

// node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-user-agent/constants.js
const USER_AGENT = "user-agent";
const X_AMZ_USER_AGENT = "x-amz-user-agent";
const UA_NAME_ESCAPE_REGEX = /[^!$%&'*+\-.^_`|~\w]/g;
const UA_VALUE_ESCAPE_REGEX = /[^!$%&'*+\-.^_`|~\w#]/g;

// node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-user-agent/encode-features.js
const BYTE_LIMIT = 1024;
function encodeFeatures(features) {
	let buffer = "";
	for (const key in features) {
		const val = features[key];
		if (buffer.length + val.length + 1 <= BYTE_LIMIT) {
			if (buffer.length) buffer += "," + val;
			else buffer += val;
			continue;
		}
		break;
	}
	return buffer;
}

// node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-user-agent/user-agent-middleware.js
const userAgentMiddleware = (options) => (next, context) => async (args) => {
	const { request } = args;
	if (!shaken_httpRequest.t.isInstance(request)) return next(args);
	const { headers } = request;
	const userAgent = context?.userAgent?.map(escapeUserAgent) || [];
	const defaultUserAgent = (await options.defaultUserAgentProvider()).map(escapeUserAgent);
	await checkFeatures(context, options, args);
	const awsContext = context;
	defaultUserAgent.push(`m/${encodeFeatures(Object.assign({}, context.__smithy_context?.features, awsContext.__aws_sdk_context?.features))}`);
	const customUserAgent = options?.customUserAgent?.map(escapeUserAgent) || [];
	const appId = await options.userAgentAppId();
	if (appId) defaultUserAgent.push(escapeUserAgent([`app`, `${appId}`]));
	const prefix = getUserAgentPrefix();
	const sdkUserAgentValue = (prefix ? [prefix] : []).concat([
		...defaultUserAgent,
		...userAgent,
		...customUserAgent
	]).join(" ");
	const normalUAValue = [...defaultUserAgent.filter((section) => section.startsWith("aws-sdk-")), ...customUserAgent].join(" ");
	if (options.runtime !== "browser") {
		if (normalUAValue) headers[X_AMZ_USER_AGENT] = headers["x-amz-user-agent"] ? `${headers[USER_AGENT]} ${normalUAValue}` : normalUAValue;
		headers[USER_AGENT] = sdkUserAgentValue;
	} else headers[X_AMZ_USER_AGENT] = sdkUserAgentValue;
	return next({
		...args,
		request
	});
};
const escapeUserAgent = (userAgentPair) => {
	const name = userAgentPair[0].split("/").map((part) => part.replace(UA_NAME_ESCAPE_REGEX, "-")).join("/");
	const version = userAgentPair[1]?.replace(UA_VALUE_ESCAPE_REGEX, "-");
	const prefixSeparatorIndex = name.indexOf("/");
	const prefix = name.substring(0, prefixSeparatorIndex);
	let uaName = name.substring(prefixSeparatorIndex + 1);
	if (prefix === "api") uaName = uaName.toLowerCase();
	return [
		prefix,
		uaName,
		version
	].filter((item) => item && item.length > 0).reduce((acc, item, index) => {
		switch (index) {
			case 0: return item;
			case 1: return `${acc}/${item}`;
			default: return `${acc}#${item}`;
		}
	}, "");
};
const getUserAgentMiddlewareOptions = {
	name: "getUserAgentMiddleware",
	step: "build",
	priority: "low",
	tags: ["SET_USER_AGENT", "USER_AGENT"],
	override: true
};
const getUserAgentPlugin = (config) => ({ applyToStack: (clientStack) => {
	clientStack.add(userAgentMiddleware(config), getUserAgentMiddlewareOptions);
} });

// node_modules/@aws-sdk/core/dist-es/submodules/client/util-user-agent-node/getRuntimeUserAgentPair.js
const getRuntimeUserAgentPair = () => {
	for (const runtime of [
		"deno",
		"bun",
		"llrt"
	]) if (external_node_process_namespaceObject.versions[runtime]) return [`md/${runtime}`, external_node_process_namespaceObject.versions[runtime]];
	return ["md/nodejs", external_node_process_namespaceObject.versions.node];
};

// node_modules/@aws-sdk/core/dist-es/submodules/client/util-user-agent-node/crt-availability.js
const crtAvailability = { isCrtAvailable: false };

// node_modules/@aws-sdk/core/dist-es/submodules/client/util-user-agent-node/is-crt-available.js
const isCrtAvailable = () => {
	if (crtAvailability.isCrtAvailable) return ["md/crt-avail"];
	return null;
};

// node_modules/@aws-sdk/core/dist-es/submodules/client/util-user-agent-node/defaultUserAgent.js
const createDefaultUserAgentProvider = ({ serviceId, clientVersion }) => {
	const runtimeUserAgentPair = getRuntimeUserAgentPair();
	return async (config) => {
		const sections = [
			["aws-sdk-js", clientVersion],
			["ua", "2.1"],
			[`os/${(0,external_node_os_.platform)()}`, (0,external_node_os_.release)()],
			["lang/js"],
			runtimeUserAgentPair
		];
		const crtAvailable = isCrtAvailable();
		if (crtAvailable) sections.push(crtAvailable);
		if (serviceId) sections.push([`api/${serviceId}`, clientVersion]);
		if (external_node_process_namespaceObject.env.AWS_EXECUTION_ENV) sections.push([`exec-env/${external_node_process_namespaceObject.env.AWS_EXECUTION_ENV}`]);
		const appId = await config?.userAgentAppId?.();
		return appId ? [...sections, [`app/${appId}`]] : [...sections];
	};
};

// node_modules/@aws-sdk/core/dist-es/submodules/client/util-user-agent-node/nodeAppIdConfigOptions.js
const UA_APP_ID_ENV_NAME = "AWS_SDK_UA_APP_ID";
const UA_APP_ID_INI_NAME = "sdk_ua_app_id";
const UA_APP_ID_INI_NAME_DEPRECATED = "sdk-ua-app-id";
const NODE_APP_ID_CONFIG_OPTIONS = {
	environmentVariableSelector: (env) => env[UA_APP_ID_ENV_NAME],
	configFileSelector: (profile) => profile["sdk_ua_app_id"] ?? profile[UA_APP_ID_INI_NAME_DEPRECATED],
	default: void 0
};

// node_modules/@aws-sdk/core/dist-es/submodules/client/util-endpoints/lib/aws/isVirtualHostableS3Bucket.js
const isVirtualHostableS3Bucket = (value, allowSubDomains = false) => {
	if (allowSubDomains) {
		for (const label of value.split(".")) if (!isVirtualHostableS3Bucket(label)) return false;
		return true;
	}
	if (!isValidHostLabel(value)) return false;
	if (value.length < 3 || value.length > 63) return false;
	if (value !== value.toLowerCase()) return false;
	if (isIpAddress(value)) return false;
	return true;
};

// node_modules/@aws-sdk/core/dist-es/submodules/client/util-endpoints/lib/aws/parseArn.js
const ARN_DELIMITER = ":";
const RESOURCE_DELIMITER = "/";
const parseArn = (value) => {
	const segments = value.split(ARN_DELIMITER);
	if (segments.length < 6) return null;
	const [arn, partition, service, region, accountId, ...resourcePath] = segments;
	if (arn !== "arn" || partition === "" || service === "" || resourcePath.join(ARN_DELIMITER) === "") return null;
	return {
		partition,
		service,
		region,
		accountId,
		resourceId: resourcePath.map((resource) => resource.split(RESOURCE_DELIMITER)).flat()
	};
};

// node_modules/@aws-sdk/core/dist-es/submodules/client/util-endpoints/aws.js
const awsEndpointFunctions = {
	isVirtualHostableS3Bucket,
	parseArn,
	partition
};
customEndpointFunctions.aws = awsEndpointFunctions;

// node_modules/@aws-sdk/core/dist-es/submodules/client/region-config-resolver/extensions.js
const getAwsRegionExtensionConfiguration = (runtimeConfig) => {
	return {
		setRegion(region) {
			runtimeConfig.region = region;
		},
		region() {
			return runtimeConfig.region;
		}
	};
};
const resolveAwsRegionExtensionConfiguration = (awsRegionExtensionConfiguration) => {
	return { region: awsRegionExtensionConfiguration.region() };
};

// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/utils/getDateHeader.js
const getDateHeader = (response) => node_http_handler.d.isInstance(response) ? response.headers?.date ?? response.headers?.Date : void 0;
const getAgeHeader = (response) => node_http_handler.d.isInstance(response) ? response.headers?.age ?? response.headers?.Age : void 0;

// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/utils/getSkewCorrectedDate.js
const getSkewCorrectedDate = (systemClockOffset) => new Date(Date.now() + systemClockOffset);

// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/utils/getUpdatedSystemClockOffset.js
const getUpdatedSystemClockOffset = (clockTime, currentSystemClockOffset, timeRequestSent, ageHeader) => {
	if (ageHeader !== void 0) return currentSystemClockOffset;
	const serverTime = Date.parse(clockTime);
	if (Number.isNaN(serverTime)) return currentSystemClockOffset;
	const timeResponseReceived = Date.now();
	if (timeRequestSent !== void 0 && timeResponseReceived - timeRequestSent > 9e5) return currentSystemClockOffset;
	return serverTime - timeResponseReceived;
};

// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/AwsSdkSigV4Signer.js
const throwSigningPropertyError = (name, property) => {
	if (!property) throw new Error(`Property \`${name}\` is not resolved for AWS SDK SigV4Auth`);
	return property;
};
const hasEventStreamOutput = (signingProperties) => {
	return (signingProperties.context?.[endpoints.f]?.eventStream)?.output === true;
};
const validateSigningProperties = async (signingProperties) => {
	const context = throwSigningPropertyError("context", signingProperties.context);
	const config = throwSigningPropertyError("config", signingProperties.config);
	const authScheme = context.endpointV2?.properties?.authSchemes?.[0];
	return {
		config,
		signer: await throwSigningPropertyError("signer", config.signer)(authScheme),
		signingRegion: signingProperties?.signingRegion,
		signingRegionSet: signingProperties?.signingRegionSet,
		signingName: signingProperties?.signingName
	};
};
var AwsSdkSigV4Signer = class {
	async sign(httpRequest, identity, signingProperties) {
		if (!shaken_httpRequest.t.isInstance(httpRequest)) throw new Error("The request is not an instance of `HttpRequest` and cannot be signed");
		const validatedProps = await validateSigningProperties(signingProperties);
		const { config, signer } = validatedProps;
		let { signingRegion, signingName } = validatedProps;
		const handlerExecutionContext = signingProperties.context;
		if (handlerExecutionContext?.authSchemes?.length ?? false) {
			const [first, second] = handlerExecutionContext.authSchemes;
			if (first?.name === "sigv4a" && second?.name === "sigv4") {
				signingRegion = second?.signingRegion ?? signingRegion;
				signingName = second?.signingName ?? signingName;
			}
		}
		const noSkewCorrection = await config.disableClockSkewCorrection?.() === true;
		signingProperties._disableClockSkewCorrection = noSkewCorrection;
		const skipSkewSampling = noSkewCorrection || hasEventStreamOutput(signingProperties);
		signingProperties._skipClockSkewSampling = skipSkewSampling;
		if (!skipSkewSampling) {
			signingProperties._preRequestSystemClockOffset = config.systemClockOffset;
			signingProperties._requestSentAt = Date.now();
		}
		return await signer.sign(httpRequest, {
			signingDate: noSkewCorrection ? /* @__PURE__ */ new Date() : getSkewCorrectedDate(config.systemClockOffset),
			signingRegion,
			signingService: signingName
		});
	}
	errorHandler(signingProperties) {
		return (error) => {
			const errorException = error;
			if (!signingProperties._skipClockSkewSampling && !signingProperties._disableClockSkewCorrection) {
				const serverTime = errorException.ServerTime ?? getDateHeader(errorException.$response);
				if (serverTime) {
					const config = throwSigningPropertyError("config", signingProperties.config);
					const preRequestOffset = signingProperties._preRequestSystemClockOffset;
					const timeRequestSent = signingProperties._requestSentAt;
					const ageHeader = getAgeHeader(errorException.$response);
					const newOffset = getUpdatedSystemClockOffset(serverTime, config.systemClockOffset, timeRequestSent, ageHeader);
					config.systemClockOffset = newOffset;
					if (Math.abs(newOffset) >= 24e4 && (newOffset !== preRequestOffset || preRequestOffset !== void 0 && preRequestOffset !== newOffset) && errorException.$metadata) errorException.$metadata.clockSkewCorrected = true;
				}
			}
			throw error;
		};
	}
	successHandler(httpResponse, signingProperties) {
		if (signingProperties._skipClockSkewSampling || signingProperties._disableClockSkewCorrection) return;
		const dateHeader = getDateHeader(httpResponse);
		if (dateHeader) {
			const config = throwSigningPropertyError("config", signingProperties.config);
			const timeRequestSent = signingProperties._requestSentAt;
			const ageHeader = getAgeHeader(httpResponse);
			config.systemClockOffset = getUpdatedSystemClockOffset(dateHeader, config.systemClockOffset, timeRequestSent, ageHeader);
		}
	}
};

// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/utils/getArrayForCommaSeparatedString.js
const getArrayForCommaSeparatedString = (str) => typeof str === "string" && str.length > 0 ? str.split(",").map((item) => item.trim()) : [];

// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/utils/getBearerTokenEnvKey.js
const getBearerTokenEnvKey = (signingName) => `AWS_BEARER_TOKEN_${signingName.replace(/[\s-]/g, "_").toUpperCase()}`;

// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/NODE_AUTH_SCHEME_PREFERENCE_OPTIONS.js
const NODE_AUTH_SCHEME_PREFERENCE_ENV_KEY = "AWS_AUTH_SCHEME_PREFERENCE";
const NODE_AUTH_SCHEME_PREFERENCE_CONFIG_KEY = "auth_scheme_preference";
const NODE_AUTH_SCHEME_PREFERENCE_OPTIONS = {
	environmentVariableSelector: (env, options) => {
		if (options?.signingName) {
			if (getBearerTokenEnvKey(options.signingName) in env) return ["httpBearerAuth"];
		}
		if (!(NODE_AUTH_SCHEME_PREFERENCE_ENV_KEY in env)) return;
		return getArrayForCommaSeparatedString(env[NODE_AUTH_SCHEME_PREFERENCE_ENV_KEY]);
	},
	configFileSelector: (profile) => {
		if (!(NODE_AUTH_SCHEME_PREFERENCE_CONFIG_KEY in profile)) return;
		return getArrayForCommaSeparatedString(profile[NODE_AUTH_SCHEME_PREFERENCE_CONFIG_KEY]);
	},
	default: []
};

// node_modules/@smithy/signature-v4/dist-es/HeaderFormatter.js
var HeaderFormatter = class {
	format(headers) {
		const chunks = [];
		for (const headerName in headers) {
			if (!(0,hasOwn.t)(headers, headerName)) continue;
			const bytes = (0,toUtf8.n)(headerName);
			chunks.push(Uint8Array.from([bytes.byteLength]), bytes, this.formatHeaderValue(headers[headerName]));
		}
		const out = new Uint8Array(chunks.reduce((carry, bytes) => carry + bytes.byteLength, 0));
		let position = 0;
		for (const chunk of chunks) {
			out.set(chunk, position);
			position += chunk.byteLength;
		}
		return out;
	}
	formatHeaderValue(header) {
		switch (header.type) {
			case "boolean": return Uint8Array.from([header.value ? 0 : 1]);
			case "byte": return Uint8Array.from([2, header.value]);
			case "short":
				const shortView = /* @__PURE__ */ new DataView(/* @__PURE__ */ new ArrayBuffer(3));
				shortView.setUint8(0, 3);
				shortView.setInt16(1, header.value, false);
				return new Uint8Array(shortView.buffer);
			case "integer":
				const intView = /* @__PURE__ */ new DataView(/* @__PURE__ */ new ArrayBuffer(5));
				intView.setUint8(0, 4);
				intView.setInt32(1, header.value, false);
				return new Uint8Array(intView.buffer);
			case "long":
				const longBytes = /* @__PURE__ */ new Uint8Array(9);
				longBytes[0] = 5;
				longBytes.set(header.value.bytes, 1);
				return longBytes;
			case "binary":
				const binView = new DataView(new ArrayBuffer(3 + header.value.byteLength));
				binView.setUint8(0, 6);
				binView.setUint16(1, header.value.byteLength, false);
				const binBytes = new Uint8Array(binView.buffer);
				binBytes.set(header.value, 3);
				return binBytes;
			case "string":
				const utf8Bytes = (0,toUtf8.n)(header.value);
				const strView = new DataView(new ArrayBuffer(3 + utf8Bytes.byteLength));
				strView.setUint8(0, 7);
				strView.setUint16(1, utf8Bytes.byteLength, false);
				const strBytes = new Uint8Array(strView.buffer);
				strBytes.set(utf8Bytes, 3);
				return strBytes;
			case "timestamp":
				const tsBytes = /* @__PURE__ */ new Uint8Array(9);
				tsBytes[0] = 8;
				tsBytes.set(Int64.fromNumber(header.value.valueOf()).bytes, 1);
				return tsBytes;
			case "uuid":
				if (!UUID_PATTERN.test(header.value)) throw new Error(`Invalid UUID received: ${header.value}`);
				const uuidBytes = /* @__PURE__ */ new Uint8Array(17);
				uuidBytes[0] = 9;
				uuidBytes.set((0,hex_encoding.t)(header.value.replace(/-/g, "")), 1);
				return uuidBytes;
		}
	}
};
var HEADER_VALUE_TYPE;
(function(HEADER_VALUE_TYPE) {
	HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["boolTrue"] = 0] = "boolTrue";
	HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["boolFalse"] = 1] = "boolFalse";
	HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["byte"] = 2] = "byte";
	HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["short"] = 3] = "short";
	HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["integer"] = 4] = "integer";
	HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["long"] = 5] = "long";
	HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["byteArray"] = 6] = "byteArray";
	HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["string"] = 7] = "string";
	HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["timestamp"] = 8] = "timestamp";
	HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["uuid"] = 9] = "uuid";
})(HEADER_VALUE_TYPE || (HEADER_VALUE_TYPE = {}));
const UUID_PATTERN = /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/;
var Int64 = class Int64 {
	bytes;
	constructor(bytes) {
		this.bytes = bytes;
		if (bytes.byteLength !== 8) throw new Error("Int64 buffers must be exactly 8 bytes");
	}
	static fromNumber(number) {
		if (number > 0x8000000000000000 || number < -0x8000000000000000) throw new Error(`${number} is too large (or, if negative, too small) to represent as an Int64`);
		const bytes = /* @__PURE__ */ new Uint8Array(8);
		for (let i = 7, remaining = Math.abs(Math.round(number)); i > -1 && remaining > 0; i--, remaining /= 256) bytes[i] = remaining;
		if (number < 0) negate(bytes);
		return new Int64(bytes);
	}
	valueOf() {
		const bytes = this.bytes.slice(0);
		const negative = bytes[0] & 128;
		if (negative) negate(bytes);
		return parseInt((0,hex_encoding.n)(bytes), 16) * (negative ? -1 : 1);
	}
	toString() {
		return String(this.valueOf());
	}
};
function negate(bytes) {
	for (let i = 0; i < 8; i++) bytes[i] ^= 255;
	for (let i = 7; i > -1; i--) {
		bytes[i]++;
		if (bytes[i] !== 0) break;
	}
}

// node_modules/@smithy/signature-v4/dist-es/constants.js
const ALGORITHM_QUERY_PARAM = "X-Amz-Algorithm";
const CREDENTIAL_QUERY_PARAM = "X-Amz-Credential";
const AMZ_DATE_QUERY_PARAM = "X-Amz-Date";
const SIGNED_HEADERS_QUERY_PARAM = "X-Amz-SignedHeaders";
const EXPIRES_QUERY_PARAM = "X-Amz-Expires";
const SIGNATURE_QUERY_PARAM = "X-Amz-Signature";
const TOKEN_QUERY_PARAM = "X-Amz-Security-Token";
const AUTH_HEADER = "authorization";
const AMZ_DATE_HEADER = AMZ_DATE_QUERY_PARAM.toLowerCase();
const DATE_HEADER = "date";
const GENERATED_HEADERS = [
	AUTH_HEADER,
	AMZ_DATE_HEADER,
	DATE_HEADER
];
const SIGNATURE_HEADER = SIGNATURE_QUERY_PARAM.toLowerCase();
const SHA256_HEADER = "x-amz-content-sha256";
const TOKEN_HEADER = TOKEN_QUERY_PARAM.toLowerCase();
const ALWAYS_UNSIGNABLE_HEADERS = {
	authorization: true,
	"cache-control": true,
	connection: true,
	expect: true,
	from: true,
	"keep-alive": true,
	"max-forwards": true,
	pragma: true,
	referer: true,
	te: true,
	trailer: true,
	"transfer-encoding": true,
	upgrade: true,
	"user-agent": true,
	"x-amzn-trace-id": true
};
const PROXY_HEADER_PATTERN = /^proxy-/;
const SEC_HEADER_PATTERN = /^sec-/;
const ALGORITHM_IDENTIFIER = "AWS4-HMAC-SHA256";
const EVENT_ALGORITHM_IDENTIFIER = "AWS4-HMAC-SHA256-PAYLOAD";
const UNSIGNED_PAYLOAD = "UNSIGNED-PAYLOAD";
const KEY_TYPE_IDENTIFIER = "aws4_request";
const MAX_PRESIGNED_TTL = 604800;

// node_modules/@smithy/signature-v4/dist-es/getCanonicalQuery.js
const getCanonicalQuery = ({ query = {} }) => {
	const keys = [];
	const serialized = {};
	for (const key in query) {
		if (!(0,hasOwn.t)(query, key)) continue;
		if (key.toLowerCase() === "x-amz-signature") continue;
		const encodedKey = (0,node_http_handler.n)(key);
		keys.push(encodedKey);
		const value = query[key];
		if (typeof value === "string") serialized[encodedKey] = `${encodedKey}=${(0,node_http_handler.n)(value)}`;
		else if (Array.isArray(value)) serialized[encodedKey] = value.slice(0).reduce((encoded, value) => encoded.concat([`${encodedKey}=${(0,node_http_handler.n)(value)}`]), []).sort().join("&");
	}
	return keys.sort().map((key) => serialized[key]).filter((serialized) => serialized).join("&");
};

// node_modules/@smithy/signature-v4/dist-es/utilDate.js
const iso8601 = (time) => toDate(time).toISOString().replace(/\.\d{3}Z$/, "Z");
const toDate = (time) => {
	if (typeof time === "number") return /* @__PURE__ */ new Date(time * 1e3);
	if (typeof time === "string") {
		if (Number(time)) return /* @__PURE__ */ new Date(Number(time) * 1e3);
		return new Date(time);
	}
	return time;
};

// node_modules/@smithy/signature-v4/dist-es/SignatureV4Base.js
var SignatureV4Base = class {
	service;
	regionProvider;
	credentialProvider;
	sha256;
	uriEscapePath;
	applyChecksum;
	constructor({ applyChecksum, credentials, region, service, sha256, uriEscapePath = true }) {
		this.service = service;
		this.sha256 = sha256;
		this.uriEscapePath = uriEscapePath;
		this.applyChecksum = typeof applyChecksum === "boolean" ? applyChecksum : true;
		this.regionProvider = (0,endpoints.u)(region);
		this.credentialProvider = (0,endpoints.u)(credentials);
	}
	createCanonicalRequest(request, canonicalHeaders, payloadHash) {
		const sortedHeaders = Object.keys(canonicalHeaders).sort();
		return `${request.method}
${this.getCanonicalPath(request)}
${getCanonicalQuery(request)}
${sortedHeaders.map((name) => `${name}:${canonicalHeaders[name]}`).join("\n")}

${sortedHeaders.join(";")}
${payloadHash}`;
	}
	async createStringToSign(longDate, credentialScope, canonicalRequest, algorithmIdentifier) {
		const hash = new this.sha256();
		hash.update(toUint8Array(canonicalRequest));
		const hashedRequest = await hash.digest();
		return `${algorithmIdentifier}
${longDate}
${credentialScope}
${(0,hex_encoding.n)(hashedRequest)}`;
	}
	getCanonicalPath({ path }) {
		if (this.uriEscapePath) {
			const normalizedPathSegments = [];
			for (const pathSegment of path.split("/")) {
				if (pathSegment?.length === 0) continue;
				if (pathSegment === ".") continue;
				if (pathSegment === "..") normalizedPathSegments.pop();
				else normalizedPathSegments.push(pathSegment);
			}
			const normalizedPath = `${path?.startsWith("/") ? "/" : ""}${normalizedPathSegments.join("/")}${normalizedPathSegments.length > 0 && path?.endsWith("/") ? "/" : ""}`;
			return (0,node_http_handler.n)(normalizedPath).replace(/%2F/g, "/");
		}
		return path;
	}
	validateResolvedCredentials(credentials) {
		if (typeof credentials !== "object" || typeof credentials.accessKeyId !== "string" || typeof credentials.secretAccessKey !== "string") throw new Error("Resolved credential object is not valid");
	}
	formatDate(now) {
		const longDate = iso8601(now).replace(/[-:]/g, "");
		return {
			longDate,
			shortDate: longDate.slice(0, 8)
		};
	}
	getCanonicalHeaderList(headers) {
		return Object.keys(headers).sort().join(";");
	}
};

// node_modules/@smithy/signature-v4/dist-es/credentialDerivation.js
const signingKeyCache = {};
const cacheQueue = [];
const createScope = (shortDate, region, service) => `${shortDate}/${region}/${service}/${KEY_TYPE_IDENTIFIER}`;
const getSigningKey = async (sha256Constructor, credentials, shortDate, region, service) => {
	const credsHash = await hmac(sha256Constructor, credentials.secretAccessKey, credentials.accessKeyId);
	const cacheKey = `${shortDate}:${region}:${service}:${(0,hex_encoding.n)(credsHash)}:${credentials.sessionToken}`;
	if (cacheKey in signingKeyCache) return signingKeyCache[cacheKey];
	cacheQueue.push(cacheKey);
	while (cacheQueue.length > 50) delete signingKeyCache[cacheQueue.shift()];
	let key = `AWS4${credentials.secretAccessKey}`;
	for (const signable of [
		shortDate,
		region,
		service,
		KEY_TYPE_IDENTIFIER
	]) key = await hmac(sha256Constructor, key, signable);
	return signingKeyCache[cacheKey] = key;
};
const hmac = (ctor, secret, data) => {
	const hash = new ctor(secret);
	hash.update(toUint8Array(data));
	return hash.digest();
};

// node_modules/@smithy/signature-v4/dist-es/getCanonicalHeaders.js
const getCanonicalHeaders = ({ headers }, unsignableHeaders, signableHeaders) => {
	const canonical = {};
	for (const headerName of Object.keys(headers).sort()) {
		if (headers[headerName] == void 0) continue;
		const canonicalHeaderName = headerName.toLowerCase();
		if ((0,hasOwn.t)(ALWAYS_UNSIGNABLE_HEADERS, canonicalHeaderName) || unsignableHeaders?.has(canonicalHeaderName) || PROXY_HEADER_PATTERN.test(canonicalHeaderName) || SEC_HEADER_PATTERN.test(canonicalHeaderName)) {
			if (!signableHeaders || signableHeaders && !signableHeaders.has(canonicalHeaderName)) continue;
		}
		if (canonicalHeaderName === "__proto__") writeKey(canonical);
		canonical[canonicalHeaderName] = headers[headerName].replace(/[\r\n]/g, " ").replace(/[ \t]+/g, " ").replace(/^ | $/g, "");
	}
	return canonical;
};

// node_modules/@smithy/signature-v4/dist-es/getPayloadHash.js
const getPayloadHash = async ({ headers, body }, hashConstructor) => {
	for (const headerName in headers) {
		if (!(0,hasOwn.t)(headers, headerName)) continue;
		if (headerName.toLowerCase() === "x-amz-content-sha256") return headers[headerName];
	}
	if (body == void 0) return "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
	else if (typeof body === "string" || ArrayBuffer.isView(body) || (0,hex_encoding.a)(body)) {
		const hashCtor = new hashConstructor();
		hashCtor.update(toUint8Array(body));
		return (0,hex_encoding.n)(await hashCtor.digest());
	}
	return UNSIGNED_PAYLOAD;
};

// node_modules/@smithy/signature-v4/dist-es/headerUtil.js
const hasHeader = (soughtHeader, headers) => {
	soughtHeader = soughtHeader.toLowerCase();
	for (const headerName in headers) {
		if (!(0,hasOwn.t)(headers, headerName)) continue;
		if (soughtHeader === headerName.toLowerCase()) return true;
	}
	return false;
};

// node_modules/@smithy/signature-v4/dist-es/moveHeadersToQuery.js
const moveHeadersToQuery = (request, options = {}) => {
	const { headers, query = {} } = shaken_httpRequest.t.clone(request);
	for (const name in headers) {
		if (!(0,hasOwn.t)(headers, name)) continue;
		const lname = name.toLowerCase();
		if (lname.slice(0, 6) === "x-amz-" && !options.unhoistableHeaders?.has(lname) || options.hoistableHeaders?.has(lname)) {
			query[name] = headers[name];
			delete headers[name];
		}
	}
	return {
		...request,
		headers,
		query
	};
};

// node_modules/@smithy/signature-v4/dist-es/prepareRequest.js
const prepareRequest = (request) => {
	request = shaken_httpRequest.t.clone(request);
	for (const headerName in request.headers) {
		if (!(0,hasOwn.t)(request.headers, headerName)) continue;
		if (GENERATED_HEADERS.indexOf(headerName.toLowerCase()) > -1) delete request.headers[headerName];
	}
	return request;
};

// node_modules/@smithy/signature-v4/dist-es/SignatureV4.js
var SignatureV4 = class extends SignatureV4Base {
	headerFormatter = new HeaderFormatter();
	constructor({ applyChecksum, credentials, region, service, sha256, uriEscapePath = true }) {
		super({
			applyChecksum,
			credentials,
			region,
			service,
			sha256,
			uriEscapePath
		});
	}
	async presign(originalRequest, options = {}) {
		const { signingDate = /* @__PURE__ */ new Date(), expiresIn = 3600, unsignableHeaders, unhoistableHeaders, signableHeaders, hoistableHeaders, signingRegion, signingService } = options;
		const credentials = await this.credentialProvider();
		this.validateResolvedCredentials(credentials);
		const region = signingRegion ?? await this.regionProvider();
		const { longDate, shortDate } = this.formatDate(signingDate);
		if (expiresIn > 604800) return Promise.reject("Signature version 4 presigned URLs must have an expiration date less than one week in the future");
		const scope = createScope(shortDate, region, signingService ?? this.service);
		const request = moveHeadersToQuery(prepareRequest(originalRequest), {
			unhoistableHeaders,
			hoistableHeaders
		});
		if (credentials.sessionToken) request.query[TOKEN_QUERY_PARAM] = credentials.sessionToken;
		request.query[ALGORITHM_QUERY_PARAM] = ALGORITHM_IDENTIFIER;
		request.query[CREDENTIAL_QUERY_PARAM] = `${credentials.accessKeyId}/${scope}`;
		request.query[AMZ_DATE_QUERY_PARAM] = longDate;
		request.query[EXPIRES_QUERY_PARAM] = expiresIn.toString(10);
		const canonicalHeaders = getCanonicalHeaders(request, unsignableHeaders, signableHeaders);
		request.query[SIGNED_HEADERS_QUERY_PARAM] = this.getCanonicalHeaderList(canonicalHeaders);
		request.query[SIGNATURE_QUERY_PARAM] = await this.getSignature(longDate, scope, this.getSigningKey(credentials, region, shortDate, signingService), this.createCanonicalRequest(request, canonicalHeaders, await getPayloadHash(originalRequest, this.sha256)));
		return request;
	}
	async sign(toSign, options) {
		if (typeof toSign === "string") return this.signString(toSign, options);
		else if (toSign.headers && toSign.payload) return this.signEvent(toSign, options);
		else if (toSign.message) return this.signMessage(toSign, options);
		else return this.signRequest(toSign, options);
	}
	async signEvent({ headers, payload }, { signingDate = /* @__PURE__ */ new Date(), priorSignature, signingRegion, signingService, eventStreamCredentials }) {
		const region = signingRegion ?? await this.regionProvider();
		const { shortDate, longDate } = this.formatDate(signingDate);
		const scope = createScope(shortDate, region, signingService ?? this.service);
		const hashedPayload = await getPayloadHash({
			headers: {},
			body: payload
		}, this.sha256);
		const hash = new this.sha256();
		hash.update(headers);
		const hashedHeaders = (0,hex_encoding.n)(await hash.digest());
		const stringToSign = [
			EVENT_ALGORITHM_IDENTIFIER,
			longDate,
			scope,
			priorSignature,
			hashedHeaders,
			hashedPayload
		].join("\n");
		return this.signString(stringToSign, {
			signingDate,
			signingRegion: region,
			signingService,
			eventStreamCredentials
		});
	}
	async signMessage(signableMessage, { signingDate = /* @__PURE__ */ new Date(), signingRegion, signingService, eventStreamCredentials }) {
		return this.signEvent({
			headers: this.headerFormatter.format(signableMessage.message.headers),
			payload: signableMessage.message.body
		}, {
			signingDate,
			signingRegion,
			signingService,
			priorSignature: signableMessage.priorSignature,
			eventStreamCredentials
		}).then((signature) => {
			return {
				message: signableMessage.message,
				signature
			};
		});
	}
	async signString(stringToSign, { signingDate = /* @__PURE__ */ new Date(), signingRegion, signingService, eventStreamCredentials } = {}) {
		const credentials = eventStreamCredentials ?? await this.credentialProvider();
		this.validateResolvedCredentials(credentials);
		const region = signingRegion ?? await this.regionProvider();
		const { shortDate } = this.formatDate(signingDate);
		const hash = new this.sha256(await this.getSigningKey(credentials, region, shortDate, signingService));
		hash.update(toUint8Array(stringToSign));
		return (0,hex_encoding.n)(await hash.digest());
	}
	async signRequest(requestToSign, { signingDate = /* @__PURE__ */ new Date(), signableHeaders, unsignableHeaders, signingRegion, signingService } = {}) {
		const credentials = await this.credentialProvider();
		this.validateResolvedCredentials(credentials);
		const region = signingRegion ?? await this.regionProvider();
		const request = prepareRequest(requestToSign);
		const { longDate, shortDate } = this.formatDate(signingDate);
		const scope = createScope(shortDate, region, signingService ?? this.service);
		request.headers[AMZ_DATE_HEADER] = longDate;
		if (credentials.sessionToken) request.headers[TOKEN_HEADER] = credentials.sessionToken;
		const payloadHash = await getPayloadHash(request, this.sha256);
		if (!hasHeader("x-amz-content-sha256", request.headers) && this.applyChecksum) request.headers[SHA256_HEADER] = payloadHash;
		const canonicalHeaders = getCanonicalHeaders(request, unsignableHeaders, signableHeaders);
		const signature = await this.getSignature(longDate, scope, this.getSigningKey(credentials, region, shortDate, signingService), this.createCanonicalRequest(request, canonicalHeaders, payloadHash));
		request.headers[AUTH_HEADER] = `${ALGORITHM_IDENTIFIER} Credential=${credentials.accessKeyId}/${scope}, SignedHeaders=${this.getCanonicalHeaderList(canonicalHeaders)}, Signature=${signature}`;
		return request;
	}
	async getSignature(longDate, credentialScope, keyPromise, canonicalRequest) {
		const stringToSign = await this.createStringToSign(longDate, credentialScope, canonicalRequest, ALGORITHM_IDENTIFIER);
		const hash = new this.sha256(await keyPromise);
		hash.update(toUint8Array(stringToSign));
		return (0,hex_encoding.n)(await hash.digest());
	}
	getSigningKey(credentials, region, shortDate, service) {
		return getSigningKey(this.sha256, credentials, shortDate, region, service || this.service);
	}
};

// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/resolveAwsSdkSigV4Config.js
const bindResolveAwsSdkSigV4Config = (defaultDisableClockSkewCorrection) => (config) => {
	let inputCredentials = config.credentials;
	let isUserSupplied = !!config.credentials;
	let resolvedCredentials = void 0;
	Object.defineProperty(config, "credentials", {
		set(credentials) {
			if (credentials && credentials !== inputCredentials && credentials !== resolvedCredentials) isUserSupplied = true;
			inputCredentials = credentials;
			const boundProvider = bindCallerConfig(config, normalizeCredentialProvider(config, {
				credentials: inputCredentials,
				credentialDefaultProvider: config.credentialDefaultProvider
			}));
			if (isUserSupplied && !boundProvider.attributed) {
				const isCredentialObject = typeof inputCredentials === "object" && inputCredentials !== null;
				resolvedCredentials = async (options) => {
					const attributedCreds = await boundProvider(options);
					if (isCredentialObject && (!attributedCreds.$source || Object.keys(attributedCreds.$source).length === 0)) return (0,setCredentialFeature.t)(attributedCreds, "CREDENTIALS_CODE", "e");
					return attributedCreds;
				};
				resolvedCredentials.memoized = boundProvider.memoized;
				resolvedCredentials.configBound = boundProvider.configBound;
				resolvedCredentials.attributed = true;
			} else resolvedCredentials = boundProvider;
		},
		get() {
			return resolvedCredentials;
		},
		enumerable: true,
		configurable: true
	});
	config.credentials = inputCredentials;
	const { signingEscapePath = true, systemClockOffset = config.systemClockOffset || 0, sha256 } = config;
	let signer;
	if (config.signer) signer = normalizeProvider(config.signer);
	else if (config.regionInfoProvider) signer = () => normalizeProvider(config.region)().then(async (region) => [await config.regionInfoProvider(region, {
		useFipsEndpoint: await config.useFipsEndpoint(),
		useDualstackEndpoint: await config.useDualstackEndpoint()
	}) || {}, region]).then(([regionInfo, region]) => {
		const { signingRegion, signingService } = regionInfo;
		config.signingRegion = config.signingRegion || signingRegion || region;
		config.signingName = config.signingName || signingService || config.serviceId;
		const params = {
			...config,
			credentials: config.credentials,
			region: config.signingRegion,
			service: config.signingName,
			sha256,
			uriEscapePath: signingEscapePath
		};
		return new (config.signerConstructor || SignatureV4)(params);
	});
	else signer = async (authScheme) => {
		authScheme = Object.assign({}, {
			name: "sigv4",
			signingName: config.signingName || config.defaultSigningName,
			signingRegion: await normalizeProvider(config.region)(),
			properties: {}
		}, authScheme);
		const signingRegion = authScheme.signingRegion;
		const signingService = authScheme.signingName;
		config.signingRegion = config.signingRegion || signingRegion;
		config.signingName = config.signingName || signingService || config.serviceId;
		const params = {
			...config,
			credentials: config.credentials,
			region: config.signingRegion,
			service: config.signingName,
			sha256,
			uriEscapePath: signingEscapePath
		};
		return new (config.signerConstructor || SignatureV4)(params);
	};
	return Object.assign(config, {
		systemClockOffset,
		signingEscapePath,
		signer,
		disableClockSkewCorrection: normalizeProvider(config.disableClockSkewCorrection ?? defaultDisableClockSkewCorrection)
	});
};
function normalizeCredentialProvider(config, { credentials, credentialDefaultProvider }) {
	let credentialsProvider;
	if (credentials) {
		if (!credentials?.memoized) credentialsProvider = memoizeIdentityProvider(credentials, isIdentityExpired, doesIdentityRequireRefresh);
		else credentialsProvider = credentials;
	} else if (credentialDefaultProvider) credentialsProvider = normalizeProvider(credentialDefaultProvider(Object.assign({}, config, { parentClientConfig: config })));
	else credentialsProvider = async () => {
		throw new Error("@aws-sdk/core::resolveAwsSdkSigV4Config - `credentials` not provided and no credentialDefaultProvider was configured.");
	};
	credentialsProvider.memoized = true;
	return credentialsProvider;
}
function bindCallerConfig(config, credentialsProvider) {
	if (credentialsProvider.configBound) return credentialsProvider;
	const fn = async (options) => credentialsProvider({
		...options,
		callerClientConfig: config
	});
	fn.memoized = credentialsProvider.memoized;
	fn.configBound = true;
	return fn;
}

// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/clock-skew-node-config.js
const ENV_DISABLE_CLOCK_SKEW_CORRECTION = "AWS_DISABLE_CLOCK_SKEW_CORRECTION";
const CONFIG_DISABLE_CLOCK_SKEW_CORRECTION = "disable_clock_skew_correction";
const NODE_DISABLE_CLOCK_SKEW_CORRECTION_CONFIG_OPTIONS = {
	environmentVariableSelector: (env) => (0,endpoints.c)(env, ENV_DISABLE_CLOCK_SKEW_CORRECTION, endpoints.s.ENV),
	configFileSelector: (profile) => (0,endpoints.c)(profile, CONFIG_DISABLE_CLOCK_SKEW_CORRECTION, endpoints.s.CONFIG),
	default: false
};

// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/clock-skew-defaults.js
const DEFAULT_DISABLE_CLOCK_SKEW_CORRECTION = (0,configLoader.t)(NODE_DISABLE_CLOCK_SKEW_CORRECTION_CONFIG_OPTIONS);

// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/index.js
const resolveAwsSdkSigV4Config = bindResolveAwsSdkSigV4Config(DEFAULT_DISABLE_CLOCK_SKEW_CORRECTION);

// node_modules/@aws-sdk/core/dist-es/submodules/protocols/ProtocolLib.js
var ProtocolLib = class {
	queryCompat;
	errorRegistry;
	constructor(queryCompat = false) {
		this.queryCompat = queryCompat;
	}
	resolveRestContentType(defaultContentType, inputSchema) {
		const members = inputSchema.getMemberSchemas();
		const httpPayloadMember = Object.values(members).find((m) => {
			return !!m.getMergedTraits().httpPayload;
		});
		if (httpPayloadMember) {
			const mediaType = httpPayloadMember.getMergedTraits().mediaType;
			if (mediaType) return mediaType;
			else if (httpPayloadMember.isStringSchema()) return "text/plain";
			else if (httpPayloadMember.isBlobSchema()) return "application/octet-stream";
			else return defaultContentType;
		} else if (!inputSchema.isUnitSchema()) {
			if (Object.values(members).find((m) => {
				const { httpQuery, httpQueryParams, httpHeader, httpLabel, httpPrefixHeaders } = m.getMergedTraits();
				return !httpQuery && !httpQueryParams && !httpHeader && !httpLabel && httpPrefixHeaders === void 0;
			})) return defaultContentType;
		}
	}
	async getErrorSchemaOrThrowBaseException(errorIdentifier, defaultNamespace, response, dataObject, metadata, getErrorSchema) {
		let errorName = errorIdentifier;
		if (errorIdentifier.includes("#")) [, errorName] = errorIdentifier.split("#");
		const errorMetadata = {
			$metadata: metadata,
			$fault: response.statusCode < 500 ? "client" : "server"
		};
		if (!this.errorRegistry) throw new Error("@aws-sdk/core/protocols - error handler not initialized.");
		try {
			return {
				errorSchema: getErrorSchema?.(this.errorRegistry, errorName) ?? this.errorRegistry.getSchema(errorIdentifier),
				errorMetadata
			};
		} catch (e) {
			dataObject.message = dataObject.message ?? dataObject.Message ?? "UnknownError";
			const synthetic = this.errorRegistry;
			const baseExceptionSchema = synthetic.getBaseException();
			if (baseExceptionSchema) {
				const ErrorCtor = synthetic.getErrorCtor(baseExceptionSchema) ?? Error;
				throw this.decorateServiceException(Object.assign(new ErrorCtor({ name: errorName }), errorMetadata), dataObject);
			}
			const d = dataObject;
			const message = d?.message ?? d?.Message ?? d?.Error?.Message ?? d?.Error?.message;
			throw this.decorateServiceException(Object.assign(new Error(message), { name: errorName }, errorMetadata), dataObject);
		}
	}
	compose(composite, errorIdentifier, defaultNamespace) {
		let namespace = defaultNamespace;
		if (errorIdentifier.includes("#")) [namespace] = errorIdentifier.split("#");
		const staticRegistry = TypeRegistry.t.for(namespace);
		const defaultSyntheticRegistry = TypeRegistry.t.for("smithy.ts.sdk.synthetic." + defaultNamespace);
		composite.copyFrom(staticRegistry);
		composite.copyFrom(defaultSyntheticRegistry);
		this.errorRegistry = composite;
	}
	decorateServiceException(exception, additions = {}) {
		if (this.queryCompat) {
			const msg = exception.Message ?? additions.Message;
			const error = (0,exceptions.n)(exception, additions);
			if (msg) error.message = msg;
			const errorObj = error.Error ?? {};
			errorObj.Type = error.Error?.Type;
			errorObj.Code = error.Error?.Code;
			errorObj.Message = error.Error?.message ?? error.Error?.Message ?? msg;
			error.Error = errorObj;
			const reqId = error.$metadata.requestId;
			if (reqId) error.RequestId = reqId;
			return error;
		}
		return (0,exceptions.n)(exception, additions);
	}
	setQueryCompatError(output, response) {
		const queryErrorHeader = response.headers?.["x-amzn-query-error"];
		if (output !== void 0 && queryErrorHeader != null) {
			const [Code, Type] = queryErrorHeader.split(";");
			const keys = Object.keys(output);
			const Error = {
				Code,
				Type
			};
			output.Code = Code;
			output.Type = Type;
			for (let i = 0; i < keys.length; i++) {
				const k = keys[i];
				Error[k === "message" ? "Message" : k] = output[k];
			}
			delete Error.__type;
			output.Error = Error;
		}
	}
	queryCompatOutput(queryCompatErrorData, errorData) {
		if (queryCompatErrorData.Error) errorData.Error = queryCompatErrorData.Error;
		if (queryCompatErrorData.Type) errorData.Type = queryCompatErrorData.Type;
		if (queryCompatErrorData.Code) errorData.Code = queryCompatErrorData.Code;
	}
	findQueryCompatibleError(registry, errorName) {
		try {
			return registry.getSchema(errorName);
		} catch (e) {
			return registry.find((schema) => exceptions.r.of(schema).getMergedTraits().awsQueryError?.[0] === errorName);
		}
	}
};

// node_modules/@smithy/core/dist-es/submodules/checksum/sha256/Sha256Js.js
const BLOCK = 64;
const DIGEST_LENGTH = 32;
const MAX_HASHABLE_LENGTH = 2 ** 53 - 1;
var Sha256Js = class Sha256Js {
	digestLength = DIGEST_LENGTH;
	state = Int32Array.from(INIT);
	w;
	buffer = /* @__PURE__ */ new Uint8Array(64);
	bufferLength = 0;
	bytesHashed = 0;
	finished = false;
	inner;
	outer;
	constructor(secret) {
		if (secret) {
			const key = Sha256Js.normalizeKey(secret);
			this.inner = new Sha256Js();
			this.outer = new Sha256Js();
			const { inner, outer } = this;
			const pad = /* @__PURE__ */ new Uint8Array(128);
			for (let i = 0; i < BLOCK; ++i) {
				pad[i] = 54 ^ key[i];
				pad[i + BLOCK] = 92 ^ key[i];
			}
			inner.update(pad.subarray(0, BLOCK));
			outer.update(pad.subarray(BLOCK));
		}
	}
	update(data) {
		if (this.finished) throw new Error("Attempted to update an already finished HMAC.");
		if (this.inner) {
			this.inner.update(data);
			return;
		}
		const chunk = toUint8Array(data);
		let position = 0;
		let { byteLength } = chunk;
		this.bytesHashed += byteLength;
		if (this.bytesHashed * 8 > MAX_HASHABLE_LENGTH) throw new Error("Cannot hash more than 2^53 - 1 bits");
		while (byteLength > 0) {
			this.buffer[this.bufferLength++] = chunk[position++];
			byteLength--;
			if (this.bufferLength === BLOCK) {
				this.hashBuffer();
				this.bufferLength = 0;
			}
		}
	}
	async digest() {
		const { inner, outer } = this;
		if (inner && outer) {
			if (this.finished) throw new Error("Attempted to digest an already finished HMAC.");
			this.finished = true;
			const innerDigest = inner.digestSync();
			outer.update(innerDigest);
			return outer.digestSync();
		}
		return this.digestSync();
	}
	reset() {
		this.state = Int32Array.from(INIT);
		this.buffer = /* @__PURE__ */ new Uint8Array(64);
		this.bufferLength = 0;
		this.bytesHashed = 0;
	}
	digestSync() {
		const state = this.state.slice();
		const buffer = this.buffer.slice();
		let bufferLength = this.bufferLength;
		const bitsHashed = this.bytesHashed * 8;
		const bufferView = new DataView(buffer.buffer, buffer.byteOffset, buffer.byteLength);
		bufferView.setUint8(bufferLength++, 128);
		if ((bufferLength - 1) % BLOCK >= 56) {
			for (let i = bufferLength; i < BLOCK; ++i) bufferView.setUint8(i, 0);
			this.hashBufferWith(state, buffer);
			bufferLength = 0;
		}
		for (let i = bufferLength; i < 56; ++i) bufferView.setUint8(i, 0);
		bufferView.setUint32(56, Math.floor(bitsHashed / 4294967296), false);
		bufferView.setUint32(60, bitsHashed, false);
		this.hashBufferWith(state, buffer);
		const out = new Uint8Array(DIGEST_LENGTH);
		for (let i = 0; i < 8; ++i) {
			out[i * 4] = state[i] >>> 24 & 255;
			out[i * 4 + 1] = state[i] >>> 16 & 255;
			out[i * 4 + 2] = state[i] >>> 8 & 255;
			out[i * 4 + 3] = state[i] >>> 0 & 255;
		}
		return out;
	}
	static normalizeKey(secret) {
		const key = toUint8Array(secret);
		if (key.byteLength > BLOCK) {
			const h = new Sha256Js();
			h.update(key);
			const out = h.digestSync();
			const padded = new Uint8Array(BLOCK);
			padded.set(out);
			return padded;
		}
		if (key.byteLength < BLOCK) {
			const padded = new Uint8Array(BLOCK);
			padded.set(key);
			return padded;
		}
		return key;
	}
	hashBuffer() {
		this.hashBufferWith(this.state, this.buffer);
	}
	hashBufferWith(state, buffer) {
		const w = this.w ??= /* @__PURE__ */ new Int32Array(64);
		let s0 = state[0], s1 = state[1], s2 = state[2], s3 = state[3], s4 = state[4], s5 = state[5], s6 = state[6], s7 = state[7];
		for (let i = 0; i < BLOCK; ++i) {
			if (i < 16) w[i] = (buffer[i * 4] & 255) << 24 | (buffer[i * 4 + 1] & 255) << 16 | (buffer[i * 4 + 2] & 255) << 8 | buffer[i * 4 + 3] & 255;
			else {
				let u = w[i - 2];
				const t1 = (u >>> 17 | u << 15) ^ (u >>> 19 | u << 13) ^ u >>> 10;
				u = w[i - 15];
				const t2 = (u >>> 7 | u << 25) ^ (u >>> 18 | u << 14) ^ u >>> 3;
				w[i] = (t1 + w[i - 7] | 0) + (t2 + w[i - 16] | 0);
			}
			const t1 = (((s4 >>> 6 | s4 << 26) ^ (s4 >>> 11 | s4 << 21) ^ (s4 >>> 25 | s4 << 7)) + (s4 & s5 ^ ~s4 & s6) | 0) + (s7 + (K[i] + w[i] | 0) | 0) | 0;
			const t2 = ((s0 >>> 2 | s0 << 30) ^ (s0 >>> 13 | s0 << 19) ^ (s0 >>> 22 | s0 << 10)) + (s0 & s1 ^ s0 & s2 ^ s1 & s2) | 0;
			s7 = s6;
			s6 = s5;
			s5 = s4;
			s4 = s3 + t1 | 0;
			s3 = s2;
			s2 = s1;
			s1 = s0;
			s0 = t1 + t2 | 0;
		}
		state[0] += s0;
		state[1] += s1;
		state[2] += s2;
		state[3] += s3;
		state[4] += s4;
		state[5] += s5;
		state[6] += s6;
		state[7] += s7;
	}
};
const INIT = new Int32Array([
	1779033703,
	3144134277,
	1013904242,
	2773480762,
	1359893119,
	2600822924,
	528734635,
	1541459225
]);
const K = new Int32Array([
	1116352408,
	1899447441,
	3049323471,
	3921009573,
	961987163,
	1508970993,
	2453635748,
	2870763221,
	3624381080,
	310598401,
	607225278,
	1426881987,
	1925078388,
	2162078206,
	2614888103,
	3248222580,
	3835390401,
	4022224774,
	264347078,
	604807628,
	770255983,
	1249150122,
	1555081692,
	1996064986,
	2554220882,
	2821834349,
	2952996808,
	3210313671,
	3336571891,
	3584528711,
	113926993,
	338241895,
	666307205,
	773529912,
	1294757372,
	1396182291,
	1695183700,
	1986661051,
	2177026350,
	2456956037,
	2730485921,
	2820302411,
	3259730800,
	3345764771,
	3516065817,
	3600352804,
	4094571909,
	275423344,
	430227734,
	506948616,
	659060556,
	883997877,
	958139571,
	1322822218,
	1537002063,
	1747873779,
	1955562222,
	2024104815,
	2227730452,
	2361852424,
	2428436474,
	2756734187,
	3204031479,
	3329325298
]);

// node_modules/@smithy/core/dist-es/submodules/checksum/sha256/Sha256Node.js
const hasNativeCrypto = (() => {
	try {
		(0,external_node_crypto_.createHash)("sha256");
		return true;
	} catch {
		return false;
	}
})();
const Sha256Node = hasNativeCrypto ? buildNativeClass() : Sha256Js;
function buildNativeClass() {
	return class Sha256Node {
		digestLength = 32;
		secret;
		hash;
		isHmac;
		finished = false;
		constructor(secret) {
			this.secret = secret;
			this.isHmac = !!secret;
			this.hash = this.createHash();
		}
		update(data) {
			if (this.finished) throw new Error("Attempted to update an already finished hash.");
			this.hash.update(data);
		}
		async digest() {
			let buf;
			if (this.isHmac) {
				this.finished = true;
				buf = this.hash.digest();
			} else buf = this.hash.copy().digest();
			return new Uint8Array(buf.buffer, buf.byteOffset, buf.byteLength);
		}
		reset() {
			this.hash = this.createHash();
			this.finished = false;
		}
		createHash() {
			return this.secret ? (0,external_node_crypto_.createHmac)("sha256", toBuffer(this.secret)) : (0,external_node_crypto_.createHash)("sha256");
		}
	};
}
function toBuffer(data) {
	if (typeof data === "string") return data;
	if (ArrayBuffer.isView(data)) return Buffer.from(data.buffer, data.byteOffset, data.byteLength);
	return Buffer.from(data);
}



/***/ }),

/***/ 6066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ TypeRegistry)
/* harmony export */ });
// node_modules/@smithy/core/dist-es/submodules/schema/TypeRegistry.js
var TypeRegistry = class TypeRegistry {
	namespace;
	schemas;
	exceptions;
	static registries = /* @__PURE__ */ new Map();
	constructor(namespace, schemas = /* @__PURE__ */ new Map(), exceptions = /* @__PURE__ */ new Map()) {
		this.namespace = namespace;
		this.schemas = schemas;
		this.exceptions = exceptions;
		if (!TypeRegistry.registries.has(namespace)) TypeRegistry.registries.set(namespace, this);
	}
	static for(namespace) {
		return TypeRegistry.registries.get(namespace) ?? new TypeRegistry(namespace);
	}
	copyFrom(other) {
		const { schemas, exceptions } = this;
		for (const [k, v] of other.schemas) if (!schemas.has(k)) schemas.set(k, v);
		for (const [k, v] of other.exceptions) if (!exceptions.has(k)) exceptions.set(k, v);
	}
	register(shapeId, schema) {
		const qualifiedName = this.normalizeShapeId(shapeId);
		for (const r of [this, TypeRegistry.for(qualifiedName.split("#")[0])]) if (!r.schemas.has(qualifiedName)) r.schemas.set(qualifiedName, schema);
	}
	getSchema(shapeId) {
		const id = this.normalizeShapeId(shapeId);
		if (!this.schemas.has(id)) {
			if (!shapeId.includes("#")) {
				const suffix = "#" + shapeId;
				const candidates = [];
				for (const [shapeId, schema] of this.schemas.entries()) if (shapeId.endsWith(suffix)) candidates.push(schema);
				if (candidates.length === 1) return candidates[0];
			}
			throw new Error(`@smithy/core/schema - schema not found for ${id}`);
		}
		return this.schemas.get(id);
	}
	registerError(es, ctor) {
		const $error = es;
		const ns = $error[1];
		const qualifiedName = ns + "#" + $error[2];
		if (!ctor.hasOwnProperty?.("shapeId")) ctor.shapeId = qualifiedName;
		for (const r of [this, TypeRegistry.for(ns)]) if (!r.schemas.has(qualifiedName) && !r.exceptions.has($error)) {
			r.schemas.set(qualifiedName, $error);
			r.exceptions.set($error, ctor);
		}
	}
	getErrorCtor(es) {
		const $error = es;
		if (this.exceptions.has($error)) return this.exceptions.get($error);
		return TypeRegistry.for($error[1]).exceptions.get($error);
	}
	getBaseException() {
		for (const exceptionKey of this.exceptions.keys()) if (Array.isArray(exceptionKey)) {
			const [, ns, name] = exceptionKey;
			const id = ns + "#" + name;
			if (id.startsWith("smithy.ts.sdk.synthetic.") && id.endsWith("ServiceException")) return exceptionKey;
		}
	}
	find(predicate) {
		for (const schema of this.schemas.values()) if (predicate(schema)) return schema;
	}
	clear() {
		this.schemas.clear();
		this.exceptions.clear();
	}
	normalizeShapeId(shapeId) {
		if (shapeId.includes("#")) return shapeId;
		return this.namespace + "#" + shapeId;
	}
};



/***/ }),

/***/ 6436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ chain)
/* harmony export */ });
/* harmony import */ var _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5342);


// node_modules/@smithy/core/dist-es/submodules/config/property-provider/chain.js
const chain = (...providers) => async () => {
	if (providers.length === 0) throw new _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_0__.n("No providers in chain");
	let lastProviderError;
	for (const provider of providers) try {
		return await provider();
	} catch (err) {
		lastProviderError = err;
		if (err?.tryNextLink) continue;
		throw err;
	}
	throw lastProviderError;
};



/***/ }),

/***/ 6652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ memoize),
/* harmony export */   r: () => (/* binding */ parseUrl),
/* harmony export */   t: () => (/* binding */ loadConfig)
/* harmony export */ });
/* harmony import */ var _loadSharedConfigFiles_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2951);
/* harmony import */ var _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5342);
/* harmony import */ var _chain_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6436);




// node_modules/@smithy/core/dist-es/submodules/transport/parseQueryString.js
function parseQueryString(querystring) {
	const query = {};
	querystring = querystring.replace(/^\?/, "");
	if (querystring) for (const pair of querystring.split("&")) {
		let [key, value = null] = pair.split("=");
		key = decodeURIComponent(key);
		if (value) value = decodeURIComponent(value);
		if (!(key in query)) query[key] = value;
		else if (Array.isArray(query[key])) query[key].push(value);
		else query[key] = [query[key], value];
	}
	return query;
}

// node_modules/@smithy/core/dist-es/submodules/transport/parseUrl.js
const parseUrl = (url) => {
	if (typeof url === "string") return parseUrl(new URL(url));
	const { hostname, pathname, port, protocol, search } = url;
	let query;
	if (search) query = parseQueryString(search);
	return {
		hostname,
		port: port ? parseInt(port) : void 0,
		protocol,
		path: pathname,
		query
	};
};

// node_modules/@smithy/core/dist-es/submodules/config/property-provider/fromValue.js
const fromValue = (staticValue) => () => Promise.resolve(staticValue);

// node_modules/@smithy/core/dist-es/submodules/config/property-provider/memoize.js
const memoize = (provider, isExpired, requiresRefresh) => {
	let resolved;
	let pending;
	let hasResult;
	let isConstant = false;
	const coalesceProvider = async () => {
		if (!pending) pending = provider();
		try {
			resolved = await pending;
			hasResult = true;
			isConstant = false;
		} finally {
			pending = void 0;
		}
		return resolved;
	};
	if (isExpired === void 0) return async (options) => {
		if (!hasResult || options?.forceRefresh) resolved = await coalesceProvider();
		return resolved;
	};
	return async (options) => {
		if (!hasResult || options?.forceRefresh) resolved = await coalesceProvider();
		if (isConstant) return resolved;
		if (requiresRefresh && !requiresRefresh(resolved)) {
			isConstant = true;
			return resolved;
		}
		if (isExpired(resolved)) {
			await coalesceProvider();
			return resolved;
		}
		return resolved;
	};
};

// node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/getSelectorName.js
function getSelectorName(functionString) {
	try {
		const constants = new Set(Array.from(functionString.match(/([A-Z_]){3,}/g) ?? []));
		constants.delete("CONFIG");
		constants.delete("CONFIG_PREFIX_SEPARATOR");
		constants.delete("ENV");
		return [...constants].join(", ");
	} catch (ignored) {
		return functionString;
	}
}

// node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/fromEnv.js
const fromEnv = (envVarSelector, options) => async () => {
	try {
		const config = envVarSelector(process.env, options);
		if (config === void 0) throw new Error();
		return config;
	} catch (e) {
		throw new _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_1__.t(e.message || `Not found in ENV: ${getSelectorName(envVarSelector.toString())}`, { logger: options?.logger });
	}
};

// node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/fromSharedConfigFiles.js
const fromSharedConfigFiles = (configSelector, { preferredFile = "config", ...init } = {}) => async () => {
	const profile = (0,_loadSharedConfigFiles_js__WEBPACK_IMPORTED_MODULE_0__.a)(init);
	const { configFile, credentialsFile } = await (0,_loadSharedConfigFiles_js__WEBPACK_IMPORTED_MODULE_0__.t)(init);
	const profileFromCredentials = credentialsFile[profile] || {};
	const profileFromConfig = configFile[profile] || {};
	const mergedProfile = preferredFile === "config" ? {
		...profileFromCredentials,
		...profileFromConfig
	} : {
		...profileFromConfig,
		...profileFromCredentials
	};
	try {
		const configValue = configSelector(mergedProfile, preferredFile === "config" ? configFile : credentialsFile);
		if (configValue === void 0) throw new Error();
		return configValue;
	} catch (e) {
		throw new _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_1__.t(e.message || `Not found in config files w/ profile [${profile}]: ${getSelectorName(configSelector.toString())}`, { logger: init.logger });
	}
};

// node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/fromStatic.js
const isFunction = (func) => typeof func === "function";
const fromStatic = (defaultValue) => isFunction(defaultValue) ? async () => await defaultValue() : fromValue(defaultValue);

// node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/configLoader.js
const loadConfig = ({ environmentVariableSelector, configFileSelector, default: defaultValue }, configuration = {}) => {
	const { signingName, logger } = configuration;
	return memoize((0,_chain_js__WEBPACK_IMPORTED_MODULE_2__.t)(fromEnv(environmentVariableSelector, {
		signingName,
		logger
	}), fromSharedConfigFiles(configFileSelector, configuration), fromStatic(defaultValue)));
};



/***/ }),

/***/ 1886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.r(__webpack_exports__);
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ fromEnv),
/* harmony export */   n: () => (/* binding */ ENV_KEY),
/* harmony export */   r: () => (/* binding */ ENV_SECRET),
/* harmony export */   t: () => (/* binding */ dist_es_exports)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4079);
/* harmony import */ var _setCredentialFeature_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2648);
/* harmony import */ var _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5342);




// node_modules/@aws-sdk/credential-provider-env/dist-es/fromEnv.js
const ENV_KEY = "AWS_ACCESS_KEY_ID";
const ENV_SECRET = "AWS_SECRET_ACCESS_KEY";
const ENV_SESSION = "AWS_SESSION_TOKEN";
const ENV_EXPIRATION = "AWS_CREDENTIAL_EXPIRATION";
const ENV_CREDENTIAL_SCOPE = "AWS_CREDENTIAL_SCOPE";
const ENV_ACCOUNT_ID = "AWS_ACCOUNT_ID";
const fromEnv = (init) => async () => {
	init?.logger?.debug("@aws-sdk/credential-provider-env - fromEnv");
	const accessKeyId = process.env[ENV_KEY];
	const secretAccessKey = process.env[ENV_SECRET];
	const sessionToken = process.env[ENV_SESSION];
	const expiry = process.env[ENV_EXPIRATION];
	const credentialScope = process.env[ENV_CREDENTIAL_SCOPE];
	const accountId = process.env[ENV_ACCOUNT_ID];
	if (accessKeyId && secretAccessKey) {
		const credentials = {
			accessKeyId,
			secretAccessKey,
			...sessionToken && { sessionToken },
			...expiry && { expiration: new Date(expiry) },
			...credentialScope && { credentialScope },
			...accountId && { accountId }
		};
		(0,_setCredentialFeature_js__WEBPACK_IMPORTED_MODULE_2__.t)(credentials, "CREDENTIALS_ENV_VARS", "g");
		return credentials;
	}
	throw new _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_1__.t("Unable to find environment variable credentials.", { logger: init?.logger });
};

// node_modules/@aws-sdk/credential-provider-env/dist-es/index.js
var dist_es_exports = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)({ fromEnv: () => fromEnv });



/***/ }),

/***/ 1331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ booleanSelector),
/* harmony export */   d: () => (/* binding */ getSmithyContext),
/* harmony export */   f: () => (/* binding */ SMITHY_CONTEXT_KEY),
/* harmony export */   i: () => (/* binding */ makeBuilder),
/* harmony export */   l: () => (/* binding */ toEndpointV1),
/* harmony export */   n: () => (/* binding */ resolveEndpointConfig),
/* harmony export */   o: () => (/* binding */ constructStack),
/* harmony export */   r: () => (/* binding */ resolveParams),
/* harmony export */   s: () => (/* binding */ SelectorType),
/* harmony export */   t: () => (/* binding */ getEndpointPlugin),
/* harmony export */   u: () => (/* binding */ normalizeProvider)
/* harmony export */ });
/* unused harmony export a */
/* harmony import */ var _hasOwn_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3285);
/* harmony import */ var _configLoader_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6652);
/* harmony import */ var _exceptions_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7815);




// node_modules/@smithy/types/dist-es/middleware.js
const SMITHY_CONTEXT_KEY = "__smithy_context";

// node_modules/@smithy/core/dist-es/submodules/transport/getSmithyContext.js
const getSmithyContext = (context) => context["__smithy_context"] || (context["__smithy_context"] = {});

// node_modules/@smithy/core/dist-es/submodules/transport/normalizeProvider.js
const normalizeProvider = (input) => {
	if (typeof input === "function") return input;
	const promisified = Promise.resolve(input);
	return () => promisified;
};

// node_modules/@smithy/core/dist-es/submodules/transport/toEndpointV1.js
const toEndpointV1 = (endpoint) => {
	if (typeof endpoint === "object") {
		if ("url" in endpoint) {
			const v1Endpoint = (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_0__.r)(endpoint.url);
			if (endpoint.headers) {
				v1Endpoint.headers = {};
				for (const name in endpoint.headers) {
					if (!(0,_hasOwn_js__WEBPACK_IMPORTED_MODULE_2__.t)(endpoint.headers, name)) continue;
					v1Endpoint.headers[name.toLowerCase()] = endpoint.headers[name].join(", ");
				}
			}
			return v1Endpoint;
		}
		return endpoint;
	}
	return (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_0__.r)(endpoint);
};

// node_modules/@smithy/core/dist-es/submodules/config/util-config-provider/booleanSelector.js
const booleanSelector = (obj, key, type) => {
	if (!(key in obj)) return;
	if (obj[key] === "true") return true;
	if (obj[key] === "false") return false;
	throw new Error(`Cannot load ${type} "${key}". Expected "true" or "false", got ${obj[key]}.`);
};

// node_modules/@smithy/core/dist-es/submodules/config/util-config-provider/types.js
var SelectorType;
(function(SelectorType) {
	SelectorType["ENV"] = "env";
	SelectorType["CONFIG"] = "shared config entry";
})(SelectorType || (SelectorType = {}));

// node_modules/@smithy/core/dist-es/submodules/client/middleware-stack/MiddlewareStack.js
const getAllAliases = (name, aliases) => {
	const _aliases = [];
	if (name) _aliases.push(name);
	if (aliases) for (const alias of aliases) _aliases.push(alias);
	return _aliases;
};
const getMiddlewareNameWithAliases = (name, aliases) => {
	return `${name || "anonymous"}${aliases && aliases.length > 0 ? ` (a.k.a. ${aliases.join(",")})` : ""}`;
};
const constructStack = () => {
	let absoluteEntries = [];
	let relativeEntries = [];
	let identifyOnResolve = false;
	const entriesNameSet = /* @__PURE__ */ new Set();
	const sort = (entries) => entries.sort((a, b) => stepWeights[b.step] - stepWeights[a.step] || priorityWeights[b.priority || "normal"] - priorityWeights[a.priority || "normal"]);
	const removeByName = (toRemove) => {
		let isRemoved = false;
		const filterCb = (entry) => {
			const aliases = getAllAliases(entry.name, entry.aliases);
			if (aliases.includes(toRemove)) {
				isRemoved = true;
				for (const alias of aliases) entriesNameSet.delete(alias);
				return false;
			}
			return true;
		};
		absoluteEntries = absoluteEntries.filter(filterCb);
		relativeEntries = relativeEntries.filter(filterCb);
		return isRemoved;
	};
	const removeByReference = (toRemove) => {
		let isRemoved = false;
		const filterCb = (entry) => {
			if (entry.middleware === toRemove) {
				isRemoved = true;
				for (const alias of getAllAliases(entry.name, entry.aliases)) entriesNameSet.delete(alias);
				return false;
			}
			return true;
		};
		absoluteEntries = absoluteEntries.filter(filterCb);
		relativeEntries = relativeEntries.filter(filterCb);
		return isRemoved;
	};
	const cloneTo = (toStack) => {
		absoluteEntries.forEach((entry) => {
			toStack.add(entry.middleware, { ...entry });
		});
		relativeEntries.forEach((entry) => {
			toStack.addRelativeTo(entry.middleware, { ...entry });
		});
		toStack.identifyOnResolve?.(stack.identifyOnResolve());
		return toStack;
	};
	const expandRelativeMiddlewareList = (from) => {
		const expandedMiddlewareList = [];
		from.before.forEach((entry) => {
			if (entry.before.length === 0 && entry.after.length === 0) expandedMiddlewareList.push(entry);
			else expandedMiddlewareList.push(...expandRelativeMiddlewareList(entry));
		});
		expandedMiddlewareList.push(from);
		from.after.reverse().forEach((entry) => {
			if (entry.before.length === 0 && entry.after.length === 0) expandedMiddlewareList.push(entry);
			else expandedMiddlewareList.push(...expandRelativeMiddlewareList(entry));
		});
		return expandedMiddlewareList;
	};
	const getMiddlewareList = (debug = false) => {
		const normalizedAbsoluteEntries = [];
		const normalizedRelativeEntries = [];
		const normalizedEntriesNameMap = {};
		absoluteEntries.forEach((entry) => {
			const normalizedEntry = {
				...entry,
				before: [],
				after: []
			};
			for (const alias of getAllAliases(normalizedEntry.name, normalizedEntry.aliases)) normalizedEntriesNameMap[alias] = normalizedEntry;
			normalizedAbsoluteEntries.push(normalizedEntry);
		});
		relativeEntries.forEach((entry) => {
			const normalizedEntry = {
				...entry,
				before: [],
				after: []
			};
			for (const alias of getAllAliases(normalizedEntry.name, normalizedEntry.aliases)) normalizedEntriesNameMap[alias] = normalizedEntry;
			normalizedRelativeEntries.push(normalizedEntry);
		});
		normalizedRelativeEntries.forEach((entry) => {
			if (entry.toMiddleware) {
				const toMiddleware = normalizedEntriesNameMap[entry.toMiddleware];
				if (toMiddleware === void 0) {
					if (debug) return;
					throw new Error(`${entry.toMiddleware} is not found when adding ${getMiddlewareNameWithAliases(entry.name, entry.aliases)} middleware ${entry.relation} ${entry.toMiddleware}`);
				}
				if (entry.relation === "after") toMiddleware.after.push(entry);
				if (entry.relation === "before") toMiddleware.before.push(entry);
			}
		});
		return sort(normalizedAbsoluteEntries).map(expandRelativeMiddlewareList).reduce((wholeList, expandedMiddlewareList) => {
			wholeList.push(...expandedMiddlewareList);
			return wholeList;
		}, []);
	};
	const stack = {
		add: (middleware, options = {}) => {
			const { name, override, aliases: _aliases } = options;
			const entry = {
				step: "initialize",
				priority: "normal",
				middleware,
				...options
			};
			const aliases = getAllAliases(name, _aliases);
			if (aliases.length > 0) {
				if (aliases.some((alias) => entriesNameSet.has(alias))) {
					if (!override) throw new Error(`Duplicate middleware name '${getMiddlewareNameWithAliases(name, _aliases)}'`);
					for (const alias of aliases) {
						const toOverrideIndex = absoluteEntries.findIndex((entry) => entry.name === alias || entry.aliases?.some((a) => a === alias));
						if (toOverrideIndex === -1) continue;
						const toOverride = absoluteEntries[toOverrideIndex];
						if (toOverride.step !== entry.step || entry.priority !== toOverride.priority) throw new Error(`"${getMiddlewareNameWithAliases(toOverride.name, toOverride.aliases)}" middleware with ${toOverride.priority} priority in ${toOverride.step} step cannot be overridden by "${getMiddlewareNameWithAliases(name, _aliases)}" middleware with ${entry.priority} priority in ${entry.step} step.`);
						absoluteEntries.splice(toOverrideIndex, 1);
					}
				}
				for (const alias of aliases) entriesNameSet.add(alias);
			}
			absoluteEntries.push(entry);
		},
		addRelativeTo: (middleware, options) => {
			const { name, override, aliases: _aliases } = options;
			const entry = {
				middleware,
				...options
			};
			const aliases = getAllAliases(name, _aliases);
			if (aliases.length > 0) {
				if (aliases.some((alias) => entriesNameSet.has(alias))) {
					if (!override) throw new Error(`Duplicate middleware name '${getMiddlewareNameWithAliases(name, _aliases)}'`);
					for (const alias of aliases) {
						const toOverrideIndex = relativeEntries.findIndex((entry) => entry.name === alias || entry.aliases?.some((a) => a === alias));
						if (toOverrideIndex === -1) continue;
						const toOverride = relativeEntries[toOverrideIndex];
						if (toOverride.toMiddleware !== entry.toMiddleware || toOverride.relation !== entry.relation) throw new Error(`"${getMiddlewareNameWithAliases(toOverride.name, toOverride.aliases)}" middleware ${toOverride.relation} "${toOverride.toMiddleware}" middleware cannot be overridden by "${getMiddlewareNameWithAliases(name, _aliases)}" middleware ${entry.relation} "${entry.toMiddleware}" middleware.`);
						relativeEntries.splice(toOverrideIndex, 1);
					}
				}
				for (const alias of aliases) entriesNameSet.add(alias);
			}
			relativeEntries.push(entry);
		},
		clone: () => cloneTo(constructStack()),
		use: (plugin) => {
			plugin.applyToStack(stack);
		},
		remove: (toRemove) => {
			if (typeof toRemove === "string") return removeByName(toRemove);
			else return removeByReference(toRemove);
		},
		removeByTag: (toRemove) => {
			let isRemoved = false;
			const filterCb = (entry) => {
				const { tags, name, aliases: _aliases } = entry;
				if (tags && tags.includes(toRemove)) {
					const aliases = getAllAliases(name, _aliases);
					for (const alias of aliases) entriesNameSet.delete(alias);
					isRemoved = true;
					return false;
				}
				return true;
			};
			absoluteEntries = absoluteEntries.filter(filterCb);
			relativeEntries = relativeEntries.filter(filterCb);
			return isRemoved;
		},
		concat: (from) => {
			const cloned = cloneTo(constructStack());
			cloned.use(from);
			cloned.identifyOnResolve(identifyOnResolve || cloned.identifyOnResolve() || (from.identifyOnResolve?.() ?? false));
			return cloned;
		},
		applyToStack: cloneTo,
		identify: () => {
			return getMiddlewareList(true).map((mw) => {
				const step = mw.step ?? mw.relation + " " + mw.toMiddleware;
				return getMiddlewareNameWithAliases(mw.name, mw.aliases) + " - " + step;
			});
		},
		identifyOnResolve(toggle) {
			if (typeof toggle === "boolean") identifyOnResolve = toggle;
			return identifyOnResolve;
		},
		resolve: (handler, context) => {
			for (const middleware of getMiddlewareList().map((entry) => entry.middleware).reverse()) handler = middleware(handler, context);
			if (identifyOnResolve) console.log(stack.identify());
			return handler;
		}
	};
	return stack;
};
const stepWeights = {
	initialize: 5,
	serialize: 4,
	build: 3,
	finalizeRequest: 2,
	deserialize: 1
};
const priorityWeights = {
	high: 3,
	normal: 2,
	low: 1
};

// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/schemaLogFilter.js
const SENSITIVE_STRING = "***SensitiveInformation***";
function schemaLogFilter(schema, data) {
	if (data == null) return data;
	const ns = _exceptions_js__WEBPACK_IMPORTED_MODULE_1__.r.of(schema);
	if (ns.getMergedTraits().sensitive) return SENSITIVE_STRING;
	if (ns.isListSchema()) {
		const valueSchema = ns.getValueSchema();
		if (valueSchema.getMergedTraits().sensitive) return SENSITIVE_STRING;
		if (Array.isArray(data)) return data.map((value) => schemaLogFilter(valueSchema, value));
	} else if (ns.isMapSchema()) {
		const valueSchema = ns.getValueSchema();
		if (ns.getKeySchema().getMergedTraits().sensitive || valueSchema.getMergedTraits().sensitive) return SENSITIVE_STRING;
		if (typeof data === "object") return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, schemaLogFilter(valueSchema, value)]));
	} else if (ns.isStructSchema() && typeof data === "object") {
		const object = data;
		const newObject = {};
		for (const [member, memberNs] of ns.structIterator()) if (object[member] != null) newObject[member] = schemaLogFilter(memberNs, object[member]);
		return newObject;
	}
	return data;
}

// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/command.js
const operationEventStreamMarker = Symbol.for("@smithy/op-event-stream");
var Command = class {
	middlewareStack = constructStack();
	schema;
	static classBuilder() {
		return new ClassBuilder();
	}
	resolveMiddlewareWithContext(clientStack, configuration, options, { middlewareFn, clientName, commandName, inputFilterSensitiveLog, outputFilterSensitiveLog, smithyContext, additionalContext, CommandCtor }) {
		for (const mw of middlewareFn.bind(this)(CommandCtor, clientStack, configuration, options)) this.middlewareStack.use(mw);
		const stack = clientStack.concat(this.middlewareStack);
		const { logger } = configuration;
		const additionalSmithyContext = additionalContext[SMITHY_CONTEXT_KEY];
		const handlerExecutionContext = {
			logger,
			clientName,
			commandName,
			inputFilterSensitiveLog,
			outputFilterSensitiveLog,
			...additionalContext,
			[SMITHY_CONTEXT_KEY]: {
				...additionalSmithyContext,
				commandInstance: this,
				...smithyContext,
				...options?.metricsRecorder === void 0 ? {} : { metricsRecorder: options.metricsRecorder },
				...options?.abortSignal === void 0 ? {} : { abortSignal: options.abortSignal }
			}
		};
		const { requestHandler } = configuration;
		let requestOptions = options ?? {};
		if (requestOptions.metricsRecorder) {
			requestOptions = { ...requestOptions };
			delete requestOptions.metricsRecorder;
		}
		let isEventStream;
		const schema = this.schema;
		const marker = schema?.[operationEventStreamMarker];
		if (marker !== void 0) isEventStream = marker;
		else if (schema) {
			if (Array.isArray(schema) && schema[0] === 9) {
				const [, , , , input$, output$] = schema;
				isEventStream = schema[operationEventStreamMarker] = Boolean(_exceptions_js__WEBPACK_IMPORTED_MODULE_1__.r.of(input$).getEventStreamMember() || _exceptions_js__WEBPACK_IMPORTED_MODULE_1__.r.of(output$).getEventStreamMember());
			}
		}
		if (isEventStream) requestOptions = {
			isEventStream,
			...requestOptions
		};
		return stack.resolve((request) => requestHandler.handle(request.request, requestOptions), handlerExecutionContext);
	}
};
var ClassBuilder = class {
	_init = () => {};
	_ep = {};
	_middlewareFn = () => [];
	_commandName = "";
	_clientName = "";
	_additionalContext = {};
	_smithyContext = {};
	_inputFilterSensitiveLog = void 0;
	_outputFilterSensitiveLog = void 0;
	_serializer = null;
	_deserializer = null;
	_operationSchema;
	init(cb) {
		this._init = cb;
	}
	ep(endpointParameterInstructions) {
		this._ep = endpointParameterInstructions;
		return this;
	}
	m(middlewareSupplier) {
		this._middlewareFn = middlewareSupplier;
		return this;
	}
	s(service, operation, smithyContext = {}) {
		this._smithyContext = {
			service,
			operation,
			...smithyContext
		};
		return this;
	}
	c(additionalContext = {}) {
		this._additionalContext = additionalContext;
		return this;
	}
	n(clientName, commandName) {
		this._clientName = clientName;
		this._commandName = commandName;
		return this;
	}
	f(inputFilter = (_) => _, outputFilter = (_) => _) {
		this._inputFilterSensitiveLog = inputFilter;
		this._outputFilterSensitiveLog = outputFilter;
		return this;
	}
	ser(serializer) {
		this._serializer = serializer;
		return this;
	}
	de(deserializer) {
		this._deserializer = deserializer;
		return this;
	}
	sc(operation) {
		this._operationSchema = operation;
		this._smithyContext.operationSchema = operation;
		return this;
	}
	build() {
		const closure = this;
		let CommandRef;
		return CommandRef = class extends Command {
			input;
			static getEndpointParameterInstructions() {
				return closure._ep;
			}
			constructor(...[input]) {
				super();
				this.input = input ?? {};
				closure._init(this);
				this.schema = closure._operationSchema;
			}
			resolveMiddleware(stack, configuration, options) {
				const op = closure._operationSchema;
				const input = op?.[4] ?? op?.input;
				const output = op?.[5] ?? op?.output;
				return this.resolveMiddlewareWithContext(stack, configuration, options, {
					CommandCtor: CommandRef,
					middlewareFn: closure._middlewareFn,
					clientName: closure._clientName,
					commandName: closure._commandName,
					inputFilterSensitiveLog: closure._inputFilterSensitiveLog ?? (op ? schemaLogFilter.bind(null, input) : (_) => _),
					outputFilterSensitiveLog: closure._outputFilterSensitiveLog ?? (op ? schemaLogFilter.bind(null, output) : (_) => _),
					smithyContext: closure._smithyContext,
					additionalContext: closure._additionalContext
				});
			}
			serialize = closure._serializer;
			deserialize = closure._deserializer;
		};
	}
};

// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/client-command-builder.js
function makeBuilder(common, service, name, ep) {
	return function makeCommand(added, plugins, op, $, smithyContext = {}) {
		const epMerged = Object.assign({}, common, added);
		return Command.classBuilder().ep(epMerged).m(function(CommandCtor, clientStack, config, options) {
			const list = plugins.call(this, CommandCtor, clientStack, config, options);
			list.unshift(ep(config, CommandCtor.getEndpointParameterInstructions()));
			return list;
		}).s(service, op, smithyContext).n(name, op.charAt(0).toUpperCase() + op.slice(1) + "Command").sc($).build();
	};
}

// node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/adaptors/getEndpointUrlConfig.js
const ENV_ENDPOINT_URL = "AWS_ENDPOINT_URL";
const CONFIG_ENDPOINT_URL = "endpoint_url";
const getEndpointUrlConfig = (serviceId) => ({
	environmentVariableSelector: (env) => {
		const serviceSuffixParts = serviceId.split(" ").map((w) => w.toUpperCase());
		const serviceEndpointUrl = env[[ENV_ENDPOINT_URL, ...serviceSuffixParts].join("_")];
		if (serviceEndpointUrl) return serviceEndpointUrl;
		const endpointUrl = env[ENV_ENDPOINT_URL];
		if (endpointUrl) return endpointUrl;
	},
	configFileSelector: (profile, config) => {
		if (profile.services) {
			const servicesSectionKey = ["services", profile.services].join(".");
			if (!config || !config[servicesSectionKey]) throw new Error(`The services section "${profile.services}" specified in the profile is not present in the shared configuration file.`);
			const endpointUrl = config[servicesSectionKey][[serviceId.split(" ").map((w) => w.toLowerCase()).join("_"), CONFIG_ENDPOINT_URL].join(".")];
			if (endpointUrl) return endpointUrl;
		}
		const endpointUrl = profile[CONFIG_ENDPOINT_URL];
		if (endpointUrl) return endpointUrl;
	},
	default: void 0
});

// node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/adaptors/getIgnoreConfiguredEndpointUrls.js
const ENV_IGNORE_CONFIGURED_ENDPOINT_URLS = "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS";
const CONFIG_IGNORE_CONFIGURED_ENDPOINT_URLS = "ignore_configured_endpoint_urls";
const ignoreConfiguredEndpointUrlsConfigSelectors = {
	environmentVariableSelector: (env) => booleanSelector(env, ENV_IGNORE_CONFIGURED_ENDPOINT_URLS, SelectorType.ENV),
	configFileSelector: (profile) => booleanSelector(profile, CONFIG_IGNORE_CONFIGURED_ENDPOINT_URLS, SelectorType.CONFIG),
	default: false
};

// node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/adaptors/getEndpointFromConfig.js
const getEndpointFromConfig = async (serviceId) => {
	if (await (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_0__.t)(ignoreConfiguredEndpointUrlsConfigSelectors)()) return;
	return (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_0__.t)(getEndpointUrlConfig(serviceId ?? ""))();
};

// node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/service-customizations/s3.js
const resolveParamsForS3 = async (endpointParams) => {
	const bucket = endpointParams?.Bucket || "";
	if (typeof endpointParams.Bucket === "string") endpointParams.Bucket = bucket.replace(/#/g, encodeURIComponent("#")).replace(/\?/g, encodeURIComponent("?"));
	if (isArnBucketName(bucket)) {
		if (endpointParams.ForcePathStyle === true) throw new Error("Path-style addressing cannot be used with ARN buckets");
	} else if (!isDnsCompatibleBucketName(bucket) || bucket.indexOf(".") !== -1 && !String(endpointParams.Endpoint).startsWith("http:") || bucket.toLowerCase() !== bucket || bucket.length < 3) endpointParams.ForcePathStyle = true;
	if (endpointParams.DisableMultiRegionAccessPoints) {
		endpointParams.disableMultiRegionAccessPoints = true;
		endpointParams.DisableMRAP = true;
	}
	return endpointParams;
};
const DOMAIN_PATTERN = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;
const IP_ADDRESS_PATTERN = /(\d+\.){3}\d+/;
const DOTS_PATTERN = /\.\./;
const isDnsCompatibleBucketName = (bucketName) => DOMAIN_PATTERN.test(bucketName) && !IP_ADDRESS_PATTERN.test(bucketName) && !DOTS_PATTERN.test(bucketName);
const isArnBucketName = (bucketName) => {
	const [arn, partition, service, , , bucket] = bucketName.split(":");
	const isArn = arn === "arn" && bucketName.split(":").length >= 6;
	const isValidArn = Boolean(isArn && partition && service && bucket);
	if (isArn && !isValidArn) throw new Error(`Invalid ARN: ${bucketName} was an invalid ARN.`);
	return isValidArn;
};

// node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/adaptors/createConfigValueProvider.js
const createConfigValueProvider = (configKey, canonicalEndpointParamKey, config, isClientContextParam = false) => {
	const configProvider = async () => {
		let configValue;
		if (isClientContextParam) configValue = config.clientContextParams?.[configKey] ?? config[configKey] ?? config[canonicalEndpointParamKey];
		else configValue = config[configKey] ?? config[canonicalEndpointParamKey];
		if (typeof configValue === "function") return configValue();
		return configValue;
	};
	if (configKey === "credentialScope" || canonicalEndpointParamKey === "CredentialScope") return async () => {
		const credentials = typeof config.credentials === "function" ? await config.credentials() : config.credentials;
		return credentials?.credentialScope ?? credentials?.CredentialScope;
	};
	if (configKey === "accountId" || canonicalEndpointParamKey === "AccountId") return async () => {
		const credentials = typeof config.credentials === "function" ? await config.credentials() : config.credentials;
		return credentials?.accountId ?? credentials?.AccountId;
	};
	if (configKey === "endpoint" || canonicalEndpointParamKey === "endpoint") return async () => {
		if (config.isCustomEndpoint === false) return;
		const endpoint = await configProvider();
		if (endpoint && typeof endpoint === "object") {
			if ("url" in endpoint) return endpoint.url.href;
			if ("hostname" in endpoint) {
				const { protocol, hostname, port, path } = endpoint;
				return `${protocol}//${hostname}${port ? ":" + port : ""}${path}`;
			}
		}
		return endpoint;
	};
	return configProvider;
};

// node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/adaptors/getEndpointFromInstructions.js
function bindGetEndpointFromInstructions(getEndpointFromConfig) {
	return async (commandInput, instructionsSupplier, clientConfig, context) => {
		if (!clientConfig.isCustomEndpoint && !clientConfig.ignoreConfiguredEndpointUrls) {
			let endpointFromConfig;
			if (clientConfig.serviceConfiguredEndpoint) endpointFromConfig = await clientConfig.serviceConfiguredEndpoint();
			else endpointFromConfig = await getEndpointFromConfig(clientConfig.serviceId);
			if (endpointFromConfig) {
				clientConfig.endpoint = () => Promise.resolve(toEndpointV1(endpointFromConfig));
				clientConfig.isCustomEndpoint = true;
				context?.logger?.debug?.(`@smithy/core/endpoints - resolved endpoint from config: ${endpointFromConfig}`);
			}
		}
		const endpointParams = await resolveParams(commandInput, instructionsSupplier, clientConfig);
		if (typeof clientConfig.endpointProvider !== "function") throw new Error("config.endpointProvider is not set.");
		const endpoint = clientConfig.endpointProvider(endpointParams, context);
		if (clientConfig.isCustomEndpoint && clientConfig.endpoint) {
			const customEndpoint = await clientConfig.endpoint();
			if (customEndpoint?.headers) {
				endpoint.headers ??= {};
				for (const [name, value] of Object.entries(customEndpoint.headers)) endpoint.headers[name] = Array.isArray(value) ? value : [value];
			}
		}
		return endpoint;
	};
}
const resolveParams = async (commandInput, instructionsSupplier, clientConfig) => {
	const endpointParams = {};
	const instructions = instructionsSupplier?.getEndpointParameterInstructions?.() || {};
	for (const [name, instruction] of Object.entries(instructions)) switch (instruction.type) {
		case "staticContextParams":
			endpointParams[name] = instruction.value;
			break;
		case "contextParams":
			endpointParams[name] = commandInput[instruction.name];
			break;
		case "clientContextParams":
		case "builtInParams":
			endpointParams[name] = await createConfigValueProvider(instruction.name, name, clientConfig, instruction.type !== "builtInParams")();
			break;
		case "operationContextParams":
			endpointParams[name] = instruction.get(commandInput);
			break;
		default: throw new Error("Unrecognized endpoint parameter instruction: " + JSON.stringify(instruction));
	}
	if (Object.keys(instructions).length === 0) Object.assign(endpointParams, clientConfig);
	if (String(clientConfig.serviceId).toLowerCase() === "s3") await resolveParamsForS3(endpointParams);
	return endpointParams;
};

// node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/endpointMiddleware.js
function setFeature(context, feature, value) {
	if (!context.__smithy_context) context.__smithy_context = { features: {} };
	else if (!context.__smithy_context.features) context.__smithy_context.features = {};
	context.__smithy_context.features[feature] = value;
}
function bindEndpointMiddleware(getEndpointFromConfig) {
	const getEndpointFromInstructions = bindGetEndpointFromInstructions(getEndpointFromConfig);
	return ({ config, instructions }) => {
		return (next, context) => async (args) => {
			if (config.isCustomEndpoint) setFeature(context, "ENDPOINT_OVERRIDE", "N");
			const endpoint = await getEndpointFromInstructions(args.input, { getEndpointParameterInstructions() {
				return instructions;
			} }, { ...config }, context);
			context.endpointV2 = endpoint;
			context.authSchemes = endpoint.properties?.authSchemes;
			const authScheme = context.authSchemes?.[0];
			if (authScheme) {
				context["signing_region"] = authScheme.signingRegion;
				context["signing_service"] = authScheme.signingName;
				const httpAuthOption = getSmithyContext(context)?.selectedHttpAuthScheme?.httpAuthOption;
				if (httpAuthOption) httpAuthOption.signingProperties = Object.assign(httpAuthOption.signingProperties || {}, {
					signing_region: authScheme.signingRegion,
					signingRegion: authScheme.signingRegion,
					signing_service: authScheme.signingName,
					signingName: authScheme.signingName,
					signingRegionSet: authScheme.signingRegionSet
				}, authScheme.properties);
			}
			return next({ ...args });
		};
	};
}

// node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/getEndpointPlugin.js
const serializerMiddlewareOption = {
	name: "serializerMiddleware",
	step: "serialize",
	tags: ["SERIALIZER"],
	override: true
};
const endpointMiddlewareOptions = {
	step: "serialize",
	tags: [
		"ENDPOINT_PARAMETERS",
		"ENDPOINT_V2",
		"ENDPOINT"
	],
	name: "endpointV2Middleware",
	override: true,
	relation: "before",
	toMiddleware: serializerMiddlewareOption.name
};
function bindGetEndpointPlugin(getEndpointFromConfig) {
	const endpointMiddleware = bindEndpointMiddleware(getEndpointFromConfig);
	return (config, instructions) => ({ applyToStack: (clientStack) => {
		clientStack.addRelativeTo(endpointMiddleware({
			config,
			instructions
		}), endpointMiddlewareOptions);
	} });
}

// node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/resolveEndpointConfig.js
function bindResolveEndpointConfig(getEndpointFromConfig) {
	return (input) => {
		const tls = input.tls ?? true;
		const { endpoint, useDualstackEndpoint, useFipsEndpoint } = input;
		const resolvedConfig = Object.assign(input, {
			endpoint: endpoint != null ? async () => toEndpointV1(await normalizeProvider(endpoint)()) : void 0,
			tls,
			isCustomEndpoint: !!endpoint,
			useDualstackEndpoint: normalizeProvider(useDualstackEndpoint ?? false),
			useFipsEndpoint: normalizeProvider(useFipsEndpoint ?? false),
			ignoreConfiguredEndpointUrls: !!input.ignoreConfiguredEndpointUrls
		});
		let configuredEndpointPromise = void 0;
		resolvedConfig.serviceConfiguredEndpoint = async () => {
			if (input.serviceId && !configuredEndpointPromise) configuredEndpointPromise = getEndpointFromConfig(input.serviceId);
			return configuredEndpointPromise;
		};
		return resolvedConfig;
	};
}

// node_modules/@smithy/core/dist-es/submodules/endpoints/index.js
const getEndpointFromInstructions = bindGetEndpointFromInstructions(getEndpointFromConfig);
const resolveEndpointConfig = bindResolveEndpointConfig(getEndpointFromConfig);
const endpointMiddleware = bindEndpointMiddleware(getEndpointFromConfig);
const getEndpointPlugin = bindGetEndpointPlugin(getEndpointFromConfig);



/***/ }),

/***/ 7815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ deref),
/* harmony export */   i: () => (/* binding */ translateTraits),
/* harmony export */   n: () => (/* binding */ decorateServiceException),
/* harmony export */   r: () => (/* binding */ NormalizedSchema),
/* harmony export */   t: () => (/* binding */ ServiceException)
/* harmony export */ });
// node_modules/@smithy/core/dist-es/submodules/schema/deref.js
const deref = (schemaRef) => {
	if (typeof schemaRef === "function") return schemaRef();
	return schemaRef;
};

// node_modules/@smithy/core/dist-es/submodules/schema/schemas/translateTraits.js
const traitsCache = [];
function translateTraits(indicator) {
	if (typeof indicator === "object") return indicator;
	indicator = indicator | 0;
	if (traitsCache[indicator]) return traitsCache[indicator];
	const traits = {};
	let i = 0;
	for (const trait of [
		"httpLabel",
		"idempotent",
		"idempotencyToken",
		"sensitive",
		"httpPayload",
		"httpResponseCode",
		"httpQueryParams"
	]) if ((indicator >> i++ & 1) === 1) traits[trait] = 1;
	return traitsCache[indicator] = traits;
}

// node_modules/@smithy/core/dist-es/submodules/schema/schemas/NormalizedSchema.js
const anno = {
	it: Symbol.for("@smithy/nor-struct-it"),
	ns: Symbol.for("@smithy/ns")
};
const simpleSchemaCacheN = [];
const simpleSchemaCacheS = {};
var NormalizedSchema = class NormalizedSchema {
	ref;
	memberName;
	static symbol = Symbol.for("@smithy/nor");
	symbol = NormalizedSchema.symbol;
	name;
	schema;
	_isMemberSchema;
	traits;
	memberTraits;
	normalizedTraits;
	constructor(ref, memberName) {
		this.ref = ref;
		this.memberName = memberName;
		const traitStack = [];
		let _ref = ref;
		let schema = ref;
		this._isMemberSchema = false;
		while (isMemberSchema(_ref)) {
			traitStack.push(_ref[1]);
			_ref = _ref[0];
			schema = deref(_ref);
			this._isMemberSchema = true;
		}
		if (traitStack.length > 0) {
			this.memberTraits = {};
			for (let i = traitStack.length - 1; i >= 0; --i) {
				const traitSet = traitStack[i];
				Object.assign(this.memberTraits, translateTraits(traitSet));
			}
		} else this.memberTraits = 0;
		if (schema instanceof NormalizedSchema) {
			const computedMemberTraits = this.memberTraits;
			Object.assign(this, schema);
			this.memberTraits = Object.assign({}, computedMemberTraits, schema.getMemberTraits(), this.getMemberTraits());
			this.normalizedTraits = void 0;
			this.memberName = memberName ?? schema.memberName;
			return;
		}
		this.schema = deref(schema);
		if (isStaticSchema(this.schema)) {
			this.name = `${this.schema[1]}#${this.schema[2]}`;
			this.traits = this.schema[3];
		} else {
			this.name = this.memberName ?? String(schema);
			this.traits = 0;
		}
		if (this._isMemberSchema && !memberName) throw new Error(`@smithy/core/schema - NormalizedSchema member init ${this.getName(true)} missing member name.`);
	}
	static [Symbol.hasInstance](lhs) {
		const isPrototype = this.prototype.isPrototypeOf(lhs);
		if (!isPrototype && typeof lhs === "object" && lhs !== null) return lhs.symbol === this.symbol;
		return isPrototype;
	}
	static of(ref) {
		const keyAble = typeof ref === "function" || typeof ref === "object" && ref !== null;
		if (typeof ref === "number") {
			if (simpleSchemaCacheN[ref]) return simpleSchemaCacheN[ref];
		} else if (typeof ref === "string") {
			if (simpleSchemaCacheS[ref]) return simpleSchemaCacheS[ref];
		} else if (keyAble) {
			if (ref[anno.ns]) return ref[anno.ns];
		}
		const sc = deref(ref);
		if (sc instanceof NormalizedSchema) return sc;
		if (isMemberSchema(sc)) {
			const [ns, traits] = sc;
			if (ns instanceof NormalizedSchema) {
				Object.assign(ns.getMergedTraits(), translateTraits(traits));
				return ns;
			}
			throw new Error(`@smithy/core/schema - may not init unwrapped member schema=${JSON.stringify(ref, null, 2)}.`);
		}
		const ns = new NormalizedSchema(sc);
		if (keyAble) return ref[anno.ns] = ns;
		if (typeof sc === "string") return simpleSchemaCacheS[sc] = ns;
		if (typeof sc === "number") return simpleSchemaCacheN[sc] = ns;
		return ns;
	}
	getSchema() {
		const sc = this.schema;
		if (Array.isArray(sc) && sc[0] === 0) return sc[4];
		return sc;
	}
	getName(withNamespace = false) {
		const { name } = this;
		return !withNamespace && name && name.includes("#") ? name.split("#")[1] : name || void 0;
	}
	getMemberName() {
		return this.memberName;
	}
	isMemberSchema() {
		return this._isMemberSchema;
	}
	isListSchema() {
		const sc = this.getSchema();
		return typeof sc === "number" ? sc >= 64 && sc < 128 : sc[0] === 1;
	}
	isMapSchema() {
		const sc = this.getSchema();
		return typeof sc === "number" ? sc >= 128 && sc <= 255 : sc[0] === 2;
	}
	isStructSchema() {
		const sc = this.getSchema();
		if (typeof sc !== "object") return false;
		const id = sc[0];
		return id === 3 || id === -3 || id === 4;
	}
	isUnionSchema() {
		const sc = this.getSchema();
		if (typeof sc !== "object") return false;
		return sc[0] === 4;
	}
	isBlobSchema() {
		const sc = this.getSchema();
		return sc === 21 || sc === 42;
	}
	isTimestampSchema() {
		const sc = this.getSchema();
		return typeof sc === "number" && sc >= 4 && sc <= 7;
	}
	isUnitSchema() {
		return this.getSchema() === "unit";
	}
	isDocumentSchema() {
		return this.getSchema() === 15;
	}
	isStringSchema() {
		return this.getSchema() === 0;
	}
	isBooleanSchema() {
		return this.getSchema() === 2;
	}
	isNumericSchema() {
		return this.getSchema() === 1;
	}
	isBigIntegerSchema() {
		return this.getSchema() === 17;
	}
	isBigDecimalSchema() {
		return this.getSchema() === 19;
	}
	isStreaming() {
		const { streaming } = this.getMergedTraits();
		return !!streaming || this.getSchema() === 42;
	}
	isIdempotencyToken() {
		return !!this.getMergedTraits().idempotencyToken;
	}
	getMergedTraits() {
		return this.normalizedTraits ?? (this.normalizedTraits = {
			...this.getOwnTraits(),
			...this.getMemberTraits()
		});
	}
	getMemberTraits() {
		return translateTraits(this.memberTraits);
	}
	getOwnTraits() {
		return translateTraits(this.traits);
	}
	getKeySchema() {
		const [isDoc, isMap] = [this.isDocumentSchema(), this.isMapSchema()];
		if (!isDoc && !isMap) throw new Error(`@smithy/core/schema - cannot get key for non-map: ${this.getName(true)}`);
		const schema = this.getSchema();
		return member([isDoc ? 15 : schema[4] ?? 0, 0], "key");
	}
	getValueSchema() {
		const sc = this.getSchema();
		const [isDoc, isMap, isList] = [
			this.isDocumentSchema(),
			this.isMapSchema(),
			this.isListSchema()
		];
		const memberSchema = typeof sc === "number" ? 63 & sc : sc && typeof sc === "object" && (isMap || isList) ? sc[3 + sc[0]] : isDoc ? 15 : void 0;
		if (memberSchema != null) return member([memberSchema, 0], isMap ? "value" : "member");
		throw new Error(`@smithy/core/schema - ${this.getName(true)} has no value member.`);
	}
	getMemberSchema(memberName) {
		const struct = this.getSchema();
		if (this.isStructSchema() && struct[4].includes(memberName)) {
			const i = struct[4].indexOf(memberName);
			const memberSchema = struct[5][i];
			return member(isMemberSchema(memberSchema) ? memberSchema : [memberSchema, 0], memberName);
		}
		if (this.isDocumentSchema()) return member([15, 0], memberName);
		throw new Error(`@smithy/core/schema - ${this.getName(true)} has no member=${memberName}.`);
	}
	getMemberSchemas() {
		const buffer = {};
		try {
			for (const [k, v] of this.structIterator()) buffer[k] = v;
		} catch (ignored) {}
		return buffer;
	}
	getEventStreamMember() {
		if (this.isStructSchema()) {
			for (const [memberName, memberSchema] of this.structIterator()) if (memberSchema.isStreaming() && memberSchema.isStructSchema()) return memberName;
		}
		return "";
	}
	*structIterator() {
		if (this.isUnitSchema()) return;
		if (!this.isStructSchema()) throw new Error("@smithy/core/schema - cannot iterate non-struct schema.");
		const struct = this.getSchema();
		const z = struct[4].length;
		let it = struct[anno.it];
		if (it && z === it.length) {
			yield* it;
			return;
		}
		it = Array(z);
		for (let i = 0; i < z; ++i) {
			const k = struct[4][i];
			const v = member([struct[5][i], 0], k);
			yield it[i] = [k, v];
		}
		struct[anno.it] = it;
	}
};
function member(memberSchema, memberName) {
	if (memberSchema instanceof NormalizedSchema) return Object.assign(memberSchema, {
		memberName,
		_isMemberSchema: true
	});
	return new NormalizedSchema(memberSchema, memberName);
}
const isMemberSchema = (sc) => Array.isArray(sc) && sc.length === 2;
const isStaticSchema = (sc) => Array.isArray(sc) && sc.length >= 5;

// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/exceptions.js
var ServiceException = class ServiceException extends Error {
	static shapeId = "smithy.ts.sdk.synthetic.nonamespace.client#ServiceException";
	$fault;
	$response;
	$retryable;
	$metadata;
	constructor(options) {
		super(options.message);
		Object.setPrototypeOf(this, Object.getPrototypeOf(this).constructor.prototype);
		this.name = options.name;
		this.$fault = options.$fault;
		this.$metadata = options.$metadata;
	}
	static isInstance(value) {
		if (!value) return false;
		const candidate = value;
		return ServiceException.prototype.isPrototypeOf(candidate) || Boolean(candidate.$fault) && Boolean(candidate.$metadata) && (candidate.$fault === "client" || candidate.$fault === "server");
	}
	static [Symbol.hasInstance](instance) {
		if (!instance) return false;
		const candidate = instance;
		if (this === ServiceException) return ServiceException.isInstance(instance);
		if (ServiceException.isInstance(instance)) {
			if (this.prototype.isPrototypeOf(instance)) return true;
			const targetId = Object.prototype.hasOwnProperty.call(this, "shapeId") ? this.shapeId : void 0;
			let candidateHasShapeId = false;
			if (targetId) {
				let proto = Object.getPrototypeOf(candidate);
				while (proto && proto !== Object.prototype) {
					const ctor = proto.constructor;
					const candidateId = ctor !== ServiceException && Object.prototype.hasOwnProperty.call(ctor, "shapeId") ? ctor?.shapeId : void 0;
					if (candidateId) {
						candidateHasShapeId = true;
						if (candidateId === targetId) return true;
					}
					proto = Object.getPrototypeOf(proto);
				}
			}
			if (targetId && candidateHasShapeId) return false;
			const targetName = this.name;
			if (targetName && targetName.length >= 6) {
				if (candidate.name === targetName) return true;
				let proto = Object.getPrototypeOf(candidate);
				while (proto && proto !== Object.prototype) {
					const ctorName = proto.constructor?.name;
					if (ctorName && ctorName !== "Error" && ctorName === targetName) return true;
					proto = Object.getPrototypeOf(proto);
				}
			}
		}
		return false;
	}
};
const decorateServiceException = (exception, additions = {}) => {
	Object.entries(additions).filter(([, v]) => v !== void 0).forEach(([k, v]) => {
		if (exception[k] == void 0 || exception[k] === "") exception[k] = v;
	});
	exception.message = exception.message || exception.Message || "UnknownError";
	delete exception.Message;
	return exception;
};



/***/ }),

/***/ 3285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ hasOwn)
/* harmony export */ });
// node_modules/@smithy/core/dist-es/submodules/transport/hasOwn.js
function hasOwn(o, k) {
	return Object.prototype.hasOwnProperty.call(o, k);
}



/***/ }),

/***/ 5616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ isArrayBuffer),
/* harmony export */   i: () => (/* binding */ fromString),
/* harmony export */   n: () => (/* binding */ toHex),
/* harmony export */   r: () => (/* binding */ fromArrayBuffer),
/* harmony export */   t: () => (/* binding */ fromHex)
/* harmony export */ });
// node_modules/@smithy/core/dist-es/submodules/serde/is-array-buffer/is-array-buffer.js
const isArrayBuffer = (arg) => typeof ArrayBuffer === "function" && arg instanceof ArrayBuffer || Object.prototype.toString.call(arg) === "[object ArrayBuffer]";

// node_modules/@smithy/core/dist-es/submodules/serde/util-buffer-from/buffer-from.js
const fromArrayBuffer = (input, offset = 0, length = input.byteLength - offset) => {
	if (!isArrayBuffer(input)) throw new TypeError(`The "input" argument must be ArrayBuffer. Received type ${typeof input} (${input})`);
	return Buffer.from(input, offset, length);
};
const fromString = (input, encoding) => {
	if (typeof input !== "string") throw new TypeError(`The "input" argument must be of type string. Received type ${typeof input} (${input})`);
	return encoding ? Buffer.from(input, encoding) : Buffer.from(input);
};

// node_modules/@smithy/core/dist-es/submodules/serde/util-hex-encoding/hex-encoding.js
const SHORT_TO_HEX = {};
const HEX_TO_SHORT = {};
for (let i = 0; i < 256; i++) {
	let encodedByte = i.toString(16).toLowerCase();
	if (encodedByte.length === 1) encodedByte = `0${encodedByte}`;
	SHORT_TO_HEX[i] = encodedByte;
	HEX_TO_SHORT[encodedByte] = i;
}
function fromHex(encoded) {
	if (encoded.length % 2 !== 0) throw new Error("Hex encoded strings must have an even number length");
	const out = new Uint8Array(encoded.length / 2);
	for (let i = 0; i < encoded.length; i += 2) {
		const encodedByte = encoded.slice(i, i + 2).toLowerCase();
		if (encodedByte in HEX_TO_SHORT) out[i / 2] = HEX_TO_SHORT[encodedByte];
		else throw new Error(`Cannot decode unrecognized sequence ${encodedByte} as hexadecimal`);
	}
	return out;
}
function toHex(bytes) {
	let out = "";
	for (let i = 0; i < bytes.byteLength; i++) out += SHORT_TO_HEX[bytes[i]];
	return out;
}



/***/ }),

/***/ 7428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ HttpRequest)
/* harmony export */ });
// node_modules/@smithy/core/dist-es/submodules/transport/httpRequest.js
var HttpRequest = class HttpRequest {
	method;
	protocol;
	hostname;
	port;
	path;
	query;
	headers;
	username;
	password;
	fragment;
	body;
	constructor(options) {
		this.method = options.method || "GET";
		this.hostname = options.hostname || "localhost";
		this.port = options.port;
		this.query = options.query || {};
		this.headers = options.headers || {};
		this.body = options.body;
		this.protocol = options.protocol ? options.protocol.slice(-1) !== ":" ? `${options.protocol}:` : options.protocol : "https:";
		this.path = options.path ? options.path.charAt(0) !== "/" ? `/${options.path}` : options.path : "/";
		this.username = options.username;
		this.password = options.password;
		this.fragment = options.fragment;
	}
	static clone(request) {
		const cloned = new HttpRequest({
			...request,
			headers: { ...request.headers }
		});
		if (cloned.query) cloned.query = cloneQuery(cloned.query);
		return cloned;
	}
	static isInstance(request) {
		if (!request) return false;
		const req = request;
		return "method" in req && "protocol" in req && "hostname" in req && "path" in req && typeof req["query"] === "object" && typeof req["headers"] === "object";
	}
	clone() {
		return HttpRequest.clone(this);
	}
};
function cloneQuery(query) {
	return Object.keys(query).reduce((carry, paramName) => {
		const param = query[paramName];
		return {
			...carry,
			[paramName]: Array.isArray(param) ? [...param] : param
		};
	}, {});
}



/***/ }),

/***/ 9128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  A: () => (/* binding */ told),
  B: () => (/* binding */ executionRolesOf),
  C: () => (/* binding */ isSameName),
  D: () => (/* binding */ readBoolean),
  E: () => (/* binding */ distance),
  F: () => (/* binding */ retentionRequest),
  G: () => (/* binding */ AwsJson1_1Protocol),
  H: () => (/* binding */ proxyUrl),
  I: () => (/* binding */ HARDWARE_NAMES),
  K: () => (/* binding */ defaultProvider),
  L: () => (/* binding */ hardwareOf),
  M: () => (/* binding */ isOfRollout),
  N: () => (/* binding */ rolloutOperation),
  O: () => (/* binding */ lookUp),
  P: () => (/* binding */ whatHappened),
  R: () => (/* binding */ wayOutOf),
  S: () => (/* binding */ isLoneKey),
  T: () => (/* binding */ closest),
  U: () => (/* binding */ retries),
  V: () => (/* binding */ PROXY_VARIABLES),
  W: () => (/* binding */ readSdkError),
  _: () => (/* binding */ entryPath),
  a: () => (/* binding */ harmlessPlan),
  b: () => (/* binding */ itemPath),
  c: () => (/* binding */ logStreamUrl),
  d: () => (/* binding */ onOneLine),
  f: () => (/* binding */ SHARES),
  g: () => (/* binding */ readInstanceType),
  h: () => (/* binding */ readResourceName),
  i: () => (/* binding */ headline),
  j: () => (/* binding */ SETTLED),
  k: () => (/* binding */ noAnswer),
  l: () => (/* binding */ clipped),
  m: () => (/* binding */ readExecutionRoleArn),
  n: () => (/* binding */ changeText),
  o: () => (/* binding */ humanDuration),
  p: () => (/* binding */ lengthOf),
  r: () => (/* binding */ rankOf),
  s: () => (/* binding */ linksOf),
  t: () => (/* binding */ VERSION),
  u: () => (/* binding */ neutral),
  v: () => (/* binding */ givenMemberPath),
  w: () => (/* binding */ likely),
  x: () => (/* binding */ memberPath),
  y: () => (/* binding */ isNameLike),
  z: () => (/* binding */ accountOfRole)
});

// EXTERNAL MODULE: ./build/shaken/rolldown-runtime.js + 1 modules
var rolldown_runtime = __nccwpck_require__(4079);
// EXTERNAL MODULE: ./build/shaken/Sha256Node.js + 1 modules
var Sha256Node = __nccwpck_require__(1339);
// EXTERNAL MODULE: ./build/shaken/endpoints.js
var endpoints = __nccwpck_require__(1331);
// EXTERNAL MODULE: ./build/shaken/dist-es.js
var dist_es = __nccwpck_require__(1886);
// EXTERNAL MODULE: ./build/shaken/CredentialsProviderError.js
var CredentialsProviderError = __nccwpck_require__(5342);
// EXTERNAL MODULE: ./build/shaken/loadSharedConfigFiles.js
var loadSharedConfigFiles = __nccwpck_require__(2951);
// EXTERNAL MODULE: ./build/shaken/chain.js
var chain = __nccwpck_require__(6436);
// EXTERNAL MODULE: ./build/shaken/configLoader.js
var configLoader = __nccwpck_require__(6652);
// EXTERNAL MODULE: ./build/shaken/node-http-handler.js
var node_http_handler = __nccwpck_require__(5327);
// EXTERNAL MODULE: ./build/shaken/AwsJsonRpcProtocol.js
var AwsJsonRpcProtocol = __nccwpck_require__(1187);
// EXTERNAL MODULE: ./build/shaken/toUtf8.js
var toUtf8 = __nccwpck_require__(8151);
// EXTERNAL MODULE: ./build/shaken/read.js
var shaken_read = __nccwpck_require__(2933);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __nccwpck_require__(4708);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __nccwpck_require__(7067);
;// CONCATENATED MODULE: external "node:net"
const external_node_net_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __nccwpck_require__(8500);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
;// CONCATENATED MODULE: ./build/shaken/index.js
























// node_modules/@aws-sdk/client-sagemaker/dist-es/auth/httpAuthSchemeProvider.js
const defaultSageMakerHttpAuthSchemeParametersProvider = async (config, context, input) => {
	return {
		operation: (0,endpoints.d)(context).operation,
		region: await (0,endpoints.u)(config.region)() || (() => {
			throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
		})()
	};
};
function createAwsAuthSigv4HttpAuthOption(authParameters) {
	return {
		schemeId: "aws.auth#sigv4",
		signingProperties: {
			name: "sagemaker",
			region: authParameters.region
		},
		propertiesExtractor: (config, context) => ({ signingProperties: {
			config,
			context
		} })
	};
}
const defaultSageMakerHttpAuthSchemeProvider = (authParameters) => {
	const options = [];
	switch (authParameters.operation) {
		default: options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
	}
	return options;
};
const resolveHttpAuthSchemeConfig = (config) => {
	const config_0 = (0,Sha256Node.r)(config);
	return Object.assign(config_0, { authSchemePreference: (0,endpoints.u)(config.authSchemePreference ?? []) });
};

// node_modules/@aws-sdk/client-sagemaker/dist-es/endpoint/EndpointParameters.js
const resolveClientEndpointParameters = (options) => {
	return Object.assign(options, {
		useDualstackEndpoint: options.useDualstackEndpoint ?? false,
		useFipsEndpoint: options.useFipsEndpoint ?? false,
		defaultSigningName: "sagemaker"
	});
};
const commonParams = {
	UseFIPS: {
		type: "builtInParams",
		name: "useFipsEndpoint"
	},
	Endpoint: {
		type: "builtInParams",
		name: "endpoint"
	},
	Region: {
		type: "builtInParams",
		name: "region"
	},
	UseDualStack: {
		type: "builtInParams",
		name: "useDualstackEndpoint"
	}
};

// node_modules/@aws-sdk/client-sagemaker/package.json
var version = "3.1142.0";

// node_modules/@aws-sdk/credential-provider-node/dist-es/remoteProvider.js
const ENV_IMDS_DISABLED = "AWS_EC2_METADATA_DISABLED";
const remoteProvider = async (init) => {
	const { ENV_CMDS_FULL_URI, ENV_CMDS_RELATIVE_URI, fromContainerMetadata, fromInstanceMetadata } = await __nccwpck_require__.e(/* import() */ 516).then(__nccwpck_require__.bind(__nccwpck_require__, 2516));
	if (process.env[ENV_CMDS_RELATIVE_URI] || process.env[ENV_CMDS_FULL_URI]) {
		init.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromHttp/fromContainerMetadata");
		const { fromHttp } = await __nccwpck_require__.e(/* import() */ 654).then(__nccwpck_require__.bind(__nccwpck_require__, 5654));
		return (0,chain.t)(fromHttp(init), fromContainerMetadata(init));
	}
	if (process.env["AWS_EC2_METADATA_DISABLED"] && process.env["AWS_EC2_METADATA_DISABLED"] !== "false") return async () => {
		throw new CredentialsProviderError.t("EC2 Instance Metadata Service access disabled", { logger: init.logger });
	};
	init.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromInstanceMetadata");
	return fromInstanceMetadata(init);
};

// node_modules/@aws-sdk/credential-provider-node/dist-es/runtime/memoize-chain.js
function memoizeChain(providers, treatAsExpired) {
	const chain = internalCreateChain(providers);
	let activeLock;
	let passiveLock;
	let credentials;
	let forceRefreshLock;
	const provider = async (options) => {
		if (options?.forceRefresh) {
			if (!forceRefreshLock) forceRefreshLock = chain(options).then((c) => {
				credentials = c;
			}).finally(() => {
				forceRefreshLock = void 0;
			});
			await forceRefreshLock;
			return credentials;
		}
		if (credentials?.expiration) {
			if (credentials?.expiration?.getTime() < Date.now()) credentials = void 0;
		}
		if (activeLock) await activeLock;
		else if (!credentials || treatAsExpired?.(credentials)) {
			if (credentials) {
				if (!passiveLock) passiveLock = chain(options).then((c) => {
					credentials = c;
				}).catch(() => {}).finally(() => {
					passiveLock = void 0;
				});
			} else {
				activeLock = chain(options).then((c) => {
					credentials = c;
				}).finally(() => {
					activeLock = void 0;
				});
				return provider(options);
			}
		}
		return credentials;
	};
	return provider;
}
const internalCreateChain = (providers) => async (awsIdentityProperties) => {
	let lastProviderError;
	for (const provider of providers) try {
		return await provider(awsIdentityProperties);
	} catch (err) {
		lastProviderError = err;
		if (err?.tryNextLink) continue;
		throw err;
	}
	throw lastProviderError;
};

// node_modules/@aws-sdk/credential-provider-node/dist-es/defaultProvider.js
let multipleCredentialSourceWarningEmitted = false;
const defaultProvider = (init = {}) => memoizeChain([
	async () => {
		if (init.profile ?? process.env["AWS_PROFILE"]) {
			if (process.env["AWS_ACCESS_KEY_ID"] && process.env["AWS_SECRET_ACCESS_KEY"]) {
				if (!multipleCredentialSourceWarningEmitted) {
					(init.logger?.warn && init.logger?.constructor?.name !== "NoOpLogger" ? init.logger.warn.bind(init.logger) : console.warn)(`@aws-sdk/credential-provider-node - defaultProvider::fromEnv WARNING:
    Multiple credential sources detected: 
    Both AWS_PROFILE and the pair AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY static credentials are set.
    This SDK will proceed with the AWS_PROFILE value.
    
    However, a future version may change this behavior to prefer the ENV static credentials.
    Please ensure that your environment only sets either the AWS_PROFILE or the
    AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY pair.
`);
					multipleCredentialSourceWarningEmitted = true;
				}
			}
			throw new CredentialsProviderError.t("AWS_PROFILE is set, skipping fromEnv provider.", {
				logger: init.logger,
				tryNextLink: true
			});
		}
		init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromEnv");
		return (0,dist_es.i)(init)();
	},
	async (awsIdentityProperties) => {
		init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromSSO");
		const { ssoStartUrl, ssoAccountId, ssoRegion, ssoRoleName, ssoSession } = init;
		if (!ssoStartUrl && !ssoAccountId && !ssoRegion && !ssoRoleName && !ssoSession) throw new CredentialsProviderError.t("Skipping SSO provider in default chain (inputs do not include SSO fields).", { logger: init.logger });
		const { fromSSO } = await __nccwpck_require__.e(/* import() */ 898).then(__nccwpck_require__.bind(__nccwpck_require__, 9898));
		return fromSSO(init)(awsIdentityProperties);
	},
	async (awsIdentityProperties) => {
		init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromIni");
		const { fromIni } = await __nccwpck_require__.e(/* import() */ 373).then(__nccwpck_require__.bind(__nccwpck_require__, 6373));
		return fromIni(init)(awsIdentityProperties);
	},
	async (awsIdentityProperties) => {
		init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromProcess");
		const { fromProcess } = await __nccwpck_require__.e(/* import() */ 300).then(__nccwpck_require__.bind(__nccwpck_require__, 6919));
		return fromProcess(init)(awsIdentityProperties);
	},
	async (awsIdentityProperties) => {
		init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromTokenFile");
		const { fromTokenFile } = await __nccwpck_require__.e(/* import() */ 57).then(__nccwpck_require__.bind(__nccwpck_require__, 4057));
		return fromTokenFile(init)(awsIdentityProperties);
	},
	async () => {
		init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::remoteProvider");
		return (await remoteProvider(init))();
	},
	async () => {
		throw new CredentialsProviderError.t("Could not load credentials from any providers", {
			tryNextLink: false,
			logger: init.logger
		});
	}
], credentialsTreatedAsExpired);
const credentialsTreatedAsExpired = (credentials) => credentials?.expiration !== void 0 && credentials.expiration.getTime() - Date.now() < 3e5;

// node_modules/@aws-sdk/core/dist-es/submodules/protocols/json/AwsJson1_1Protocol.js
var AwsJson1_1Protocol = class extends AwsJsonRpcProtocol.t {
	constructor({ defaultNamespace, errorTypeRegistries, serviceTarget, awsQueryCompatible, jsonCodec }) {
		super({
			defaultNamespace,
			errorTypeRegistries,
			serviceTarget,
			awsQueryCompatible,
			jsonCodec
		});
	}
	getShapeId() {
		return "aws.protocols#awsJson1_1";
	}
	getJsonRpcVersion() {
		return "1.1";
	}
	getDefaultContentType() {
		return "application/x-amz-json-1.1";
	}
};

// node_modules/@aws-sdk/client-sagemaker/dist-es/endpoint/bdd.js
const m = "ref";
const a = -1;
const b = true;
const c = "isSet";
const d = "PartitionResult";
const e = "booleanEquals";
const f = "getAttr";
const g = "stringEquals";
const h = { [m]: "Endpoint" };
const i = { [m]: d };
const j = {
	"fn": f,
	"argv": [i, "name"]
};
const k = {};
const l = [{ [m]: "Region" }];
const _data = {
	conditions: [
		[c, [h]],
		[c, l],
		[
			"aws.partition",
			l,
			d
		],
		[e, [{ [m]: "UseFIPS" }, b]],
		[e, [{ [m]: "UseDualStack" }, b]],
		[e, [{
			fn: f,
			argv: [i, "supportsDualStack"]
		}, b]],
		[e, [{
			fn: f,
			argv: [i, "supportsFIPS"]
		}, b]],
		[g, [j, "aws"]],
		[g, [j, "aws-us-gov"]]
	],
	results: [
		[a],
		[a, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[a, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[h, k],
		["https://api.sagemaker-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", k],
		[a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://api-fips.sagemaker.{Region}.amazonaws.com", k],
		["https://api.sagemaker-fips.{Region}.{PartitionResult#dnsSuffix}", k],
		[a, "FIPS is enabled but this partition does not support FIPS"],
		["https://api.sagemaker.{Region}.{PartitionResult#dualStackDnsSuffix}", k],
		[a, "DualStack is enabled but this partition does not support DualStack"],
		["https://api.sagemaker.{Region}.{PartitionResult#dnsSuffix}", k],
		[a, "Invalid Configuration: Missing Region"]
	]
};
const root = 2;
const nodes = new Int32Array([
	-1,
	1,
	-1,
	0,
	14,
	3,
	1,
	4,
	100000012,
	2,
	5,
	100000012,
	3,
	8,
	6,
	4,
	7,
	100000011,
	5,
	100000009,
	100000010,
	4,
	12,
	9,
	6,
	10,
	100000008,
	7,
	100000006,
	11,
	8,
	100000006,
	100000007,
	5,
	13,
	100000005,
	6,
	100000004,
	100000005,
	3,
	100000001,
	15,
	4,
	100000002,
	100000003
]);
const bdd = Sha256Node.W.from(nodes, root, _data.conditions, _data.results);

// node_modules/@aws-sdk/client-sagemaker/dist-es/endpoint/endpointResolver.js
const cache = new Sha256Node.U({
	size: 50,
	params: [
		"Endpoint",
		"Region",
		"UseDualStack",
		"UseFIPS"
	]
});
const defaultEndpointResolver = (endpointParams, context = {}) => {
	return cache.get(endpointParams, () => (0,Sha256Node.V)(bdd, {
		endpointParams,
		logger: context.logger
	}));
};
Sha256Node.H.aws = Sha256Node.d;

// node_modules/@aws-sdk/client-sagemaker/dist-es/runtimeConfig.shared.js
const getRuntimeConfig$1 = (config) => {
	return {
		apiVersion: "2017-07-24",
		base64Decoder: config?.base64Decoder ?? Sha256Node.ct,
		base64Encoder: config?.base64Encoder ?? Sha256Node.st,
		disableHostPrefix: config?.disableHostPrefix ?? false,
		endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
		extensions: config?.extensions ?? [],
		httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultSageMakerHttpAuthSchemeProvider,
		httpAuthSchemes: config?.httpAuthSchemes ?? [{
			schemeId: "aws.auth#sigv4",
			identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
			signer: new Sha256Node.o()
		}],
		logger: config?.logger ?? new Sha256Node.Y(),
		protocol: config?.protocol ?? AwsJson1_1Protocol,
		protocolSettings: config?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.sagemaker",
			errorTypeRegistries: shaken_read.S,
			xmlNamespace: "http://sagemaker.amazonaws.com/doc/2017-05-13/",
			version: "2017-07-24",
			serviceTarget: "SageMaker"
		},
		serviceId: config?.serviceId ?? "SageMaker",
		sha256: config?.sha256 ?? Sha256Node.t,
		urlParser: config?.urlParser ?? configLoader.r,
		utf8Decoder: config?.utf8Decoder ?? toUtf8.n,
		utf8Encoder: config?.utf8Encoder ?? toUtf8.t
	};
};

// node_modules/@aws-sdk/client-sagemaker/dist-es/runtimeConfig.js
const getRuntimeConfig = (config) => {
	(0,Sha256Node.Q)(process.version);
	const defaultsMode = (0,Sha256Node.G)(config);
	const defaultConfigProvider = () => defaultsMode().then(Sha256Node.$);
	const clientSharedValues = getRuntimeConfig$1(config);
	(0,Sha256Node.ut)(process.version);
	const loaderConfig = {
		profile: config?.profile,
		logger: clientSharedValues.logger
	};
	return {
		...clientSharedValues,
		...config,
		runtime: "node",
		defaultsMode,
		authSchemePreference: config?.authSchemePreference ?? (0,configLoader.t)(Sha256Node.a, loaderConfig),
		bodyLengthChecker: config?.bodyLengthChecker ?? Sha256Node.at,
		credentialDefaultProvider: config?.credentialDefaultProvider ?? defaultProvider,
		defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0,Sha256Node.p)({
			serviceId: clientSharedValues.serviceId,
			clientVersion: version
		}),
		maxAttempts: config?.maxAttempts ?? (0,configLoader.t)(Sha256Node.g, config),
		region: config?.region ?? (0,configLoader.t)(Sha256Node.J, {
			...Sha256Node.q,
			...loaderConfig
		}),
		requestHandler: node_http_handler.t.create(config?.requestHandler ?? defaultConfigProvider),
		retryMode: config?.retryMode ?? (0,configLoader.t)({
			...Sha256Node._,
			default: async () => (await defaultConfigProvider()).retryMode || Sha256Node.y
		}, config),
		streamCollector: config?.streamCollector ?? node_http_handler.r,
		useDualstackEndpoint: config?.useDualstackEndpoint ?? (0,configLoader.t)(Sha256Node.rt, loaderConfig),
		useFipsEndpoint: config?.useFipsEndpoint ?? (0,configLoader.t)(Sha256Node.nt, loaderConfig),
		userAgentAppId: config?.userAgentAppId ?? (0,configLoader.t)(Sha256Node.f, loaderConfig)
	};
};

// node_modules/@aws-sdk/client-sagemaker/dist-es/auth/httpAuthExtensionConfiguration.js
const getHttpAuthExtensionConfiguration = (runtimeConfig) => {
	const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
	let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
	let _credentials = runtimeConfig.credentials;
	return {
		setHttpAuthScheme(httpAuthScheme) {
			const index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
			if (index === -1) _httpAuthSchemes.push(httpAuthScheme);
			else _httpAuthSchemes.splice(index, 1, httpAuthScheme);
		},
		httpAuthSchemes() {
			return _httpAuthSchemes;
		},
		setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
			_httpAuthSchemeProvider = httpAuthSchemeProvider;
		},
		httpAuthSchemeProvider() {
			return _httpAuthSchemeProvider;
		},
		setCredentials(credentials) {
			_credentials = credentials;
		},
		credentials() {
			return _credentials;
		}
	};
};
const resolveHttpAuthRuntimeConfig = (config) => {
	return {
		httpAuthSchemes: config.httpAuthSchemes(),
		httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
		credentials: config.credentials()
	};
};

// node_modules/@aws-sdk/client-sagemaker/dist-es/runtimeExtensions.js
const resolveRuntimeExtensions = (runtimeConfig, extensions) => {
	const extensionConfiguration = Object.assign((0,Sha256Node.l)(runtimeConfig), (0,Sha256Node.X)(runtimeConfig), (0,Sha256Node.j)(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
	extensions.forEach((extension) => extension.configure(extensionConfiguration));
	return Object.assign(runtimeConfig, (0,Sha256Node.u)(extensionConfiguration), (0,Sha256Node.Z)(extensionConfiguration), (0,Sha256Node.M)(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
};

// node_modules/@aws-sdk/client-sagemaker/dist-es/SageMakerClient.js
var SageMakerClient = class extends Sha256Node.tt {
	config;
	constructor(...[configuration]) {
		const _config_0 = getRuntimeConfig(configuration || {});
		super(_config_0);
		this.initConfig = _config_0;
		const _config_1 = resolveClientEndpointParameters(_config_0);
		const _config_2 = (0,Sha256Node.b)(_config_1);
		const _config_3 = (0,Sha256Node.v)(_config_2);
		const _config_4 = (0,Sha256Node.K)(_config_3);
		const _config_5 = (0,Sha256Node.k)(_config_4);
		const _config_6 = (0,endpoints.n)(_config_5);
		const _config_7 = resolveHttpAuthSchemeConfig(_config_6);
		const _config_8 = resolveRuntimeExtensions(_config_7, configuration?.extensions || []);
		this.config = _config_8;
		this.middlewareStack.use((0,Sha256Node.et)(this.config));
		this.middlewareStack.use((0,Sha256Node.m)(this.config));
		this.middlewareStack.use((0,Sha256Node.h)(this.config));
		this.middlewareStack.use((0,Sha256Node.A)(this.config));
		this.middlewareStack.use((0,Sha256Node.O)(this.config));
		this.middlewareStack.use((0,Sha256Node.D)(this.config));
		this.middlewareStack.use((0,Sha256Node.E)(this.config));
		this.middlewareStack.use((0,Sha256Node.T)(this.config, {
			httpAuthSchemeParametersProvider: defaultSageMakerHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new Sha256Node.x({ "aws.auth#sigv4": config.credentials })
		}));
		this.middlewareStack.use((0,Sha256Node.C)(this.config));
	}
	destroy() {
		super.destroy();
	}
};

// node_modules/@aws-sdk/client-sagemaker/dist-es/commandBuilder.js
const command = (0,endpoints.i)(commonParams, "SageMaker", "SageMakerClient", endpoints.t);
const _ep0 = {};
const _mw0 = (Command, cs, config, o) => [];

// node_modules/@aws-sdk/client-sagemaker/dist-es/commands/AddTagsCommand.js
var AddTagsCommand = class extends command(_ep0, _mw0, "AddTags", shaken_read.r) {};

// node_modules/@aws-sdk/client-sagemaker/dist-es/commands/CreateEndpointCommand.js
var CreateEndpointCommand = class extends command(_ep0, _mw0, "CreateEndpoint", shaken_read.i) {};

// node_modules/@aws-sdk/client-sagemaker/dist-es/commands/CreateEndpointConfigCommand.js
var CreateEndpointConfigCommand = class extends command(_ep0, _mw0, "CreateEndpointConfig", shaken_read.a) {};

// node_modules/@aws-sdk/client-sagemaker/dist-es/commands/CreateModelCommand.js
var CreateModelCommand = class extends command(_ep0, _mw0, "CreateModel", shaken_read.c) {};

// node_modules/@aws-sdk/client-sagemaker/dist-es/commands/DeleteEndpointCommand.js
var DeleteEndpointCommand = class extends command(_ep0, _mw0, "DeleteEndpoint", shaken_read.u) {};

// node_modules/@aws-sdk/client-sagemaker/dist-es/commands/DeleteEndpointConfigCommand.js
var DeleteEndpointConfigCommand = class extends command(_ep0, _mw0, "DeleteEndpointConfig", shaken_read.d) {};

// node_modules/@aws-sdk/client-sagemaker/dist-es/commands/DeleteModelCommand.js
var DeleteModelCommand = class extends command(_ep0, _mw0, "DeleteModel", shaken_read.f) {};

// node_modules/@aws-sdk/client-sagemaker/dist-es/commands/DescribeEndpointCommand.js
var DescribeEndpointCommand = class extends command(_ep0, _mw0, "DescribeEndpoint", shaken_read.p) {};

// node_modules/@aws-sdk/client-sagemaker/dist-es/commands/DescribeEndpointConfigCommand.js
var DescribeEndpointConfigCommand = class extends command(_ep0, _mw0, "DescribeEndpointConfig", shaken_read.m) {};

// node_modules/@aws-sdk/client-sagemaker/dist-es/commands/DescribeModelCommand.js
var DescribeModelCommand = class extends command(_ep0, _mw0, "DescribeModel", shaken_read.h) {};

// node_modules/@aws-sdk/client-sagemaker/dist-es/commands/DescribeModelPackageCommand.js
var DescribeModelPackageCommand = class extends command(_ep0, _mw0, "DescribeModelPackage", shaken_read.g) {};

// node_modules/@aws-sdk/client-sagemaker/dist-es/commands/ListEndpointsCommand.js
var ListEndpointsCommand = class extends command(_ep0, _mw0, "ListEndpoints", shaken_read._) {};

// node_modules/@aws-sdk/client-sagemaker/dist-es/commands/ListInferenceComponentsCommand.js
var ListInferenceComponentsCommand = class extends command(_ep0, _mw0, "ListInferenceComponents", shaken_read.v) {};

// node_modules/@aws-sdk/client-sagemaker/dist-es/commands/ListModelPackagesCommand.js
var ListModelPackagesCommand = class extends command(_ep0, _mw0, "ListModelPackages", shaken_read.y) {};

// node_modules/@aws-sdk/client-sagemaker/dist-es/commands/ListTagsCommand.js
var ListTagsCommand = class extends command(_ep0, _mw0, "ListTags", shaken_read.b) {};

// node_modules/@aws-sdk/client-sagemaker/dist-es/commands/UpdateEndpointCommand.js
var UpdateEndpointCommand = class extends command(_ep0, _mw0, "UpdateEndpoint", shaken_read.x) {};

// build/js/deployment/clock.js
const systemClock = {
	now: () => Date.now(),
	sleep: (ms, signal) => new Promise((resolve) => {
		if (signal?.aborted === true) {
			resolve();
			return;
		}
		const wake = () => {
			clearTimeout(timer);
			signal?.removeEventListener("abort", wake);
			resolve();
		};
		const timer = setTimeout(wake, Math.max(0, ms));
		signal?.addEventListener("abort", wake, { once: true });
	})
};

// build/js/aws/ecr-image.js
const REGISTRY = /^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\.[a-z0-9.-]+$/;
function parseEcrImage(uri) {
	const image = parseEcrReference(uri);
	return image !== void 0 && "tag" in image ? image : void 0;
}
function parseEcrReference(uri) {
	const slash = uri.indexOf("/");
	const [, registryId, region] = REGISTRY.exec(uri.slice(0, Math.max(slash, 0)).toLowerCase()) ?? [];
	const [, repositoryName, tag = "latest", digest] = /^([^:@]+)(?::([\w.-]+))?(?:@(\w+:[0-9a-f]+))?$/.exec(uri.slice(slash + 1)) ?? [];
	if (registryId === void 0 || region === void 0 || repositoryName === void 0) return void 0;
	const repository = {
		registryId,
		region,
		repositoryName
	};
	return digest === void 0 ? {
		...repository,
		tag
	} : {
		...repository,
		digest
	};
}

// build/js/aws/sdk-error.js
function readSdkError(error) {
	const metadata = property(error, "$metadata");
	const code = shaken_text(property(error, "code"));
	const httpStatus = number(property(metadata, "httpStatusCode"));
	const proxyStatus = code === "ERR_PROXY_TUNNEL" ? number(property(error, "statusCode")) : void 0;
	const requestId = shaken_text(property(metadata, "requestId"));
	const headers = property(property(error, "$response"), "headers");
	const retryAfter = shaken_text(property(headers, "retry-after"));
	const bucketRegion = shaken_text(property(headers, "x-amz-bucket-region"));
	return {
		name: shaken_text(property(error, "name")) ?? "Unknown",
		message: readMessage(error, httpStatus),
		...code !== void 0 && { code },
		...proxyStatus !== void 0 && { proxyStatus },
		...httpStatus !== void 0 && { httpStatus },
		...requestId !== void 0 && { requestId },
		...retryAfter !== void 0 && /^\d+$/.test(retryAfter) && { retryAfterMs: Number(retryAfter) * 1e3 },
		...bucketRegion !== void 0 && { bucketRegion },
		clockWasCorrected: property(metadata, "clockSkewCorrected") === true
	};
}
const NO_WORDS = /* @__PURE__ */ new Set([
	"",
	"Unknown",
	"UnknownError"
]);
function readMessage(error, httpStatus) {
	const [own = ""] = (shaken_text(property(error, "message")) ?? String(error)).split("\n  Deserialization error:");
	if (!NO_WORDS.has(own)) return own;
	return httpStatus === void 0 ? "no reason given" : `HTTP ${String(httpStatus)}, no reason given`;
}
function property(value, key) {
	return typeof value === "object" && value !== null ? Reflect.get(value, key) : void 0;
}
const shaken_text = (value) => typeof value === "string" && value !== "" ? value : void 0;
const number = (value) => typeof value === "number" ? value : void 0;

// build/js/aws/classify.js
function classify(error) {
	const facts = readSdkError(error);
	const kind = kindOf(facts);
	const resource = kind === "not-found" || kind === "already-exists" || kind === "in-progress";
	const permission = kind === "denied" ? deniedPermission(facts.message) : void 0;
	return {
		kind,
		name: facts.httpStatus === void 0 ? facts.code ?? facts.name : facts.name,
		message: facts.message,
		...facts.requestId !== void 0 && { requestId: facts.requestId },
		...facts.httpStatus !== void 0 && { httpStatus: facts.httpStatus },
		...resource && namedResource(facts.message),
		...permission !== void 0 && { permission }
	};
}
function kindOf(facts) {
	return MESSAGES.find(([pattern]) => pattern.test(facts.message))?.[1] ?? KINDS_BY_NAME.get(stem(facts.name)) ?? kindOfStatus(facts) ?? "rejected";
}
const stem = (name) => name.replace(/(?:Exception|Error)$/, "");
const KINDS_BY_NAME = byName([
	["aborted", "Abort"],
	["throttled", "BandwidthLimitExceeded RequestLimitExceeded RequestThrottled Throttled Throttling"],
	["throttled", "SlowDown TooManyRequests"],
	["unavailable", "Internal InternalFailure InternalServer InternalService Server ServiceUnavailable"],
	["unavailable", "RequestTimeout Timeout"],
	["denied", "AccessDenied Forbidden NotAuthorized Unauthorized UnauthorizedOperation"],
	["expired-credentials", "ExpiredToken RequestExpired TokenRefreshRequired"],
	["no-credentials", "CredentialsProvider MissingAuthenticationToken TokenProvider"],
	["no-credentials", "InvalidAccessKeyId InvalidClientTokenId InvalidIdentityToken InvalidToken UnrecognizedClient"],
	["no-credentials", "AuthFailure IncompleteSignature InvalidSignature SignatureDoesNotMatch"],
	["no-credentials", "RequestInTheFuture RequestTimeTooSkewed"],
	["limit-exceeded", "ResourceLimitExceeded ServiceQuotaExceeded"],
	["not-found", "ImageNotFound NoSuchBucket NoSuchEntity NoSuchKey NoSuchResource NotFound"],
	["not-found", "RepositoryNotFound ResourceNotFound"],
	["in-progress", "Conflict ResourceInUse"]
]);
function byName(rows) {
	return new Map(rows.flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind])));
}
const RESOURCE = String.raw`(endpoint[ -]config(?:uration)?|endpoint(?![ -]config)|model|inference component)`;
const ITS_NAME = String.raw`(?=\s*["'.:]|\s+arn:|\s*$|\s+[\w-]+\.?$)`;
const NOT_FOUND = new RegExp(`^could not find ${RESOURCE}${ITS_NAME}`, "i");
const ALREADY_EXISTS = new RegExp(`^cannot create already existing ${RESOURCE}${ITS_NAME}`, "i");
const IN_PROGRESS = new RegExp(`^cannot (?:update|delete) in-progress ${RESOURCE}${ITS_NAME}`, "i");
const OPENINGS = [
	NOT_FOUND,
	ALREADY_EXISTS,
	IN_PROGRESS
];
const MESSAGES = [
	[/security token included in the request (?:is|has) expired|(?:provided token|sso session\b.*) has expired/i, "expired-credentials"],
	[/^rate exceeded/i, "throttled"],
	[NOT_FOUND, "not-found"],
	[ALREADY_EXISTS, "already-exists"],
	[IN_PROGRESS, "in-progress"],
	[/^cannot update endpoint with the currently in use /i, "in-progress"],
	[/inference component.*_IN_PROGRESS\b/i, "in-progress"],
	[/ is a base inference component/i, "in-progress"]
];
const NETWORK_FAULTS = /* @__PURE__ */ new Set([
	"EAI_AGAIN",
	"ECONNABORTED",
	"ECONNREFUSED",
	"ECONNRESET",
	"EHOSTUNREACH",
	"ENETDOWN",
	"ENETUNREACH",
	"ENOTFOUND",
	"EPIPE",
	"EPROTO",
	"ERR_PROXY_TUNNEL",
	"ERR_STREAM_PREMATURE_CLOSE",
	"ETIMEDOUT"
]);
function kindOfStatus({ httpStatus, proxyStatus, code = "" }) {
	if (httpStatus === void 0) {
		if (proxyStatus !== void 0 && proxyStatus < 500) return "rejected";
		return NETWORK_FAULTS.has(code) || code.startsWith("HPE_") ? "unavailable" : void 0;
	}
	if (httpStatus < 300 || httpStatus >= 500 || httpStatus === 408) return "unavailable";
	if (httpStatus === 429) return "throttled";
	return httpStatus === 401 || httpStatus === 403 ? "denied" : void 0;
}
const PHRASE = new RegExp(String.raw`\b${RESOURCE}\s+(?:"([^"]+)"|'([^']+)'|(arn:\S+?)[.,]?(?=\s|$)|([\w-]+)\.?$)`, "i");
const ARN = /\barn:[^\s:]+:sagemaker:[^\s:]*:\d*:(endpoint|endpoint-config|model|inference-component)\/([\w-]+)/i;
function namedResource(message) {
	const [, kind, ...names] = PHRASE.exec(message) ?? ARN.exec(message) ?? OPENINGS.map((opening) => opening.exec(message)).find(Boolean) ?? [];
	if (kind === void 0) return {};
	const name = names.find((spelling) => spelling !== void 0)?.split("/").at(-1);
	return {
		resource: resourceKind(kind),
		...name !== void 0 && { resourceName: name }
	};
}
function resourceKind(words) {
	const lower = words.toLowerCase();
	if (lower.startsWith("endpoint-config") || lower.startsWith("endpoint config")) return "endpoint-config";
	if (lower.startsWith("inference")) return "inference-component";
	return lower === "model" ? "model" : "endpoint";
}
function deniedPermission(message) {
	const match = /not authorized to perform:? ([\w-]+:\w+)(?: on resource:? "?([^\s"]+))?/i.exec(message);
	if (match === null) return void 0;
	const [, action = "", resource] = match;
	return {
		action,
		...resource !== void 0 && { resource: resource.replace(/[.,;]$/, "") }
	};
}

// build/js/aws/retries.js
const LONGEST_DELAY_MS$1 = 2e4;
const FIRST_DELAY_MS$2 = {
	throttled: 1e3,
	other: 200
};
function retries(policy) {
	return { applyToStack: (stack) => {
		stack.add((next, context) => async (args) => {
			const attempts = isRead$2(context.commandName ?? "") ? policy.attempts : 1;
			const signal = AbortSignal.any([policy.closing, ...abortSignal(context.__smithy_context)]);
			let lastWords;
			for (let attempt = 1;; attempt += 1) try {
				return await unlessAborted(signal, () => next(args), lastWords);
			} catch (error) {
				const delay = delayBefore(error, attempt, attempts);
				if (delay === void 0) throw error;
				lastWords = error;
				await unlessAborted(signal, () => policy.clock.sleep(delay, signal), lastWords);
			}
		}, {
			name: "retries",
			step: "initialize",
			priority: "high"
		});
	} };
}
const isRead$2 = (commandName) => /^(?:Describe|List|Get|Head|BatchGet)/.test(commandName);
function delayBefore(error, attempt, attempts) {
	const { kind } = classify(error);
	const { clockWasCorrected, retryAfterMs = 0 } = readSdkError(error);
	if ((kind === "denied" || kind === "no-credentials" || kind === "expired-credentials") && clockWasCorrected) return attempt === 1 ? 0 : void 0;
	if (kind !== "throttled" && kind !== "unavailable" || attempt >= attempts) return void 0;
	const jittered = FIRST_DELAY_MS$2[kind === "throttled" ? "throttled" : "other"] * 2 ** (attempt - 1) * (.5 + Math.random() / 2);
	return Math.min(Math.max(jittered, retryAfterMs), LONGEST_DELAY_MS$1);
}
const abortSignal = (context) => context?.["abortSignal"] instanceof AbortSignal ? [context["abortSignal"]] : [];
var GivenUp = class extends Error {
	name = "AbortError";
};
function unlessAborted(signal, work, lastWords) {
	return new Promise((resolve, reject) => {
		const abort = () => {
			reject(new GivenUp("the call was aborted", { cause: lastWords }));
		};
		if (signal.aborted) {
			abort();
			return;
		}
		signal.addEventListener("abort", abort, { once: true });
		work().then(resolve, reject).finally(() => {
			signal.removeEventListener("abort", abort);
		});
	});
}

// build/js/aws/role-arn.js
function roleName(arn) {
	return /^arn:[^:]+:iam::\d{12}:role\/(?:.*\/)?([^/]+)$/.exec(arn)?.[1];
}

// build/js/aws/s3-location.js
function parseS3Location(url) {
	const [, bucket, path] = /^s3:\/\/([^/:]+)\/(.*)$/s.exec(url) ?? httpsLocation(url);
	if (bucket === void 0 || path === void 0) return void 0;
	return path === "" || path.endsWith("/") ? {
		bucket,
		prefix: path
	} : {
		bucket,
		key: path
	};
}
function httpsLocation(url) {
	const [, host = "", path = ""] = /^https:\/\/([a-z0-9.-]+)\/([^?#]*)$/.exec(url) ?? [];
	const [, bucket] = /^(.+)\.s3[.-][a-z0-9.-]+$/.exec(host) ?? [];
	const decoded = decode(path);
	if (bucket !== void 0) return [
		url,
		bucket,
		decoded
	];
	return /^s3[.-][a-z0-9.-]+$/.test(host) ? /^([^/]+)\/(.*)$/s.exec(decoded ?? "") ?? [] : [];
}
function decode(path) {
	try {
		return decodeURIComponent(path);
	} catch {
		return;
	}
}

// build/js/proxy-url.js
const PROXY_VARIABLES = [
	"HTTP_PROXY",
	"http_proxy",
	"HTTPS_PROXY",
	"https_proxy"
];
function proxyUrl(named) {
	return named === "" || named.includes("://") ? named : `http://${named}`;
}

// build/js/aws/transport.js
const LIMITS = {
	connecting: 1e4,
	answering: 3e4
};
var Transport = class extends node_http_handler.t {
	#sockets;
	#onSession;
	#closing = new AbortController();
	constructor(env, limits = LIMITS, onSession = () => void 0) {
		const sockets = /* @__PURE__ */ new Set();
		const options = {
			keepAlive: true,
			maxSockets: 50,
			timeout: limits.answering,
			proxyEnv: proxies(env)
		};
		super({
			httpAgent: watched(new external_node_http_.Agent(options), sockets, limits),
			httpsAgent: watched(new external_node_https_.Agent(options), sockets, limits),
			requestTimeout: limits.answering,
			throwOnRequestTimeout: true
		});
		this.#sockets = sockets;
		this.#onSession = onSession;
	}
	get closing() {
		return this.#closing.signal;
	}
	handle(...[request, options]) {
		const token = request.headers["x-amz-security-token"];
		if (token !== void 0) this.#onSession(token);
		const signal = options?.abortSignal;
		const signals = signal instanceof AbortSignal ? [this.closing, signal] : [this.closing];
		return super.handle(request, {
			...options,
			abortSignal: AbortSignal.any(signals)
		});
	}
	destroy() {
		this.#closing.abort();
		for (const socket of this.#sockets) socket.destroy();
	}
};
function proxies(env) {
	const named = PROXY_VARIABLES.flatMap((name) => {
		const proxy = env[name] ?? "";
		return proxy === "" ? [] : [[name, proxyUrl(proxy)]];
	});
	return {
		NO_PROXY: env["NO_PROXY"],
		no_proxy: env["no_proxy"],
		...Object.fromEntries(named)
	};
}
function watched(agent, sockets, limits) {
	const connect = agent.createConnection.bind(agent);
	agent.createConnection = (options, callback) => {
		const connection = connect(options, callback);
		if (connection instanceof external_node_net_namespaceObject.Socket) {
			sockets.add(connection);
			connection.once("close", () => sockets.delete(connection));
			connection.once("timeout", () => connection.destroy(timedOut("nothing was heard", limits.answering)));
			if (connection.connecting) limitConnecting(connection, limits.connecting);
		}
		return connection;
	};
	const reuse = agent.reuseSocket.bind(agent);
	agent.reuseSocket = (socket, request) => {
		reuse(socket, request);
		if (socket instanceof external_node_net_namespaceObject.Socket) socket.setTimeout(limits.answering);
	};
	return agent;
}
function limitConnecting(socket, limitMs) {
	const timer = setTimeout(() => {
		socket.destroy(timedOut("no connection was established", limitMs));
	}, limitMs);
	const stop = () => {
		clearTimeout(timer);
	};
	socket.once("connect", stop).once("close", stop);
}
const timedOut = (what, limitMs) => Object.assign(/* @__PURE__ */ new Error(`${what} within ${String(limitMs / 1e3)} s`), { code: "ETIMEDOUT" });

// build/js/aws/connect.js
const SAGEMAKER_ATTEMPTS = 4;
const SIDE_SERVICE_ATTEMPTS = 5;
function connect({ region, userAgent, env, onSession, clock = systemClock }) {
	const requestHandler = new Transport(env, void 0, onSession);
	const { closing } = requestHandler;
	const common = {
		region,
		requestHandler,
		customUserAgent: [[userAgent.name, userAgent.version]],
		maxAttempts: 1
	};
	const sagemaker = new SageMakerClient(common);
	sagemaker.middlewareStack.use(retries({
		clock,
		closing,
		attempts: maxAttempts(env) ?? SAGEMAKER_ATTEMPTS
	}));
	const config = {
		...common,
		credentials: sagemaker.config.credentials
	};
	const policy = {
		clock,
		closing,
		attempts: maxAttempts(env) ?? SIDE_SERVICE_ATTEMPTS
	};
	return {
		sagemaker,
		imageDigest: async (imageUri, signal) => {
			const image = parseEcrImage(imageUri);
			if (image === void 0) return { kind: "not-applicable" };
			const { imageDigest } = await __nccwpck_require__.e(/* import() */ 511).then(__nccwpck_require__.bind(__nccwpck_require__, 5511));
			return imageDigest(config, policy, image, signal);
		},
		artifactIdentity: async (url, signal) => {
			const location = parseS3Location(url);
			if (location === void 0) return { kind: "not-applicable" };
			const { artifactIdentity } = await Promise.all(/* import() */[__nccwpck_require__.e(650), __nccwpck_require__.e(753), __nccwpck_require__.e(375)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2375));
			return artifactIdentity(config, policy, location, signal);
		},
		containerLogs: async (query, signal) => {
			const { containerLogs } = await Promise.all(/* import() */[__nccwpck_require__.e(753), __nccwpck_require__.e(162)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9162));
			return containerLogs(config, policy, query, signal);
		},
		scalableVariants: async (where, signal) => {
			const { scalableVariants } = await __nccwpck_require__.e(/* import() */ 233).then(__nccwpck_require__.bind(__nccwpck_require__, 5233));
			return scalableVariants(config, policy, where, signal);
		},
		role: async (arn, signal) => {
			const name = roleName(arn);
			if (name === void 0) return { kind: "not-applicable" };
			const { role } = await Promise.all(/* import() */[__nccwpck_require__.e(882), __nccwpck_require__.e(101)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4101));
			return role(config, policy, name, signal);
		},
		imageFormat: async (imageUri, signal) => {
			const image = parseEcrReference(imageUri);
			if (image === void 0) return { kind: "not-applicable" };
			const { imageFormat } = await __nccwpck_require__.e(/* import() */ 511).then(__nccwpck_require__.bind(__nccwpck_require__, 5511));
			return imageFormat(config, policy, image, signal);
		},
		bucketRegion: async (url, signal) => {
			const location = parseS3Location(url);
			if (location === void 0) return { kind: "not-applicable" };
			const { bucketRegion } = await Promise.all(/* import() */[__nccwpck_require__.e(650), __nccwpck_require__.e(753), __nccwpck_require__.e(375)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2375));
			return bucketRegion(config, policy, location, signal);
		},
		objectsBelow: async (url, signal) => {
			const location = parseS3Location(url);
			if (location === void 0) return { kind: "not-applicable" };
			const { objectsBelow } = await Promise.all(/* import() */[__nccwpck_require__.e(650), __nccwpck_require__.e(753), __nccwpck_require__.e(375)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2375));
			return objectsBelow(config, policy, location, signal);
		},
		endpointQuota: async (instanceType, signal) => {
			const { endpointQuota } = await __nccwpck_require__.e(/* import() */ 620).then(__nccwpck_require__.bind(__nccwpck_require__, 4620));
			return endpointQuota(config, policy, instanceType, signal);
		},
		listedEndpointQuotas: async (instanceTypes, signal) => {
			if (instanceTypes.length === 0) return { kind: "not-applicable" };
			const { listedEndpointQuotas } = await __nccwpck_require__.e(/* import() */ 620).then(__nccwpck_require__.bind(__nccwpck_require__, 4620));
			return listedEndpointQuotas(config, policy, instanceTypes, signal);
		},
		alarms: async (names, signal) => {
			if (names.length === 0) return { kind: "not-applicable" };
			const { alarms } = await __nccwpck_require__.e(/* import() */ 971).then(__nccwpck_require__.bind(__nccwpck_require__, 5971));
			return alarms(config, policy, names, signal);
		},
		subnets: async (ids, signal) => {
			if (ids.length === 0) return { kind: "not-applicable" };
			const { subnets } = await Promise.all(/* import() */[__nccwpck_require__.e(882), __nccwpck_require__.e(71)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8071));
			return subnets(config, policy, ids, signal);
		},
		securityGroups: async (ids, signal) => {
			if (ids.length === 0) return { kind: "not-applicable" };
			const { securityGroups } = await Promise.all(/* import() */[__nccwpck_require__.e(882), __nccwpck_require__.e(71)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8071));
			return securityGroups(config, policy, ids, signal);
		},
		destroy: () => {
			requestHandler.destroy();
		}
	};
}
function maxAttempts({ AWS_MAX_ATTEMPTS: attempts = "" }) {
	return /^[1-9]\d*$/.test(attempts) ? Number(attempts) : void 0;
}

// build/js/deployment/naming.js
const MAXIMUM_NAME_LENGTH = 63;
const FINGERPRINT_LENGTH = 12;
const FORCED_SUFFIX_LENGTH = 4;
const FINGERPRINTED = /^(.+)-([0-9a-f]{12})(?:-[0-9a-f]{4})?$/;
function canonicalJson(value) {
	return JSON.stringify(value, (_key, member) => {
		if (typeof member !== "object" || member === null || Array.isArray(member)) return member;
		return Object.fromEntries(Object.entries(member).toSorted(([a], [b]) => a < b ? -1 : 1));
	});
}
function fingerprintOf(content) {
	const { resource, base, endpointName, request, resolved = {} } = content;
	return sha256(canonicalJson({
		resource,
		base,
		endpointName,
		request,
		resolved
	})).slice(0, FINGERPRINT_LENGTH);
}
function fingerprintedName(base, fingerprint) {
	return `${base.slice(0, MAXIMUM_NAME_LENGTH - fingerprint.length - 1)}-${fingerprint}`;
}
function forcedName(base, fingerprint, run) {
	return fingerprintedName(base, `${fingerprint}-${sha256(run).slice(0, FORCED_SUFFIX_LENGTH)}`);
}
function standsFor(name, base, fingerprint) {
	const match = FINGERPRINTED.exec(name);
	return match?.[2] === fingerprint && base.startsWith(match[1] ?? base);
}
function spellingIn(name, base) {
	const spelling = FINGERPRINTED.exec(name)?.[1];
	return spelling !== void 0 && base.toLowerCase().startsWith(spelling.toLowerCase()) ? spelling : void 0;
}
function sha256(text) {
	return (0,external_node_crypto_.createHash)("sha256").update(text, "utf8").digest("hex");
}

// build/js/deployment/model-package.js
async function findModelPackage(name, aws, signal) {
	try {
		const { group, version } = partsOf(name);
		if (group === void 0) return await describe(name, aws, signal);
		const packages = await listPackages(group, aws, signal);
		return version === void 0 ? highestApproved(group, packages) : thisVersion(name, version, packages);
	} catch (error) {
		const { kind, message } = classify(error);
		if (kind === "not-found" || kind === "rejected") return {
			kind: "unusable",
			why: message
		};
		if (kind === "denied") return {
			kind: "denied",
			message
		};
		throw error;
	}
}
function isModelPackageVersion(name) {
	return partsOf(name).group === void 0;
}
function partsOf(name) {
	const group = /^(?:arn:[^/]+:model-package-group\/)?([^/:]+)(?:\/(\d+))?$/.exec(name);
	if (group?.[1] === void 0) return {};
	return group[2] === void 0 ? { group: group[1] } : {
		group: group[1],
		version: Number(group[2])
	};
}
async function describe(ModelPackageName, { sagemaker }, abortSignal) {
	const found = await sagemaker.send(new DescribeModelPackageCommand({ ModelPackageName }), { abortSignal });
	const lookup = usable(ModelPackageName, found.ModelPackageArn, found.ModelApprovalStatus ?? "Approved");
	const environmentValues = (found.InferenceSpecification?.Containers ?? []).flatMap(({ Environment }) => Object.values(Environment ?? {}));
	return lookup.kind === "found" && environmentValues.length > 0 ? {
		...lookup,
		environmentValues
	} : lookup;
}
async function listPackages(ModelPackageGroupName, { sagemaker }, abortSignal) {
	const packages = [];
	let NextToken;
	do {
		const input = {
			ModelPackageGroupName,
			...NextToken === void 0 ? {} : { NextToken }
		};
		const page = await sagemaker.send(new ListModelPackagesCommand(input), { abortSignal });
		packages.push(...page.ModelPackageSummaryList ?? []);
		NextToken = page.NextToken;
	} while (NextToken !== void 0 && NextToken !== "");
	return packages;
}
function thisVersion(name, version, packages) {
	const found = packages.find(({ ModelPackageVersion }) => ModelPackageVersion === version);
	if (found !== void 0) return usable(name, found.ModelPackageArn, found.ModelApprovalStatus);
	return {
		kind: "unusable",
		why: `The group has no version ${version}; its newest are ${packages.map(({ ModelPackageVersion }) => ModelPackageVersion ?? 0).toSorted((a, b) => b - a).slice(0, 5).join(", ") || "none"}.`
	};
}
function highestApproved(group, packages) {
	const [highest] = packages.filter(({ ModelApprovalStatus }) => ModelApprovalStatus === "Approved").toSorted((a, b) => (b.ModelPackageVersion ?? 0) - (a.ModelPackageVersion ?? 0));
	if (highest?.ModelPackageArn !== void 0) return {
		kind: "found",
		arn: highest.ModelPackageArn
	};
	return {
		kind: "unusable",
		why: `None of the ${packages.length} versions in the group ${group} is Approved.`
	};
}
function usable(name, arn, approval) {
	if (approval !== "Approved") return {
		kind: "unusable",
		why: `Its approval status is ${approval ?? "unknown"}, not Approved.`
	};
	return {
		kind: "found",
		arn: arn ?? name
	};
}

// build/js/deployment/specification.js
const RETAINED_PROPERTIES = [
	"auto",
	"all",
	"instance-counts",
	"weights",
	"none"
];
function environmentValuesOf({ models }) {
	return models.flatMap(({ request }) => containersOf(request)).flatMap(({ Environment }) => Object.values(Environment ?? {}));
}
function executionRolesOf({ models, endpointConfig }) {
	return [...models.map(({ request }) => request.ExecutionRoleArn), endpointConfig.ExecutionRoleArn].filter((role) => role !== void 0);
}
function accountOfRole(arn) {
	return /^arn:[^:]*:iam::(\d{12}):/.exec(arn ?? "")?.[1];
}
function rollbackAlarmsOf({ deploymentConfig }) {
	const alarms = deploymentConfig?.AutoRollbackConfiguration?.Alarms ?? [];
	return [...new Set(alarms.flatMap(({ AlarmName }) => AlarmName ?? []))];
}
function containersOf({ PrimaryContainer, Containers }) {
	return [...PrimaryContainer === void 0 ? [] : [PrimaryContainer], ...Containers ?? []];
}

// build/js/deployment/references.js
async function resolveReferences(specification, aws, signal) {
	const containers = specification.models.flatMap(({ request }) => containersOf(request));
	const imageUris = new Set(containers.flatMap(({ Image }) => Image ?? []));
	const urls = new Set(containers.flatMap(artifactUrlsOf));
	const packageNames = new Set(containers.flatMap(({ ModelPackageName }) => ModelPackageName ?? []));
	const [images, artifacts, packages] = await Promise.all([
		lookUpAll(imageUris, (uri) => aws.imageDigest(uri, signal)),
		lookUpAll(urls, (url) => aws.artifactIdentity(url, signal)),
		lookUpAll(packageNames, (name) => findModelPackage(name, aws, signal))
	]);
	return {
		images,
		artifacts,
		packages
	};
}
function unresolvedNotices({ images, artifacts, packages }) {
	return [
		...notices("image", images, "a tag that is pushed again will not be noticed"),
		...notices("artifact", artifacts, "an artifact that is uploaded again under the same key will not be noticed"),
		...Object.entries(packages).flatMap(([name, { kind, ...lookup }]) => kind === "denied" && "message" in lookup ? [`May not look up the model package ${name} (${lookup.message}). It is used as written; SageMaker has the last word.`] : [])
	];
}
function absenceNotices({ images, artifacts }) {
	const absences = (what, lookups) => Object.entries(lookups).flatMap(([reference, lookup]) => lookup.kind === "absent" ? [`Did not find the ${what} ${reference} (${lookup.message}). It is used as written; SageMaker has the last word.`] : []);
	return [...absences("image", images), ...absences("artifact", artifacts)];
}
function unusablePackage({ packages }) {
	for (const [name, lookup] of Object.entries(packages)) {
		if (lookup.kind === "unusable") return {
			name,
			why: lookup.why
		};
		if (lookup.kind === "denied" && !isModelPackageVersion(name)) return {
			name,
			why: `Which of its versions is meant has to be looked up, which is not allowed: ${lookup.message}`
		};
	}
}
function notices(what, lookups, consequence) {
	return Object.entries(lookups).flatMap(([reference, lookup]) => lookup.kind === "denied" ? [`May not look up the ${what} ${reference} (${lookup.message}). It is used as written; ${consequence}.`] : []);
}
function artifactUrlsOf(container) {
	if (container.Mode === "MultiModel") return [];
	return [
		container.ModelDataUrl,
		container.ModelDataSource?.S3DataSource?.S3Uri,
		...(container.AdditionalModelDataSources ?? []).map((source) => source.S3DataSource?.S3Uri)
	].filter((url) => url !== void 0);
}
async function lookUpAll(references, lookUp) {
	return Object.fromEntries(await Promise.all([...references].map(async (key) => [key, await lookUp(key)])));
}

// build/js/deployment/desired.js
function desiredState(specification, references, run) {
	const { endpointName, endpointConfig } = specification;
	const models = specification.models.map((model) => ({
		key: model.key,
		...desiredModel(model, endpointName, references)
	}));
	const nameOf = (modelName) => models.find(({ key }) => key === modelName)?.name ?? modelName;
	const request = withModelNames(endpointConfig, nameOf);
	const fingerprint = fingerprintOf({
		resource: "endpoint-config",
		base: endpointName,
		endpointName,
		request
	});
	const made = new Set(models.map(({ name }) => name));
	return {
		specification,
		references,
		models: models.map(({ name, request: content }) => ({
			name,
			request: content
		})),
		existingModels: modelNamesOf(request).filter((name) => !made.has(name)),
		endpointConfig: {
			name: fingerprintedName(endpointName, fingerprint),
			forcedName: forcedName(endpointName, fingerprint, run),
			request,
			isNamed: (name) => standsFor(name, endpointName, fingerprint)
		}
	};
}
function modelNamesOf(config) {
	const names = variantsOf(config).flatMap(({ ModelName, InstancePools = [] }) => [ModelName, ...InstancePools.map(({ ModelNameOverride }) => ModelNameOverride)]);
	return [...new Set(names)].filter((name) => name !== void 0);
}
function variantsOf(config) {
	return [...config.ProductionVariants ?? [], ...config.ShadowProductionVariants ?? []];
}
function desiredModel(model, endpointName, references) {
	const request = pinnedRequest(model.request, references);
	const resolved = Object.fromEntries(containersOf(model.request).flatMap(artifactUrlsOf).flatMap((url) => {
		const lookup = references.artifacts[url];
		return lookup?.kind === "found" ? [[url, lookup.value]] : [];
	}));
	const fingerprint = fingerprintOf({
		resource: "model",
		base: model.baseName,
		endpointName,
		request,
		resolved
	});
	return {
		name: fingerprintedName(model.baseName, fingerprint),
		request
	};
}
function pinnedRequest(request, references) {
	const pinned = (container) => {
		const { Image, ModelPackageName } = container;
		const image = Image === void 0 ? void 0 : references.images[Image];
		const modelPackage = ModelPackageName === void 0 ? void 0 : references.packages[ModelPackageName];
		return {
			...container,
			...Image !== void 0 && image?.kind === "found" ? { Image: pinnedImage(Image, image.value) } : {},
			...modelPackage?.kind === "found" ? { ModelPackageName: modelPackage.arn } : {}
		};
	};
	return {
		...request,
		...request.PrimaryContainer === void 0 ? {} : { PrimaryContainer: pinned(request.PrimaryContainer) },
		...request.Containers === void 0 ? {} : { Containers: request.Containers.map(pinned) }
	};
}
function pinnedImage(imageUri, digest) {
	return `${imageUri.replace(/:[^:/]*$/, "")}@${digest}`;
}
function imageAsWritten({ images }, sent) {
	return Object.entries(images).find(([uri, lookup]) => lookup.kind === "found" && pinnedImage(uri, lookup.value) === sent)?.[0] ?? sent;
}
function withModelNames(config, nameOf) {
	const pool = (instances) => instances.ModelNameOverride === void 0 ? instances : {
		...instances,
		ModelNameOverride: nameOf(instances.ModelNameOverride)
	};
	const named = (variant) => ({
		...variant,
		...variant.ModelName === void 0 ? {} : { ModelName: nameOf(variant.ModelName) },
		...variant.InstancePools === void 0 ? {} : { InstancePools: variant.InstancePools.map(pool) }
	});
	return {
		...config,
		ProductionVariants: config.ProductionVariants?.map(named),
		...config.ShadowProductionVariants === void 0 ? {} : { ShadowProductionVariants: config.ShadowProductionVariants.map(named) }
	};
}

// build/js/deployment/impossible-change.js
function impossibleChange(desired, { live, scaling }) {
	if (live?.config.kind !== "found") return void 0;
	const wanted = desired.endpointConfig.request;
	if (live.config.value.AsyncInferenceConfig !== void 0 && wanted.AsyncInferenceConfig === void 0) return {
		kind: "impossible",
		change: "async-to-synchronous"
	};
	const scaled = scaling?.kind === "found" ? scaling.value : [];
	for (const before of variantsOf(live.config.value)) {
		const change = changeOf(before, variantsOf(wanted).find(({ VariantName }) => VariantName === before.VariantName), scaled.includes(before.VariantName ?? ""));
		if (change !== void 0) return {
			kind: "impossible",
			change,
			variantName: before.VariantName
		};
	}
}
function changeOf(before, after, isScaled) {
	if (isScaled && (after === void 0 || after.InstanceType !== before.InstanceType)) return "scaled-variant";
	if (after === void 0) return void 0;
	if (before.ServerlessConfig === void 0 && after.ServerlessConfig !== void 0) return "real-time-to-serverless";
	if (before.ModelName !== void 0 && after.ModelName === void 0) return "model-to-components";
}
const ANOTHER_ENDPOINT = "Deploy to another `endpoint-name` and move the traffic there; or delete this endpoint first.";
const IMPOSSIBLE_CHANGES = {
	"async-to-synchronous": {
		why: () => "Its live config has an AsyncInferenceConfig and the inputs have none: asynchronous inference cannot be removed from an endpoint.",
		remedies: () => ["Keep `AsyncInferenceConfig` in `endpoint-config`.", ANOTHER_ENDPOINT]
	},
	"real-time-to-serverless": {
		why: (variantName) => `Variant ${variantName} runs on instances and would become serverless; only the way back is possible.`,
		remedies: () => [ANOTHER_ENDPOINT]
	},
	"model-to-components": {
		why: (variantName) => `Variant ${variantName} serves a model and would become one for inference components.`,
		remedies: () => [ANOTHER_ENDPOINT]
	},
	"scaled-variant": {
		why: (variantName) => `Variant ${variantName} is a scalable target of Application Auto Scaling: its instance type cannot be changed, nor can it be removed, as long as it is one.`,
		remedies: ({ endpointName, region, variantName }) => [`Deregister it, deploy, and register it again; that deletes its scaling policies, so note them first: aws application-autoscaling deregister-scalable-target --region ${region} --service-namespace sagemaker --scalable-dimension sagemaker:variant:DesiredInstanceCount --resource-id endpoint/${endpointName}/variant/${variantName}`]
	}
};

// build/js/deployment/obstacle.js
const NEEDS_FORMER = "SageMaker needs the live config and its models during the whole update, to roll back to them.";
function wayOutOf(cause, { endpointName, region }) {
	switch (cause.kind) {
		case "found-failed": return {
			why: "",
			remedies: [cause.isForbidden ? "Set `recreate-failed` to `auto` or `true` to let the action delete it and create it again." : "This action did not deploy it: set `recreate-failed: true` to let the action delete it and create it again.", `Or delete it yourself: aws sagemaker delete-endpoint --region ${region} --endpoint-name ${endpointName}`]
		};
		case "has-inference-components": return {
			why: `They are ${cause.names.join(", ")}.`,
			remedies: [...cause.names.map((name) => `aws sagemaker delete-inference-component --region ${region} --inference-component-name ${name}`), "Then run the job again."]
		};
		case "not-adopted": return wayToAdopt(cause);
		case "live-config-gone": return withoutFormer(`an endpoint config named ${cause.configName}`);
		case "live-model-gone": return withoutFormer(`a model named ${cause.modelName}`);
		case "model-missing": return {
			why: `DescribeModel does not find it in ${region}.`,
			remedies: ["Check `model-name` and `aws-region`, or give `image-uri` and `execution-role-arn` to have the model created."]
		};
		case "impossible": {
			const { why, remedies } = IMPOSSIBLE_CHANGES[cause.change];
			const variantName = cause.variantName ?? "";
			return {
				why: why(variantName),
				remedies: remedies({
					endpointName,
					region,
					variantName
				})
			};
		}
	}
}
function wayToAdopt({ isComparable, removals }) {
	const adopt = "Set `adopt-existing: true` if that may go; what shall stay must be declared in the inputs.";
	if (isComparable) return {
		why: `It has what the inputs do not declare: ${removals.join(", ")}.`,
		remedies: [adopt]
	};
	return {
		why: "The caller may not read its config or model, so what it would lose is not known.",
		remedies: [adopt, "Allow the caller `sagemaker:DescribeEndpointConfig`, `sagemaker:DescribeModel` and `sagemaker:ListTags`."]
	};
}
function withoutFormer(missing) {
	return {
		why: NEEDS_FORMER,
		remedies: [`Create ${missing} again, as it was, then deploy again.`, "Or delete the endpoint and deploy again: that interrupts the service."]
	};
}

// build/js/deployment/tagging.js
const MANAGED_BY = "deploy-sagemaker-endpoint";
const STATE_TAG = {
	endpoint: `${MANAGED_BY}:endpoint`,
	nonce: `${MANAGED_BY}:nonce`,
	previousConfig: `${MANAGED_BY}:previous-config`,
	verifiedConfig: `${MANAGED_BY}:verified-config`
};
function provenanceTags({ repository, sha, ref, runId }) {
	return Object.fromEntries(Object.entries({
		"managed-by": MANAGED_BY,
		"github:repository": repository,
		"github:sha": sha,
		"github:ref": ref,
		"github:run-id": runId
	}).flatMap(([key, value]) => value ? [[key, tagValue(value)]] : []));
}
function tagValue(text) {
	return text.replaceAll(/[^\p{L}\p{Z}\p{N}_.:/=+\-@]/gu, "_").slice(0, 256).replace(/[\uD800-\uDBFF]$/, "");
}
function toTagList(...tags) {
	return Object.entries(merged(tags)).map(([Key, Value]) => ({
		Key,
		Value
	}));
}
function merged(tags) {
	return Object.fromEntries(tags.flatMap((some) => Object.entries(some)));
}
function fromTagList(list) {
	return Object.fromEntries(list.flatMap(({ Key, Value }) => Key === void 0 ? [] : [[Key, Value ?? ""]]));
}
function missingTags(wanted, present) {
	return Object.fromEntries(Object.entries(wanted).filter(([key, value]) => present[key] !== value));
}
function areOurs(tags) {
	return tags["managed-by"] === "deploy-sagemaker-endpoint" || Object.keys(tags).some((key) => key.startsWith(`${"deploy-sagemaker-endpoint"}:`));
}
function otherPeoplesTags(tags) {
	const ours = /* @__PURE__ */ new Set([
		"managed-by",
		"github:repository",
		"github:sha",
		"github:ref",
		"github:run-id"
	]);
	return Object.fromEntries(Object.entries(tags).filter(([key]) => !ours.has(key) && !key.startsWith(`${"deploy-sagemaker-endpoint"}:`) && !key.toLowerCase().startsWith("aws:")));
}

// build/js/deployment/ownership.js
function isDeployedByUs(endpointName, endpointArn, inspection) {
	const tags = endpointArn === void 0 ? void 0 : inspection.tags[endpointArn];
	if (tags?.kind === "found" && areOurs(tags.value)) return true;
	const config = inspection.live?.config;
	return config?.kind === "found" && carriesItsFingerprint(endpointName, config.value);
}
function carriesItsFingerprint(endpointName, config) {
	const { $metadata, EndpointConfigName, EndpointConfigArn, CreationTime, ...described } = config;
	if (EndpointConfigName === void 0) return false;
	const spelling = spellingIn(EndpointConfigName, endpointName);
	const base = spelling?.length === endpointName.length ? spelling : endpointName;
	return requestsBehind(described).some((request) => {
		return standsFor(EndpointConfigName, base, fingerprintOf({
			resource: "endpoint-config",
			base,
			endpointName: base,
			request
		}));
	});
}
const DEFAULTS = [
	({ EnableNetworkIsolation, ...rest }) => EnableNetworkIsolation === true ? {
		EnableNetworkIsolation,
		...rest
	} : rest,
	inVariants(({ InitialVariantWeight, ...rest }) => InitialVariantWeight === 1 ? rest : {
		InitialVariantWeight,
		...rest
	}),
	inVariants(({ VolumeSizeInGB, ...rest }) => (VolumeSizeInGB ?? 0) <= 30 ? rest : {
		VolumeSizeInGB,
		...rest
	})
];
function requestsBehind(described) {
	let requests = [described];
	for (const without of DEFAULTS) requests = requests.concat(requests.map(without));
	return requests;
}
function inVariants(change) {
	return ({ ProductionVariants, ShadowProductionVariants, ...rest }) => ({
		...rest,
		...ProductionVariants === void 0 ? {} : { ProductionVariants: ProductionVariants.map(change) },
		...ShadowProductionVariants === void 0 ? {} : { ShadowProductionVariants: ShadowProductionVariants.map(change) }
	});
}

// build/js/deployment/difference.js
const IDENTITIES = ["VariantName", "ChannelName"];
function difference(path, from, to) {
	return compare(path, from, to, false);
}
function isRemoval(change) {
	return change.from !== void 0 && change.to === void 0;
}
function compare(path, from, to, isEnvironment) {
	const [before, after] = [membersOf(from), membersOf(to)];
	if (before !== void 0 && (after !== void 0 || isEnvironment && isNothing(to)) || isNothing(from) && after !== void 0) return [.../* @__PURE__ */ new Set([...before?.keys() ?? [], ...after?.keys() ?? []])].flatMap((key) => compare(`${path}${key}`, before?.get(key), after?.get(key), isEnvironment || key === ".Environment"));
	if (same(from, to)) return [];
	return [{
		path,
		...isNothing(from) ? {} : { from: shown(from, isEnvironment) },
		...isNothing(to) ? {} : { to: shown(to, isEnvironment) }
	}];
}
function membersOf(value) {
	if (isNothing(value)) return void 0;
	if (isStructure$1(value)) return new Map(Object.entries(value).map(([key, member]) => [`.${key}`, member]));
	if (!Array.isArray(value) || !value.every(isStructure$1)) return void 0;
	return new Map(value.map((element, index) => [`[${identityOf(element) ?? index}]`, element]));
}
function identityOf(element) {
	return IDENTITIES.map((member) => element[member]).find((name) => typeof name === "string");
}
function isNothing(value) {
	if (Array.isArray(value)) return value.every(isNothing);
	if (isStructure$1(value)) return Object.values(value).every(isNothing);
	return value === void 0 || value === null || value === false;
}
function isStructure$1(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function same(a, b) {
	return isNothing(a) && isNothing(b) || JSON.stringify(a) === JSON.stringify(b);
}
function shown(value, isEnvironment) {
	if (Array.isArray(value)) return value.map((element) => shown(element, isEnvironment));
	if (!isStructure$1(value)) return isEnvironment ? "***" : value;
	return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, shown(member, isEnvironment || key === "Environment")]));
}

// build/js/deployment/fleet.js
function peakOf(live, desired, deployment) {
	const batch = deployment?.RollingUpdatePolicy?.MaximumBatchSize;
	const counts = /* @__PURE__ */ new Map();
	const add = (type, instances) => {
		if (type !== void 0) counts.set(type, (counts.get(type) ?? 0) + instances);
	};
	for (const { InstanceType, InitialInstanceCount = 0 } of live) add(InstanceType, InitialInstanceCount);
	for (const { InstanceType, InitialInstanceCount = 1 } of desired) add(InstanceType, live.length === 0 || batch === void 0 ? InitialInstanceCount : batchOf(batch, InitialInstanceCount));
	return [...counts].map(([instanceType, instances]) => ({
		instanceType,
		instances
	}));
}
function peakDuring({ specification, endpointConfig }, { live }, endpoint, keeps) {
	const withCount = (variant) => {
		const running = endpoint?.ProductionVariants?.find(({ VariantName }) => VariantName === variant.VariantName);
		return {
			...variant,
			InitialInstanceCount: running?.DesiredInstanceCount ?? variant.InitialInstanceCount
		};
	};
	const before = live?.config.kind === "found" && endpoint?.ProductionVariants !== void 0 ? variantsOf(live.config.value).map(withCount) : [];
	const wanted = variantsOf(endpointConfig.request);
	return peakOf(before, keeps === "all" || keeps === "instance-counts" ? wanted.map(withCount) : wanted, specification.deploymentConfig);
}
function capacityWarnings(deployment, peak) {
	if (deployment?.RollingUpdatePolicy !== void 0) return [];
	return peak.filter(({ instanceType }) => isAccelerated(instanceType)).map(({ instanceType, instances }) => `Both fleets run at once and need ${instances} × ${instanceType}, which are scarce; \`deployment-strategy: rolling\` needs fewer.`);
}
function isAccelerated(instanceType) {
	return /^ml\.(?:p|g|inf|trn|dl)\d/.test(instanceType);
}
function batchOf({ Type, Value = 1 }, count) {
	return Type === "CAPACITY_PERCENT" ? Math.max(1, Math.ceil(count * Value / 100)) : Math.min(Value, count);
}

// build/js/deployment/preflight/finding.js
function sentencesOf(findings, wanted) {
	return findings.flatMap(({ severity, text, remedy }) => severity === wanted ? [`${text} ${remedy}`] : []);
}
function sentence(own, ...others) {
	return own.reduce((text, part, index) => `${text}${withoutBackticks(others[index - 1] ?? "")}${part}`);
}
function withoutBackticks(other) {
	return String(other).replaceAll("`", "'");
}
function asClause(message) {
	return message.replaceAll(/\s+/g, " ").trim().replace(/\.$/, "");
}

// build/js/deployment/preflight/alarm-findings.js
function alarmFindings(desired, { action }, { alarms }) {
	if (alarms.kind !== "found") return [];
	const { region } = desired.specification;
	return rollbackAlarmsOf(desired.specification).flatMap((name) => {
		const alarm = alarms.value.find((each) => each.name === name);
		if (alarm === void 0) return [{
			severity: "error",
			text: sentence`There is no CloudWatch alarm ${name} in ${region}, which the rollout is to watch.`,
			remedy: "Check `rollback-alarms`; an alarm must be made before this step."
		}];
		if (alarm.state !== "ALARM" || action !== "update") return [];
		const reason = alarm.reason === void 0 ? "" : ` (${asClause(alarm.reason)})`;
		return [{
			severity: "warning",
			text: sentence`The CloudWatch alarm ${name} is in ALARM now${reason}, so SageMaker is going to roll the update back.`,
			remedy: "Wait until it is OK, or leave it out of `rollback-alarms`."
		}];
	});
}

// build/js/deployment/preflight/subjects.js
function servedModels(desired, described) {
	const isFound = (name) => described[name]?.kind === "found";
	return [...desired.models.map(({ name, request }) => servedModel(name, request, isFound(name))), ...desired.existingModels.flatMap((name) => {
		const model = described[name];
		return model?.kind === "found" ? [servedModel(name, model.value, true)] : [];
	})];
}
function servedModel(name, content, exists) {
	const { ExecutionRoleArn, VpcConfig } = content;
	return {
		name,
		exists,
		containers: containersOf(content),
		ExecutionRoleArn,
		VpcConfig
	};
}
function rolesOf({ endpointConfig }, models) {
	return unique([...models, endpointConfig.request].map(({ ExecutionRoleArn }) => ExecutionRoleArn));
}
function imagesOf(models) {
	return unique(models.flatMap(({ containers }) => containers.map(({ Image }) => Image)));
}
function artifactsOf(models) {
	const all = models.flatMap(({ containers }) => containers.flatMap(artifactsOfContainer));
	return [...new Map(all.map((artifact) => [artifact.url, artifact])).values()];
}
function artifactsOfContainer(container) {
	const { Mode, ModelDataUrl: url, ModelDataSource, AdditionalModelDataSources: more = [] } = container;
	if (Mode === "MultiModel") return url === void 0 ? [] : [{
		url,
		kind: "shelf"
	}];
	const sources = [ModelDataSource?.S3DataSource, ...more.map((source) => source.S3DataSource)];
	return [...url === void 0 ? [] : [{
		url,
		kind: url.endsWith("/") ? "prefix" : "object"
	}], ...sources.flatMap(artifactOfSource)];
}
function artifactOfSource(source) {
	if (source?.S3Uri === void 0) return [];
	return [{
		url: source.S3Uri,
		kind: source.S3DataType === "S3Prefix" ? "prefix" : "object"
	}];
}
function instanceTypesOf$1({ endpointConfig }) {
	return unique(variantsOf(endpointConfig.request).map(({ InstanceType }) => InstanceType));
}
function networksOf({ endpointConfig }, models) {
	const variants = variantsOf(endpointConfig.request);
	const uses = [...models.map(({ name, VpcConfig }) => ({
		vpc: VpcConfig,
		variants: variants.filter(({ ModelName }) => ModelName === name)
	})), {
		vpc: endpointConfig.request.VpcConfig,
		variants
	}];
	const networks = /* @__PURE__ */ new Map();
	for (const use of uses) {
		if (use.vpc === void 0) continue;
		const [subnets, securityGroups] = [unique(use.vpc.Subnets ?? []), unique(use.vpc.SecurityGroupIds ?? [])];
		const key = [...subnets, ...securityGroups].join(" ");
		const instances = use.variants.map((variant) => variant.ServerlessConfig ? 0 : variant.InitialInstanceCount ?? 1).reduce((sum, count) => sum + count, networks.get(key)?.instances ?? 0);
		networks.set(key, {
			key,
			subnets,
			securityGroups,
			instances
		});
	}
	return [...networks.values()];
}
function unique(texts) {
	return [...new Set(texts)].filter((text) => text !== void 0);
}

// build/js/deployment/preflight/artifact-findings.js
const MOST_KEYS = 3;
function artifactFindings(region, models, { artifacts }) {
	return artifactsOf(models).flatMap((artifact) => {
		const facts = artifacts[artifact.url];
		if (facts === void 0) return [];
		if (facts.bucketRegion.kind === "absent" && !isRead$1(facts)) return [noBucket(artifact)];
		return [
			...regionFindings(region, artifact, facts),
			...facts.content.kind === "absent" ? [absence$1(artifact, facts)] : [],
			...artifact.kind === "prefix" ? folderFindings(artifact, facts) : []
		];
	});
}
function isRead$1({ content, below }) {
	return content.kind === "found" || below.kind === "found";
}
function noBucket({ url }) {
	return {
		severity: "error",
		text: sentence`There is no bucket for the artifact ${url}.`,
		remedy: "Check the bucket’s name in the URL."
	};
}
function regionFindings(region, { url }, { bucketRegion }) {
	if (bucketRegion.kind !== "found" || bucketRegion.value === region) return [];
	return [{
		severity: "error",
		text: sentence`The bucket of the artifact ${url} is in ${bucketRegion.value}, but SageMaker reads artifacts only in the endpoint’s region, ${region}.`,
		remedy: sentence`Copy the artifact to a bucket in ${region}, or deploy to ${bucketRegion.value} (\`aws-region\`).`
	}];
}
function absence$1({ url, kind }, { below }) {
	if (kind === "object" && below.kind === "found" && below.value.length > 0) return {
		severity: "error",
		text: sentence`There is no object ${url}, but there are objects below ${url}/.`,
		remedy: sentence`If they are the model, end the URL with a slash: ${url}/`
	};
	return {
		severity: "error",
		text: kind === "prefix" ? sentence`There are no objects below ${url}.` : sentence`There is no object ${url}.`,
		remedy: "Check the URL, and that the artifact is uploaded before this step."
	};
}
function folderFindings({ url }, { below }) {
	const folders = (below.kind === "found" ? below.value : []).filter(({ key, size }) => size === 0 && key.endsWith("/")).map(({ key }) => key);
	if (folders.length === 0) return [];
	const shown = [...folders.slice(0, MOST_KEYS), ...folders.length > MOST_KEYS ? ["…"] : []].join(", ");
	return [{
		severity: "warning",
		text: sentence`Below ${url} are empty objects that stand for folders (${shown}): SageMaker cannot make files of names that end with a slash.`,
		remedy: "Delete these objects; S3’s console makes one for every folder, `aws s3 cp --recursive` makes none."
	}];
}

// build/js/images/hardware.js
function hardwareOf(instanceType) {
	if (instanceType === void 0) return {
		family: "",
		name: "a serverless endpoint",
		runs: ["cpu", "any"]
	};
	const family = /^ml\.([a-z\d-]+)\./.exec(instanceType)?.[1] ?? "";
	return {
		family,
		name: `${instanceType}${nicknameOf(family)}`,
		runs: processorsOf(family)
	};
}
function architectureOf(instanceType) {
	const { family } = hardwareOf(instanceType);
	if (family === "" && instanceType !== void 0) return void 0;
	return isGraviton(family) || hasArmHostWithGpus(family) ? "arm64" : "amd64";
}
const KNOWN_FAMILIES = new Set("c4 c5 c5d c6g c6gd c6gn c6i c6in c7g c7i c8g dl1 g4dn g5 g6 g6e g7 g7e inf1 inf2 m4 m5 m5d m6g m6gd m6i m7i m8g p2 p3 p4d p4de p5 p5e p5en p6-b200 p6-b300 p6e-gb200 r5 r5d r6g r6gd r6i r7gd r7i r8g t2 trn1 trn1n trn2".split(" "));
function isKnownType(instanceType) {
	return instanceType === void 0 || KNOWN_FAMILIES.has(hardwareOf(instanceType).family);
}
function processorsOf(family) {
	if (hasArmHostWithGpus(family)) return [];
	if (isGraviton(family)) return ["arm64"];
	if (family === "inf1") return ["inf1", "any"];
	if (isNeuronX(family)) return ["neuronx", "any"];
	return /^[gp]/.test(family) ? ["gpu", "any"] : ["cpu", "any"];
}
function hasArmHostWithGpus(family) {
	return /-gb\d+$/.test(family) || /^g\d+g/.test(family);
}
function isGraviton(family) {
	return /^[a-z]+\d+g/.test(family);
}
function isNeuronX(family) {
	return /^(?:inf[2-9]|trn\d)/.test(family);
}
function nicknameOf(family) {
	if (hasArmHostWithGpus(family)) return " (GPUs with an Arm host)";
	if (isGraviton(family)) return " (AWS Graviton)";
	if (family === "inf1") return " (AWS Inferentia)";
	if (isNeuronX(family)) return " (AWS Neuron)";
	return /^[gp]/.test(family) ? " (GPU)" : " (CPU)";
}
const HARDWARE_NAMES = {
	any: "x86 instances",
	cpu: "CPU",
	gpu: "GPU",
	arm64: "AWS Graviton",
	inf1: "AWS Inferentia (ml.inf1)",
	neuronx: "AWS Inferentia2 and Trainium"
};

// build/js/deployment/preflight/architecture-findings.js
const ARCHITECTURES = /* @__PURE__ */ new Map([
	["amd64", "amd64"],
	["x86_64", "amd64"],
	["arm64", "arm64"],
	["aarch64", "arm64"]
]);
function placesOf$3({ endpointConfig }, models, images) {
	return variantsOf(endpointConfig.request).map(({ VariantName: variant = "", ModelName, ...hardware }) => {
		const { InstanceType, ServerlessConfig, InstancePools = [] } = hardware;
		return [...InstanceType !== void 0 || ServerlessConfig !== void 0 ? [{ InstanceType }] : [], ...InstancePools].map(({ InstanceType: type, ModelNameOverride }) => {
			const needs = architectureOf(type);
			const misfits = (models.find(({ name }) => name === (ModelNameOverride ?? ModelName))?.containers ?? []).flatMap(({ Image }) => Image ?? []).filter((uri) => images[uri]?.kind === "found" && !mayFit(images[uri].value, needs));
			return {
				variant,
				hardware: hardwareOf(type).name,
				needs: needs ?? "",
				isKnown: isKnownType(type),
				misfits
			};
		});
	});
}
function mayFit({ architectures }, needs) {
	if (needs === void 0 || architectures.kind !== "found") return true;
	const known = new Set(architectures.value.map((name) => ARCHITECTURES.get(name)));
	return known.has(void 0) || known.has(needs);
}
function architectureFindings({ uri, name, image: { architectures } }, variants) {
	const is = architectures.kind === "found" ? architectures.value.join(" and ") : "";
	const findings = variants.flatMap((places) => {
		const isCertain = places.every(({ isKnown, misfits }) => isKnown && misfits.length > 0);
		return places.filter(({ misfits }) => misfits.includes(uri)).map((place) => [place.hardware, isCertain ? misfit(name, is, place) : doubt(name, is, place)]);
	});
	return [...new Map(findings.map((finding) => [`${finding[0]} ${finding[1].severity}`, finding[1]])).values()];
}
function misfit(name, is, { variant, hardware, needs }) {
	return {
		severity: "error",
		text: sentence`The image ${name} is for ${is}, but variant ${variant} runs on ${hardware}, which takes images for ${needs}.`,
		remedy: sentence`Build it for that: \`docker buildx build --platform linux/${needs} …\`; or use an \`instance-type\` that it fits.`
	};
}
function doubt(name, is, { variant, hardware, needs, isKnown }) {
	if (!isKnown) return {
		severity: "warning",
		text: sentence`The image ${name} is for ${is}, but variant ${variant} may run on ${hardware}, which, by its name, takes images for ${needs}.`,
		remedy: sentence`If that is so, build it for that: \`docker buildx build --platform linux/${needs} …\`.`
	};
	return {
		severity: "warning",
		text: sentence`The image ${name} is for ${is}, but a pool of variant ${variant} is of ${hardware}, which takes images for ${needs}: its instances cannot serve.`,
		remedy: "Leave that pool out of `InstancePools`, or give it a model of its own (`ModelNameOverride`) whose image fits."
	};
}

// build/js/deployment/preflight/image-findings.js
function imageFindings(desired, models, { images }, inspection) {
	const accepted = acceptedImages(inspection);
	const places = placesOf$3(desired, models, images);
	return imagesOf(models).flatMap((uri) => {
		const image = images[uri];
		const name = imageAsWritten(desired.references, uri);
		if (image?.kind === "absent") return [absence(name, image.message)];
		if (image?.kind !== "found") return [];
		return [...accepted.has(uri) || accepted.has(name) ? [] : formatFindings(name, image.value, usersOf(uri, models)), ...architectureFindings({
			uri,
			name,
			image: image.value
		}, places)];
	});
}
function acceptedImages({ models, live }) {
	const existing = [...Object.values(models), ...Object.values(live?.models ?? {})];
	return new Set(existing.flatMap((model) => model.kind === "found" ? containersOf(model.value).map(({ Image }) => Image) : []));
}
function usersOf(uri, models) {
	return models.filter(({ containers }) => containers.some(({ Image }) => Image === uri));
}
function absence(uri, message) {
	return {
		severity: "error",
		text: sentence`There is no image ${uri} (${asClause(message)}).`,
		remedy: "Check the account, region, repository and tag in `image-uri`, and that the image is pushed before this step."
	};
}
function formatFindings(uri, image, users) {
	const { mediaType } = image;
	if (isOci(mediaType)) return ociFindings(uri, image, users);
	if (!mediaType.startsWith("application/vnd.docker.distribution.manifest.list.")) return [];
	return [{
		severity: "warning",
		text: sentence`The image ${uri} is a list of images for several platforms (${mediaType}); AWS does not say that SageMaker takes such a list.`,
		remedy: "If it is refused, push an image for the one platform: `docker buildx build --platform … --provenance=false …`."
	}];
}
function ociFindings(uri, { mediaType, isFromAws }, users) {
	if (isFromAws) return [];
	if (users.some(({ ExecutionRoleArn }) => isOfAccountOf(ExecutionRoleArn, uri))) return [{
		severity: "error",
		text: sentence`The image ${uri} is in OCI’s format (${mediaType}); SageMaker takes Docker’s alone.`,
		remedy: "Build and push it in Docker’s format: `docker buildx build --provenance=false --output type=image,oci-mediatypes=false,push=true …`; or `docker buildx build --provenance=false --output type=docker …`, then `docker push`."
	}];
	return [{
		severity: "warning",
		text: sentence`The image ${uri} of another account is in OCI’s format (${mediaType}), in which SageMaker refuses many images.`,
		remedy: "If it is refused, ask its publisher for one in Docker’s format, or keep a copy in that format in your own registry."
	}];
}
function isOfAccountOf(roleArn, uri) {
	const account = accountOfRole(roleArn);
	return account !== void 0 && uri.startsWith(`${account}.`);
}
function isOci(mediaType) {
	return /^application\/vnd\.oci\.image\.(?:manifest|index)\./.test(mediaType);
}

// build/js/deployment/preflight/network-findings.js
function networkFindings(desired, models, { networks }) {
	return networksOf(desired, models).flatMap((use) => {
		const network = networks[use.key];
		if (network === void 0) return [];
		const [subnets, securityGroups] = [existing(network.subnets), existing(network.securityGroups)];
		return [
			...absences(desired.specification.region, use, network),
			...placeFindings(subnets, securityGroups),
			...capacityFindings(use, subnets)
		];
	});
}
function existing(seen) {
	return seen.kind === "found" ? seen.value : [];
}
function absences(region, use, seen) {
	return [{
		name: "subnet",
		member: "Subnets",
		ids: missing(use.subnets, seen.subnets)
	}, {
		name: "security group",
		member: "SecurityGroupIds",
		ids: missing(use.securityGroups, seen.securityGroups)
	}].flatMap(({ name, member, ids }) => ids.map((id) => ({
		severity: "error",
		text: sentence`There is no ${name} ${id} in ${region} that the caller’s account has or shares.`,
		remedy: sentence`Check \`${member}\` in \`VpcConfig\`.`
	})));
}
function missing(wanted, seen) {
	return seen.kind === "found" ? wanted.filter((id) => !seen.value.some((each) => each.id === id)) : [];
}
function placeFindings(subnets, securityGroups) {
	const vpcs = [...new Set(subnets.flatMap(({ vpcId }) => vpcId === "" ? [] : [vpcId]))];
	if (vpcs.length > 1) {
		const places = subnets.map(({ id, vpcId }) => `${id} in ${vpcId}`).join(", ");
		return [{
			severity: "warning",
			text: sentence`The subnets are in several VPCs: ${places}.`,
			remedy: "Name subnets of one VPC in `VpcConfig`."
		}];
	}
	const [vpc] = vpcs;
	return securityGroups.flatMap(({ id, vpcId }) => vpc === void 0 || vpcId === vpc || vpcId === "" ? [] : [{
		severity: "warning",
		text: sentence`The security group ${id} is in ${vpcId}, but the subnets are in ${vpc}.`,
		remedy: "Name security groups and subnets of one VPC in `VpcConfig`."
	}]);
}
function capacityFindings({ instances }, subnets) {
	if (subnets.length === 0) return [];
	const zones = [...new Set(subnets.map(({ availabilityZone }) => availabilityZone))];
	const free = subnets.reduce((sum, { freeAddresses }) => sum + freeAddresses, 0);
	return [...zones.length === 1 && instances > 1 ? [{
		severity: "warning",
		text: sentence`All subnets are in ${zones.join("")}: if this Availability Zone fails, so do all ${instances} instances.`,
		remedy: "Name subnets in at least two Availability Zones in `VpcConfig`."
	}] : [], ...free < instances ? [{
		severity: "warning",
		text: sentence`The subnets have ${free} free addresses, fewer than the ${instances} instances that are to be started there.`,
		remedy: "Name further subnets in `VpcConfig`, or free addresses."
	}] : []];
}

// build/js/deployment/preflight/quota-findings.js
const QUOTAS_PAGE = "https://console.aws.amazon.com/servicequotas/home/services/sagemaker/quotas";
function quotaFindings(region, { action, peakInstances }, { quotas }) {
	return peakInstances.flatMap(({ instanceType, instances }) => {
		const known = quotas[instanceType];
		if (known?.kind !== "found" || known.value >= instances) return [];
		const { value: quota } = known;
		const name = `The quota “${instanceType} for endpoint usage” is ${quota} in ${region}`;
		if (quota === 0) return [{
			severity: "warning",
			text: sentence`${name}: the account may not have a single one.`,
			remedy: sentence`Request an increase: ${QUOTAS_PAGE}; or use another \`instance-type\`.`
		}];
		return [{
			severity: "warning",
			text: action === "update" ? sentence`${name}, but the update needs ${instances} at once: the new instances start beside those that run now.` : sentence`${name}, but the endpoint needs ${instances}.`,
			remedy: action === "update" ? sentence`Request an increase: ${QUOTAS_PAGE}; or use fewer instances, or \`deployment-strategy: rolling\`, which needs fewer at once.` : sentence`Request an increase: ${QUOTAS_PAGE}; or use fewer instances.`
		}];
	});
}

// build/js/deployment/preflight/trust-policy.js
const TRUST_STATEMENT = "{ \"Effect\": \"Allow\", \"Principal\": { \"Service\": \"sagemaker.amazonaws.com\" }, \"Action\": \"sts:AssumeRole\" }";
function shutsOutSageMaker(trustPolicy) {
	return statementsOf(trustPolicy)?.every((statement) => isRecord(statement) && !mayTrust(statement)) ?? false;
}
const MOST_PARTS = 4;
function statementsOf(trustPolicy) {
	const policy = parsed(trustPolicy);
	const statements = isRecord(policy) ? policy["Statement"] : void 0;
	return statements === void 0 ? void 0 : listOf(statements);
}
function mayTrust({ Effect: effect, Action: action = "*", Principal: principal = "*" }) {
	return effect !== "Deny" && listOf(action).some(mayBeAssumeRole) && mayBeSageMaker(principal);
}
function mayBeAssumeRole(action) {
	if (typeof action !== "string" || action.split("*").length > MOST_PARTS) return true;
	const pattern = action.replaceAll(/[^\w*?]/g, String.raw`\$&`).replaceAll("*", ".*").replaceAll("?", ".");
	return new RegExp(`^${pattern}$`, "i").test("sts:AssumeRole");
}
function mayBeSageMaker(principal) {
	if (!isRecord(principal)) return true;
	const { Service: services = [], AWS: accounts = [] } = principal;
	return [...listOf(services), ...listOf(accounts)].some((name) => typeof name !== "string" || name === "*" || /^sagemaker\./i.test(name));
}
function parsed(json) {
	try {
		return JSON.parse(json);
	} catch {
		return;
	}
}
function listOf(value) {
	return Array.isArray(value) ? value : [value];
}
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

// build/js/deployment/preflight/role-findings.js
function roleFindings({ roles }) {
	return Object.entries(roles).flatMap(([arn, role]) => {
		if (role.kind === "absent") return [{
			severity: "error",
			text: sentence`There is no execution role ${arn} in the caller’s account (${asClause(role.message)}).`,
			remedy: "Check `execution-role-arn`. A role of another account cannot be passed to SageMaker; a new one must be made before this step."
		}];
		if (role.kind !== "found") return [];
		const { arn: real, trustPolicy } = role.value;
		if (real.toLowerCase() !== arn.toLowerCase()) return [{
			severity: "error",
			text: sentence`There is no execution role ${arn}: the role of this name in the caller’s account is ${real}.`,
			remedy: sentence`Use ${real}: the path belongs to a role’s ARN, and a role of another account cannot be passed to SageMaker.`
		}];
		if (!shutsOutSageMaker(trustPolicy)) return [];
		return [{
			severity: "warning",
			text: sentence`The trust policy of the execution role ${arn} does not let SageMaker assume it.`,
			remedy: sentence`Add this statement to the trust policy: ${TRUST_STATEMENT}`
		}];
	});
}

// build/js/deployment/preflight/findings.js
function findingsOf(desired, inspection, plan) {
	const { preflight, models: described } = inspection;
	if (preflight === void 0) return [];
	const { region } = desired.specification;
	const models = servedModels(desired, described);
	return [
		...roleFindings(preflight),
		...imageFindings(desired, models, preflight, inspection),
		...artifactFindings(region, models, preflight),
		...quotaFindings(region, plan, preflight),
		...alarmFindings(desired, plan, preflight),
		...networkFindings(desired, models, preflight)
	].toSorted((a, b) => Number(b.severity === "error") - Number(a.severity === "error"));
}

// build/js/deployment/retention.js
function retentionFor({ specification, endpointConfig }, { live, scaling }, endpoint) {
	return retentionOf(specification.retainVariantProperties, {
		endpoint,
		liveVariants: live?.config.kind === "found" ? live.config.value.ProductionVariants ?? [] : void 0,
		desiredVariants: endpointConfig.request.ProductionVariants ?? [],
		scalableVariants: scaling?.kind === "found" ? scaling.value : void 0
	});
}
function retentionOf(wanted, facts) {
	if (wanted !== "auto") return {
		keeps: wanted,
		why: `retain-variant-properties: ${wanted}.`
	};
	const [scaled] = facts.scalableVariants ?? [];
	if (scaled !== void 0) return {
		keeps: "instance-counts",
		why: `Instance counts are kept: variant ${scaled} is scaled automatically.`
	};
	const counts = facts.desiredVariants.flatMap((variant) => countsOf(variant, facts));
	const changed = counts.find(({ running, live, declared }) => live === declared && running !== live);
	if (changed !== void 0) return {
		keeps: "instance-counts",
		why: `Instance counts are kept: that of variant ${changed.name} was changed since its rollout.`
	};
	const unclear = counts.find(({ running, live, declared }) => live === void 0 && running !== declared);
	if (unclear !== void 0) {
		const { name, running, declared } = unclear;
		return {
			keeps: "instance-counts",
			why: `Instance counts are kept: variant ${name} has ${running}, and whether that was changed since its rollout could not be read. To set the declared ${declared}, use \`retain-variant-properties: none\`.${unread$1(facts)}`
		};
	}
	return {
		keeps: "none",
		why: whyNone(counts, facts)
	};
}
function countsOf({ VariantName: name = "", InitialInstanceCount: declared = 1 }, { endpoint, liveVariants }) {
	const running = endpoint?.ProductionVariants?.find(({ VariantName }) => VariantName === name)?.DesiredInstanceCount;
	if (running === void 0) return [];
	if (liveVariants === void 0) return [{
		name,
		running,
		declared,
		live: void 0
	}];
	const live = liveVariants.find(({ VariantName }) => VariantName === name);
	return live === void 0 ? [] : [{
		name,
		running,
		declared,
		live: live.InitialInstanceCount ?? 1
	}];
}
function whyNone(counts, facts) {
	const wish = counts.find(({ running, live }) => live !== void 0 && running !== live);
	if (wish !== void 0) return `The declared instance counts are set: that of variant ${wish.name} is a new one.${unread$1(facts)}`;
	const missing = counts.length > 0 ? unread$1(facts) : "";
	return missing === "" ? "Nothing has changed the instance counts since the last rollout: the declared ones are set." : `The declared instance counts are set: as far as can be seen, nothing has changed them since the last rollout.${missing}`;
}
function unread$1({ liveVariants, scalableVariants }) {
	const unreadable = [...liveVariants === void 0 ? ["the live endpoint config (sagemaker:DescribeEndpointConfig)"] : [], ...scalableVariants === void 0 ? ["what is scaled automatically (application-autoscaling:DescribeScalableTargets)"] : []];
	return unreadable.length === 0 ? "" : ` Could not be read: ${unreadable.join(", ")}.`;
}
function retentionRequest(keeps) {
	switch (keeps) {
		case "all": return { RetainAllVariantProperties: true };
		case "instance-counts": return {
			RetainAllVariantProperties: true,
			ExcludeRetainedVariantProperties: [{ VariantPropertyType: "DesiredWeight" }]
		};
		case "weights": return {
			RetainAllVariantProperties: true,
			ExcludeRetainedVariantProperties: [{ VariantPropertyType: "DesiredInstanceCount" }]
		};
		case "none": return {};
	}
}

// build/js/deployment/plan.js
function planOf(desired, inspection, action, reasons, endpoint) {
	const { live, target, models } = inspection;
	const changes = changesOf(desired, inspection);
	const retention = action === "update" ? retentionFor(desired, inspection, endpoint) : void 0;
	const peakInstances = action === "none" ? [] : peakDuring(desired, inspection, endpoint, retention?.keeps);
	return {
		action,
		endpointName: endpoint?.EndpointName ?? desired.specification.endpointName,
		endpointConfigName: target.configName,
		...live === void 0 ? {} : { previousEndpointConfigName: live.configName },
		models: [...desired.models.map(({ name }) => ({
			name,
			exists: models[name]?.kind === "found"
		})), ...desired.existingModels.map((name) => ({
			name,
			exists: models[name]?.kind !== "absent"
		}))],
		endpointConfigExists: target.config.kind === "found",
		changes,
		removals: changes.filter(isRemoval).map(({ path }) => path),
		reasons: [...reasons, ...action === "update" ? remarks(desired, inspection, changes, reasons, endpoint) : []],
		obstacles: [],
		...retention === void 0 ? {} : { retention },
		peakInstances,
		warnings: [...action === "update" ? capacityWarnings(desired.specification.deploymentConfig, peakInstances) : [], ...sentencesOf(findingsOf(desired, inspection, {
			action,
			peakInstances
		}), "warning")]
	};
}
function remarks(desired, { live, models }, changes, reasons, endpoint) {
	if (live === void 0) return [];
	const named = {
		...live.models,
		...Object.fromEntries(desired.existingModels.map((name) => [name, models[name]]))
	};
	const unread = [...live.config.kind === "found" ? [] : [`endpoint config ${live.configName}`], ...Object.keys(named).flatMap((name) => named[name]?.kind === "found" ? [] : [`model ${name}`])];
	if (unread.length > 0) return [`Could not be read, so changes there are not listed: ${unread.join(", ")}.`];
	if (changes.length > 0) return cheaperWay(desired, changes, endpoint);
	if (reasons.length > 0) return [];
	if (desired.endpointConfig.isNamed(live.configName)) return ["The endpoint is on this content, but does not serve it."];
	const { endpointName } = desired.specification;
	const former = spellingIn(live.configName, endpointName);
	if (former !== void 0 && former !== endpointName.slice(0, former.length)) return [`No field differs, but the case of the name does: the live config was made for ${former}, and \`endpoint-name\` says ${endpointName}. What configs and models are called goes by that. In the former case, nothing is rolled out, unless the content behind an image tag or an artifact has changed, too.`];
	return ["No field differs: the content behind an image tag or an artifact has changed, or the live config was not made by this action."];
}
function cheaperWay({ specification }, changes, endpoint) {
	const members = {
		InitialInstanceCount: "DesiredInstanceCount",
		InitialVariantWeight: "DesiredWeight"
	};
	const settings = /* @__PURE__ */ new Map();
	for (const { path, to } of changes) {
		const [, variant, member] = /^endpoint-config\.ProductionVariants\[([^\]]+)\]\.(\w+)$/.exec(path) ?? [];
		if (variant === void 0 || member !== "InitialInstanceCount" && member !== "InitialVariantWeight") return [];
		const setting = `${members[member]}=${JSON.stringify(to ?? 1)}`;
		settings.set(variant, `${settings.get(variant) ?? `VariantName=${variant}`},${setting}`);
	}
	const { region } = specification;
	return [`Only counts or weights differ. Without a rollout, this changes them: aws sagemaker update-endpoint-weights-and-capacities --region ${region} --endpoint-name ${endpoint?.EndpointName ?? specification.endpointName} --desired-weights-and-capacities ${[...settings.values()].join(" ")}`];
}
function changesOf(desired, inspection) {
	const { live } = inspection;
	if (live !== void 0 && live.config.kind !== "found") return [];
	const liveConfig = live?.config.kind === "found" ? live.config.value : {};
	const wanted = desired.endpointConfig.request;
	const pairs = [...pairsOf("ProductionVariants", liveConfig, wanted), ...pairsOf("ShadowProductionVariants", liveConfig, wanted)];
	return [
		...pairs.flatMap((pair) => modelChanges(desired, inspection, pair)),
		...difference("endpoint-config", comparableConfig(desired, liveConfig, pairs, "before"), comparableConfig(desired, wanted, pairs, "after")),
		...pairs.flatMap(renamed)
	];
}
function modelChanges(desired, { live, models }, { before, after }) {
	if (after === void 0) return [];
	const made = desired.models.find(({ name }) => name === after.ModelName)?.request;
	const from = contentOf$1(before?.ModelName, live?.models);
	const to = made ?? contentOf$1(after.ModelName, models);
	if (from === void 0 || to === void 0) return [];
	const isOneContainer = containersOf(from).length <= 1 && containersOf(to).length <= 1;
	const isOneVariant = variantsOf(desired.endpointConfig.request).length === 1;
	return difference(isOneVariant ? "model" : `model[${after.VariantName ?? ""}]`, comparableModel(from, isOneContainer), comparableModel(to, isOneContainer));
}
function contentOf$1(name, models = {}) {
	if (name === void 0) return {};
	const model = models[name];
	return model?.kind === "found" ? model.value : void 0;
}
function pairsOf(list, live, wanted) {
	const [before, after] = [live[list] ?? [], wanted[list] ?? []];
	if (before.length === 1 && after.length === 1) return [{
		list,
		before: before[0],
		after: after[0]
	}];
	const names = new Set([...before, ...after].map(({ VariantName }) => VariantName));
	const named = (variants, name) => variants.find(({ VariantName }) => VariantName === name);
	return [...names].map((name) => ({
		list,
		before: named(before, name),
		after: named(after, name)
	}));
}
function renamed({ list, before, after }) {
	const [from, to] = [before?.VariantName, after?.VariantName];
	if (before === void 0 || after === void 0 || from === to) return [];
	return [{
		path: `endpoint-config.${list}[${from ?? ""}] (renamed to ${to ?? ""})`,
		from
	}];
}
function comparableModel(model, isOneContainer) {
	const { $metadata, ModelName, ModelArn, CreationTime, DeploymentRecommendation, ...content } = model;
	const { PrimaryContainer, Containers, InferenceExecutionConfig, ...rest } = content;
	const containers = containersOf(content).map(comparableContainer);
	return {
		...isOneContainer ? { PrimaryContainer: containers[0] } : { Containers: containers },
		InferenceExecutionConfig: InferenceExecutionConfig?.Mode === "Serial" ? void 0 : InferenceExecutionConfig,
		...rest
	};
}
function comparableContainer({ Mode, ModelDataUrl, ModelDataSource, ...container }) {
	const { ETag, ManifestEtag, ...source } = ModelDataSource?.S3DataSource ?? {};
	const isArchive = source.S3DataType === "S3Object" && source.CompressionType === "Gzip";
	return {
		...container,
		Mode: Mode === "SingleModel" ? void 0 : Mode,
		ModelDataUrl: ModelDataUrl ?? (isArchive ? source.S3Uri : void 0),
		ModelDataSource: isArchive || ModelDataUrl !== void 0 ? void 0 : { S3DataSource: source }
	};
}
function comparableConfig({ existingModels }, config, pairs, side) {
	const { $metadata, EndpointConfigName, EndpointConfigArn, CreationTime, ...content } = config;
	const variantsIn = (list) => pairs.flatMap((pair) => {
		const variant = pair[side];
		return pair.list === list && variant !== void 0 ? [comparableVariant(variant, pair, existingModels)] : [];
	});
	return {
		...content,
		ProductionVariants: variantsIn("ProductionVariants"),
		ShadowProductionVariants: variantsIn("ShadowProductionVariants")
	};
}
function comparableVariant({ VariantName, ModelName, InitialVariantWeight, VolumeSizeInGB, ...variant }, { after }, existingModels) {
	const isDefaultVolume = after?.VolumeSizeInGB === void 0 && (VolumeSizeInGB ?? 0) <= 30;
	const isNamedModel = after === void 0 || existingModels.includes(after.ModelName ?? "");
	return {
		VariantName: after?.VariantName ?? VariantName,
		ModelName: isNamedModel ? ModelName : void 0,
		...variant,
		InitialVariantWeight: InitialVariantWeight === 1 ? void 0 : InitialVariantWeight,
		VolumeSizeInGB: isDefaultVolume ? void 0 : VolumeSizeInGB
	};
}

// build/js/deployment/reading.js
const PROOF_LOOKS = 3;
const PROOF_MS = 3e4;
const CREATION_LAG_MS = 6e4;
const TRANSITIONS = /* @__PURE__ */ new Set([
	"Creating",
	"Updating",
	"SystemUpdating",
	"RollingBack",
	"Deleting"
]);
function isInTransition(endpoint) {
	return endpoint !== void 0 && TRANSITIONS.has(endpoint.EndpointStatus ?? "");
}
function pendingConfigName(endpoint) {
	return endpoint?.PendingDeploymentSummary?.EndpointConfigName;
}
function configNamesOf(endpoint) {
	return [endpoint?.EndpointConfigName, pendingConfigName(endpoint)].filter((name) => name !== void 0);
}
function timesOf(endpoint) {
	return {
		creation: endpoint?.CreationTime?.getTime() ?? 0,
		modified: endpoint?.LastModifiedTime?.getTime() ?? 0
	};
}
function showSame(a, b) {
	if (a === void 0) return false;
	const signature = ({ endpoint }) => JSON.stringify([
		endpoint?.EndpointStatus,
		configNamesOf(endpoint),
		timesOf(endpoint)
	]);
	return signature(a) === signature(b);
}
function isStale({ reading, newest, rollout }) {
	if (reading?.endpoint === void 0) return false;
	const { creation, modified } = timesOf(reading.endpoint);
	if (rollout !== void 0 && creation !== 0 && creation <= rollout.goneCreation) return true;
	return creation < newest.creation || creation === newest.creation && modified < newest.modified;
}
function isSteady({ stretch }, now) {
	return stretch.looks >= PROOF_LOOKS && now - stretch.since >= PROOF_MS;
}
function isProven(memory, now) {
	if (isSteady(memory, now)) return true;
	const { reading, rollout, stretch } = memory;
	if (reading === void 0 || rollout === void 0 || isStale(memory)) return false;
	return timesOf(reading.endpoint).modified > timesOf(rollout.baseline.endpoint).modified || rollout.wasSeen && stretch.looks >= 2;
}

// build/js/deployment/target.js
function targetConfigName({ desired }, endpoint) {
	const { name, forcedName, isNamed } = desired.endpointConfig;
	const ours = configNamesOf(endpoint).findLast((configName) => isNamed(configName));
	const needsMending = endpoint?.EndpointStatus === "OutOfService" || endpoint?.EndpointStatus === "UpdateRollbackFailed";
	if (desired.specification.forceNewDeployment || needsMending && ours !== void 0) return forcedName;
	return ours ?? name;
}

// build/js/deployment/writes.js
const MAXIMUM_TAGS = 50;
function createModel(run, memory, { name, request }) {
	return {
		kind: "create-model",
		name,
		input: {
			...request,
			ModelName: name,
			...tagsOfMade(run, memory)
		}
	};
}
function createEndpointConfig(run, memory, name) {
	const { request } = run.desired.endpointConfig;
	return {
		kind: "create-endpoint-config",
		name,
		input: {
			...request,
			EndpointConfigName: name,
			...tagsOfMade(run, memory)
		}
	};
}
function createEndpoint(run, memory, configName) {
	const { tags: usersTags } = run.desired.specification;
	const former = memory.inspection?.tags[memory.firstReading?.endpoint?.EndpointArn ?? ""];
	const tags = {
		...usersTags,
		...former?.kind === "found" ? otherPeoplesTags(former.value) : {},
		[STATE_TAG.nonce]: run.nonce,
		...provenanceTags(run.provenance),
		...usersTags
	};
	return {
		kind: "create-endpoint",
		name: memory.endpointName,
		configName,
		deployment: run.desired.specification.deploymentConfig,
		tags: memory.isUntagged ? {} : firstOf(tags)
	};
}
function updateEndpoint(run, memory, configName) {
	return {
		kind: "update-endpoint",
		name: memory.endpointName,
		configName,
		deployment: run.desired.specification.deploymentConfig,
		keeps: memory.plan?.retention?.keeps ?? "none"
	};
}
function tagEndpoint(run, arn, name, previousConfigName, present = {}) {
	const { tags } = run.desired.specification;
	const own = {
		[STATE_TAG.previousConfig]: previousConfigName,
		...provenanceTags(run.provenance)
	};
	return {
		kind: "add-tags",
		name,
		arn,
		mark: arn,
		tags: {
			...fittingBeside({
				...present,
				...tags
			}, own),
			...tags
		},
		optional: Object.keys(tags).length === 0
	};
}
function tagsOfMade(run, { isUntagged, endpointName }) {
	if (isUntagged) return {};
	const { tags } = run.desired.specification;
	const state = {
		[STATE_TAG.endpoint]: endpointName,
		[STATE_TAG.nonce]: run.nonce
	};
	return { Tags: toTagList(provenanceTags(run.provenance), state, tags) };
}
function fittingBeside(others, own) {
	const room = Math.max(0, MAXIMUM_TAGS - Object.keys(others).length);
	const fitting = /* @__PURE__ */ new Set([...Object.keys(own).filter((key) => !(key in others)).slice(0, room), ...Object.keys(others)]);
	return Object.fromEntries(Object.entries(own).filter(([key]) => fitting.has(key)));
}
function firstOf(tags) {
	return Object.fromEntries(Object.entries(tags).slice(0, MAXIMUM_TAGS));
}

// build/js/deployment/prepare.js
const MAXIMUM_CREATIONS = 2;
function study(run, memory, intent) {
	const endpoint = memory.reading?.endpoint;
	if (memory.inspection === void 0 || !isCurrent(run, memory)) return {
		kind: "inspect",
		request: {
			desired: run.desired,
			targetConfigName: targetConfigName(run, endpoint),
			liveConfigName: endpoint?.EndpointConfigName,
			endpointArn: endpoint?.EndpointArn,
			ownershipMatters: intent.action === "update" || intent.action === "recreate",
			...intent.action === "update" ? scalingOf(endpoint) : {},
			preflight: isPreflightDue(run, memory, intent)
		}
	};
	if (memory.plan !== void 0) return void 0;
	const forced = run.desired.specification.forceNewDeployment ? ["A new deployment is forced."] : [];
	const reasons = [...intent.action === "none" ? [] : forced, ...intent.reasons ?? []];
	const { obstacles = [] } = intent;
	const planned = planOf(run.desired, memory.inspection, intent.action, reasons, endpoint);
	const isBlocked = !run.desired.specification.dryRun && obstacle(run, memory, intent) !== void 0;
	return {
		kind: "announce",
		plan: {
			...planned,
			obstacles
		},
		isBlocked
	};
}
function isPreflightDue({ desired }, { inspection }, { action, isUnderWay = false }) {
	return desired.specification.preflight && action !== "none" && !isUnderWay && inspection?.preflight === void 0;
}
function scalingOf(endpoint) {
	const variantNames = (endpoint?.ProductionVariants ?? []).flatMap(({ VariantName }) => VariantName ?? []);
	if (endpoint?.EndpointName === void 0 || variantNames.length === 0) return {};
	return { scaling: {
		endpointName: endpoint.EndpointName,
		variantNames
	} };
}
function isCurrent(run, { inspection, reading, deleted }) {
	if (deleted !== void 0) return true;
	return inspection?.target.configName === targetConfigName(run, reading?.endpoint) && inspection.live?.configName === reading?.endpoint?.EndpointConfigName;
}
function inspectedTarget({ inspection }) {
	return inspection?.target.configName ?? "";
}
function obstacle(run, memory, intent) {
	return obstacleAtHand(run, memory, intent) ?? obstacleAhead(run, memory, intent);
}
function obstacleAtHand(run, memory, intent) {
	const { inspection } = memory;
	if (inspection === void 0) return void 0;
	const missing = run.desired.existingModels.find((name) => inspection.models[name]?.kind === "absent");
	if (missing !== void 0) return {
		kind: "model-missing",
		modelName: missing
	};
	return intent.action === "update" ? obstacleToUpdate(run, memory, memory.reading?.endpoint) : void 0;
}
function obstacleAhead({ desired }, { inspection, plan }, { action }) {
	if (inspection?.preflight === void 0) return void 0;
	const findings = findingsOf(desired, inspection, {
		action,
		peakInstances: plan?.peakInstances ?? []
	});
	return findings[0]?.severity === "error" ? {
		kind: "preflight",
		findings
	} : void 0;
}
function obstacleToUpdate(run, { inspection }, endpoint) {
	const live = inspection?.live;
	if (inspection === void 0 || live === void 0) return void 0;
	const { configName, config, models } = live;
	if (config.kind === "absent") return {
		kind: "live-config-gone",
		configName
	};
	const goneModel = Object.keys(models).find((name) => models[name]?.kind === "absent");
	if (goneModel !== void 0) return {
		kind: "live-model-gone",
		configName,
		modelName: goneModel
	};
	const impossible = impossibleChange(run.desired, inspection);
	if (impossible !== void 0) return impossible;
	const { adoptExisting, endpointName } = run.desired.specification;
	if (adoptExisting || isDeployedByUs(endpointName, endpoint?.EndpointArn, inspection)) return void 0;
	const { removals } = planOf(run.desired, inspection, "update", []);
	const requested = run.desired.existingModels.map((name) => inspection.models[name]);
	const isComparable = config.kind === "found" && [...Object.values(models), ...requested].every((model) => model?.kind === "found");
	return removals.length > 0 || !isComparable ? {
		kind: "not-adopted",
		removals,
		isComparable
	} : void 0;
}
function provide(run, memory) {
	const configName = inspectedTarget(memory);
	for (const model of run.desired.models) {
		const step = ensure(memory, "model", model.name, () => createModel(run, memory, model));
		if (step !== void 0) return step;
	}
	return ensure(memory, "endpoint-config", configName, () => createEndpointConfig(run, memory, configName)) ?? tagExisting(run, memory, "models-and-config");
}
function ensure(memory, resource, name, create) {
	const known = memory.resources[name];
	if (known?.state === "present") return void 0;
	if (known?.state === "doubtful" || known?.state === "unseen") return {
		kind: "describe",
		resource,
		name
	};
	if ((known?.creations ?? 0) < MAXIMUM_CREATIONS) return create();
	return {
		kind: "conclude",
		ending: {
			result: "failed",
			cause: {
				kind: "vanishing",
				resource,
				name
			}
		}
	};
}
function tagExisting(run, memory, which) {
	const [first] = withoutTags(run, memory, which);
	if (first === void 0) return void 0;
	const { arn, missing } = first;
	return {
		kind: "add-tags",
		name: arn.slice(arn.lastIndexOf("/") + 1),
		arn,
		mark: arn,
		tags: missing,
		optional: false
	};
}
function differingTags(run, memory) {
	return [...new Set(withoutTags(run, memory, "and-endpoint").flatMap(({ missing }) => Object.keys(missing)))];
}
function withoutTags(run, memory, which) {
	const { tags } = run.desired.specification;
	const { inspection, reading, tagged, resources } = memory;
	const models = Object.values(inspection?.models ?? {}).map((model) => model.kind === "found" ? model.value.ModelArn : void 0);
	const made = Object.values(resources).map(({ arn }) => arn);
	const endpoint = which === "and-endpoint" ? [reading?.endpoint?.EndpointArn] : [];
	return [.../* @__PURE__ */ new Set([
		...models,
		...made,
		...endpoint
	])].flatMap((arn) => {
		if (arn === void 0 || tagged.includes(arn)) return [];
		const present = inspection?.tags[arn];
		const missing = present?.kind === "found" ? missingTags(tags, present.value) : tags;
		return Object.keys(missing).length > 0 ? [{
			arn,
			missing
		}] : [];
	});
}

// build/js/deployment/inputs/duration.js
const MS_PER_UNIT = {
	h: 36e5,
	m: 6e4,
	s: 1e3,
	ms: 1
};
const UNITS = [
	"h",
	"m",
	"s",
	"ms"
];
const DURATION = /^(?:(\d+)h)?(?:(\d+)m(?!s))?(?:(\d+)s)?(?:(\d+)ms)?$/;
const LIKELY_AMOUNT = /(\d+(?:\.\d+)?)\s*(milliseconds?|msecs?|ms|minutes?|mins?|m|seconds?|secs?|s|hours?|hrs?|h|days?|d)(?![a-z])/g;
const examples = "such as 30s, 15m or 1h30m";
function readDuration(least, most) {
	const range = `from ${formatDuration(least)} to ${formatDuration(most)}`;
	return (text) => {
		if (/^[+-]?\d+(\.\d*)?$/.test(text)) return (0,shaken_read.n)("is a bare number, and its unit would be a guess", `a duration with its unit, ${examples}`);
		const ms = milliseconds(text);
		if (ms === void 0) return (0,shaken_read.n)("is not a duration", `a duration ${range}, ${examples}`, likelyDuration(text));
		if (ms < least) return (0,shaken_read.n)("is too short", `a duration ${range}`);
		return ms > most ? (0,shaken_read.n)("is too long", `a duration ${range}`) : (0,shaken_read.t)(ms);
	};
}
function milliseconds(text) {
	const amounts = DURATION.exec(text)?.slice(1);
	if (text === "" || amounts === void 0) return void 0;
	return UNITS.reduce((sum, unit, index) => sum + Number(amounts[index] ?? 0) * MS_PER_UNIT[unit], 0);
}
function formatDuration(ms) {
	let rest = ms;
	return UNITS.map((unit) => {
		const amount = Math.floor(rest / MS_PER_UNIT[unit]);
		rest -= amount * MS_PER_UNIT[unit];
		return amount === 0 ? "" : `${amount}${unit}`;
	}).join("") || "0s";
}
function likelyDuration(text) {
	if (text.length > 60) return void 0;
	const spelt = text.toLowerCase().replace(/^pt?(?=\d)/, "").replaceAll(/(?<=[a-z])(?=\d)/g, " ");
	if (spelt.replaceAll(LIKELY_AMOUNT, "").replaceAll(/[\s,]|\band\b/g, "") !== "") return void 0;
	const ms = [...spelt.matchAll(LIKELY_AMOUNT)].reduce((sum, [, amount, unit]) => sum + Number(amount) * unitMs(unit), 0);
	return Number.isSafeInteger(ms) && ms > 0 ? formatDuration(ms) : void 0;
}
function unitMs(unit = "") {
	if (unit.startsWith("d")) return 24 * MS_PER_UNIT.h;
	if (unit.startsWith("h")) return MS_PER_UNIT.h;
	if (unit.startsWith("ms") || unit.startsWith("milli")) return MS_PER_UNIT.ms;
	return unit.startsWith("m") ? MS_PER_UNIT.m : MS_PER_UNIT.s;
}

// build/js/deployment/what-happened.js
function whatHappened(cause, endpointName) {
	switch (cause.kind) {
		case "refused": return cause.failure.kind === "expired-credentials" ? `AWS refused ${callOf(cause)}${cause.rollout?.state === "under-way" ? " while the rollout was under way" : ""}${statusClause(endpointName, cause.status)}.` : `AWS refused ${callOf(cause)}.`;
		case "unanswered": return `AWS did not complete ${callOf(cause)}, although it was asked again and again.`;
		case "look-up-failed": return "Nothing was deployed: AWS could not be asked what the image, the model artifact or the model package stands for.";
		case "rolled-back": return `The rollout of ${cause.requestedConfigName} failed: SageMaker rolled the endpoint ${endpointName} back to ${cause.formerConfigName}, which serves again.`;
		case "ended": return cause.isCreation ? `The endpoint ${endpointName} could not be created: it is ${cause.status}.` : `The rollout failed: the endpoint ${endpointName} is ${cause.status}.`;
		case "found-failed": return `The endpoint ${endpointName} is Failed from before this run; AWS allows nothing but to delete it.`;
		case "has-inference-components": return `The endpoint ${endpointName} is Failed and cannot be deleted while inference components are on it.`;
		case "not-adopted": return `The endpoint ${endpointName} was not deployed by this action, and the update ${cause.isComparable ? "would" : "might"} take something away from it.`;
		case "live-config-gone": return `The endpoint ${endpointName} cannot be updated: its live config ${cause.configName} was deleted.`;
		case "live-model-gone": return `The endpoint ${endpointName} cannot be updated: the model ${cause.modelName} of its live config ${cause.configName} was deleted.`;
		case "model-missing": return `There is no SageMaker model ${cause.modelName}.`;
		case "impossible": return `The endpoint ${endpointName} cannot be changed like this: AWS refuses it.`;
		case "preflight": return "Nothing was created: what the deployment refers to is not as it must be.";
		case "package-unusable": return `The model package ${cause.name} cannot be deployed.`;
		case "vanishing": return `The ${cause.resource.replace("-", " ")} ${cause.name} was deleted twice by somebody else while this run needed it.`;
		case "deleted": return `The endpoint ${endpointName} was deleted by somebody else during the run.`;
		case "superseded": return `Somebody else deployed ${cause.by} to the endpoint ${endpointName} during the run; ${howFar(cause)}.`;
		case "timed-out": return `The wait-timeout of ${formatDuration(cause.waitTimeoutMs)} passed${statusClause(endpointName, cause.status)}.`;
		case "cancelled": return `The run was cancelled by ${cause.signal}${statusClause(endpointName, cause.status)}.`;
	}
}
function howFar({ isPending, status }) {
	if (isPending) return "it is being rolled out";
	if (status === "Creating") return "the endpoint is being created on it";
	if (status === "Failed") return "the endpoint is Failed on it";
	return status === "Deleting" ? "the endpoint is being deleted" : "it is live";
}
function callOf({ operation, name }) {
	return name === "" ? operation : `${operation} for ${name}`;
}
function statusClause(endpointName, status) {
	return status === void 0 ? "" : `; the endpoint ${endpointName} was ${status} at the last look`;
}

// build/js/deployment/approach.js
function approach(run, memory, now) {
	const endpoint = memory.reading?.endpoint;
	if (run.desired.specification.dryRun) return preview(run, memory, endpoint);
	if (isStale(memory)) return pause$1(run, memory, "the last answer was older than one before it");
	if (endpoint === void 0) return whenAbsent$1(run, memory, now);
	if (memory.deleted !== void 0 && timesOf(endpoint).creation <= memory.deleted) return untilDeleted(run, memory, now);
	switch (endpoint.EndpointStatus) {
		case "InService": return isTarget(run, endpoint.EndpointConfigName) ? leaveAsIs(run, memory) : update(run, memory, endpoint);
		case "OutOfService":
		case "UpdateRollbackFailed": return update(run, memory, endpoint);
		case "Failed": return recreate(run, memory, endpoint);
		case "Deleting": return isBeingDeletedSinceFirst(memory) ? pause$1(run, memory, "the endpoint is being deleted") : failed({ kind: "deleted" });
		default: return isOwnRollout(run, endpoint) ? join$1(run, memory, endpoint) : pause$1(run, memory, `the endpoint is ${endpoint.EndpointStatus ?? "busy"}, not by this run`);
	}
}
function whenAbsent$1(run, memory, now) {
	if (wasThere(memory)) return isSteady(memory, now) ? failed({ kind: "deleted" }) : pause$1(run, memory, "SageMaker does not find the endpoint any more");
	if (memory.taken !== void 0) return whenTaken(run, memory, now);
	const search = searchInAnyCase(memory);
	if (search !== void 0) return search;
	const intent = { action: memory.deleted === void 0 ? "create" : "recreate" };
	return study(run, memory, intent) ?? stop(obstacle(run, memory, intent)) ?? provide(run, memory) ?? createEndpoint(run, memory, inspectedTarget(memory));
}
function whenTaken(run, memory, now) {
	const isShownByNow = isSteady(memory, now) && now - memory.stretch.since >= 6e4;
	return memory.listedAt === void 0 || isShownByNow ? fresh(memory, {
		kind: "find-endpoint",
		name: memory.endpointName
	}) : pause$1(run, memory, "the name is taken, and SageMaker does not show the endpoint yet");
}
function searchInAnyCase({ listedAt, firstReading, endpointName }) {
	const hasBeenSeen = firstReading?.endpoint !== void 0;
	return listedAt !== void 0 || hasBeenSeen ? void 0 : {
		kind: "find-endpoint",
		name: endpointName
	};
}
function untilDeleted(run, memory, now) {
	return memory.reading?.endpoint?.EndpointStatus === "Failed" && isSteady(memory, now) ? fresh(memory, {
		kind: "delete-endpoint",
		name: memory.endpointName
	}) : pause$1(run, memory, "the failed endpoint is being deleted");
}
function leaveAsIs(run, memory) {
	return study(run, memory, { action: "none" }) ?? tagExisting(run, memory, "and-endpoint") ?? {
		kind: "conclude",
		ending: { result: resultWithoutRollout(run, memory) }
	};
}
function resultWithoutRollout({ desired }, { firstReading }) {
	const first = firstReading?.endpoint;
	if (first === void 0) return "created";
	return desired.endpointConfig.isNamed(first.EndpointConfigName ?? "") ? "unchanged" : "updated";
}
function join$1(run, memory, endpoint) {
	const as = endpoint.EndpointStatus === "Creating" ? "create" : "update";
	return study(run, memory, {
		action: as,
		reasons: ["Exactly this is being rolled out already: the run takes part in that rollout."],
		isUnderWay: true
	}) ?? tagExisting(run, memory, "and-endpoint") ?? {
		kind: "join",
		as
	};
}
function update(run, memory, endpoint) {
	const intent = { action: "update" };
	return study(run, memory, intent) ?? stop(obstacle(run, memory, intent)) ?? provide(run, memory) ?? wayBack(run, memory, endpoint) ?? fresh(memory, updateEndpoint(run, memory, inspectedTarget(memory)));
}
function wayBack(run, memory, { EndpointArn: arn, EndpointConfigName: live }) {
	if (!(arn !== void 0 && live !== void 0 && !memory.isUntagged && !memory.tagged.includes(arn))) return void 0;
	const present = memory.inspection?.tags[arn];
	return tagEndpoint(run, arn, memory.endpointName, live, present?.kind === "found" ? present.value : {});
}
function recreate(run, memory, endpoint) {
	const intent = {
		action: "recreate",
		reasons: ["AWS allows nothing but deletion on a failed endpoint."]
	};
	return study(run, memory, intent) ?? stop(obstacleToDeletion(run, memory, endpoint) ?? obstacle(run, memory, intent)) ?? inferenceComponents(memory) ?? provide(run, memory) ?? fresh(memory, {
		kind: "delete-endpoint",
		name: memory.endpointName
	});
}
function obstacleToDeletion({ desired }, { inspection }, endpoint) {
	const { recreateFailed, endpointName } = desired.specification;
	const isOurs = inspection !== void 0 && isDeployedByUs(endpointName, endpoint.EndpointArn, inspection);
	if (recreateFailed === true || recreateFailed === "auto" && isOurs) return void 0;
	return {
		kind: "found-failed",
		isForbidden: recreateFailed === false,
		reason: endpoint.FailureReason
	};
}
function inferenceComponents({ inferenceComponents: names, endpointName }) {
	if (names === void 0) return {
		kind: "list-inference-components",
		name: endpointName
	};
	return names.length > 0 ? failed({
		kind: "has-inference-components",
		names
	}) : void 0;
}
function preview(run, memory, endpoint) {
	const search = endpoint === void 0 ? searchInAnyCase(memory) : void 0;
	if (search !== void 0) return search;
	const action = actionFor(run, endpoint);
	const isDeletion = action === "recreate" && endpoint !== void 0;
	const { inferenceComponents: names, endpointName } = memory;
	if (isDeletion && names === void 0) return {
		kind: "list-inference-components",
		name: endpointName
	};
	const obstacles = [obstacleAtHand(run, memory, { action }) ?? (isDeletion ? obstacleToDeletion(run, memory, endpoint) : void 0) ?? (isDeletion && names !== void 0 && names.length > 0 ? {
		kind: "has-inference-components",
		names
	} : void 0), obstacleAhead(run, memory, { action })].flatMap((cause) => cause === void 0 ? [] : hindrances(cause, {
		endpointName,
		region: run.desired.specification.region
	}));
	const reasons = whatElse(run, memory, action);
	return study(run, memory, {
		action,
		reasons,
		obstacles
	}) ?? {
		kind: "conclude",
		ending: { result: "planned" }
	};
}
function whatElse(run, memory, action) {
	const endpoint = memory.reading?.endpoint;
	const tags = action === "none" && memory.inspection !== void 0 ? differingTags(run, memory) : [];
	return [...isInTransition(endpoint) ? [`The endpoint is ${endpoint?.EndpointStatus ?? "busy"}: a run would wait for the end of that.`] : [], ...tags.length > 0 ? [`A run would write tags that differ: ${tags.join(", ")}.`] : []];
}
function hindrances(cause, endpoint) {
	if (cause.kind === "preflight") return sentencesOf(cause.findings, "error");
	const { why, remedies } = wayOutOf(cause, endpoint);
	return [[
		whatHappened(cause, endpoint.endpointName),
		why,
		...remedies
	].filter((text) => text !== "").join(" ")];
}
function actionFor(run, endpoint) {
	if (endpoint === void 0 || endpoint.EndpointStatus === "Deleting") return "create";
	if (endpoint.EndpointStatus === "Failed") return "recreate";
	return (endpoint.EndpointStatus === "InService" || isInTransition(endpoint)) && isTarget(run, pendingConfigName(endpoint) ?? endpoint.EndpointConfigName) ? "none" : "update";
}
function isOwnRollout(run, endpoint) {
	const { EndpointStatus, EndpointConfigName } = endpoint;
	const coming = pendingConfigName(endpoint) ?? (EndpointStatus === "Creating" ? EndpointConfigName : void 0);
	return (EndpointStatus === "Creating" || EndpointStatus === "Updating") && coming !== void 0 && coming !== liveOf(endpoint) && isTarget(run, coming);
}
function liveOf({ EndpointStatus, EndpointConfigName }) {
	return EndpointStatus === "Creating" ? void 0 : EndpointConfigName;
}
function isTarget({ desired }, configName = "") {
	const { isNamed, forcedName } = desired.endpointConfig;
	return desired.specification.forceNewDeployment ? configName === forcedName : isNamed(configName);
}
function wasThere(memory) {
	return memory.firstReading?.endpoint !== void 0 && memory.deleted === void 0 && !isBeingDeletedSinceFirst(memory);
}
function isBeingDeletedSinceFirst({ firstReading }) {
	return firstReading?.endpoint?.EndpointStatus === "Deleting";
}
function fresh(memory, step) {
	return memory.isFresh ? step : {
		kind: "look",
		name: memory.endpointName
	};
}
function pause$1({ desired }, memory, reason) {
	return fresh(memory, {
		kind: "wait",
		ms: desired.specification.pollIntervalMs,
		isPoll: true,
		reason
	});
}
function stop(cause) {
	return cause === void 0 ? void 0 : failed(cause);
}
function failed(cause) {
	return {
		kind: "conclude",
		ending: {
			result: "failed",
			cause
		}
	};
}

// build/js/deployment/operation.js
function operationOf(kind) {
	switch (kind) {
		case "look": return "DescribeEndpoint";
		case "inspect": return "DescribeEndpointConfig, DescribeModel or ListTags";
		case "describe": return "DescribeModel or DescribeEndpointConfig";
		case "find-endpoint": return "ListEndpoints";
		case "list-inference-components": return "ListInferenceComponents";
		case "check-nonce": return "ListTags";
		case "gather-evidence": return "GetLogEvents or DescribeAlarms";
		default: return kind.replaceAll(/(?:^|-)([a-z])/g, (_match, letter) => letter.toUpperCase());
	}
}

// build/js/deployment/standing.js
function standingOf({ rollout }) {
	if (rollout === void 0) return { state: "not-started" };
	const { kind, configName, isAccepted } = rollout;
	return isAccepted ? { state: "under-way" } : {
		state: "unconfirmed",
		kind,
		configName
	};
}
function rolloutOperation(kind) {
	return operationOf(kind === "create" ? "create-endpoint" : "update-endpoint");
}
function isOfRollout(operation = "") {
	return operation === "CreateEndpoint" || operation === "UpdateEndpoint";
}

// build/js/deployment/last-words.js
function lastWords(memory) {
	const { trouble, rollout, busy, taken, reading } = memory;
	const words = [
		...rollout?.isAccepted === false && rollout.answer !== void 0 ? [{
			operation: rolloutOperation(rollout.kind),
			failure: rollout.answer
		}] : [],
		...trouble === void 0 || isOver(trouble, memory) ? [] : [{
			operation: operationOf(trouble.step),
			failure: trouble.failure
		}],
		...busy === void 0 || rollout !== void 0 ? [] : [busy],
		...taken === void 0 || reading?.endpoint !== void 0 ? [] : [{
			operation: operationOf("create-endpoint"),
			failure: taken
		}]
	];
	return words.filter(({ failure }, index) => words.findIndex((each) => each.failure === failure) === index);
}
function isOver({ step, name }, { resources, rollout, reading }) {
	switch (step) {
		case "create-model":
		case "create-endpoint-config": return resources[name]?.state === "present";
		case "create-endpoint":
		case "update-endpoint": return rollout?.isAccepted === true;
		case "delete-endpoint": return reading?.endpoint?.EndpointStatus !== "Failed";
		default: return false;
	}
}

// build/js/deployment/step.js
function nameOf$1(step) {
	return "name" in step ? step.name : "";
}
function isWrite(step) {
	return /^(create|update|delete|add)-/.test(step.kind);
}

// build/js/deployment/timeline.js
const SETTLED = /* @__PURE__ */ new Set([
	"InService",
	"Failed",
	"OutOfService",
	"UpdateRollbackFailed",
	"Deleted"
]);
function lookOnTimeline(timeline, at, endpoint, liveBefore) {
	const hasMoved = liveBefore !== void 0 && liveBefore !== endpoint.EndpointConfigName;
	const entry = endpointEntry(at, endpoint);
	return [...hasMoved && entry.status === "InService" || latest(timeline, "endpoint")?.status !== entry.status ? [entry] : [], ...newsOfVariants(timeline, at, endpoint)];
}
function absenceOnTimeline(timeline, at) {
	return latest(timeline, "endpoint")?.status === "Deleting" ? [{
		at,
		subject: "endpoint",
		status: "Deleted"
	}] : [];
}
function latest(timeline, subject) {
	return timeline.findLast((entry) => entry.subject === subject);
}
function endpointEntry(at, { EndpointStatus, FailureReason }) {
	const status = EndpointStatus ?? "Unknown";
	return {
		at,
		subject: "endpoint",
		status,
		...[
			"Failed",
			"UpdateRollbackFailed",
			"OutOfService"
		].includes(status) && FailureReason !== void 0 ? { message: FailureReason } : {}
	};
}
function newsOfVariants(timeline, at, endpoint) {
	const restedLast = timeline.findLastIndex(({ subject, status }) => subject === "endpoint" && SETTLED.has(status));
	const rollout = timeline.slice(restedLast + 1);
	return variantEntries(rollout, at, endpoint).filter(({ subject, status, traffic }) => {
		const before = latest(rollout, subject);
		return before?.status !== status || before.traffic !== traffic;
	});
}
function variantEntries(rollout, at, endpoint) {
	const { PendingDeploymentSummary: pending, ProductionVariants = [], ShadowProductionVariants = [] } = endpoint;
	const replacing = [...pending?.ProductionVariants ?? [], ...pending?.ShadowProductionVariants ?? []];
	const serving = [...ProductionVariants, ...ShadowProductionVariants];
	const entries = /* @__PURE__ */ new Map();
	for (const variant of [...replacing, ...serving]) {
		const subject = subjectOf(variant);
		const { Status: status, StatusMessage: message } = newestStatus(variant.VariantStatus ?? []) ?? {};
		if (subject === void 0 || status === void 0 || entries.has(subject)) continue;
		const traffic = serving.length > 0 && replacing.includes(variant) ? trafficOf(variant, status, latest(rollout, subject)) : void 0;
		entries.set(subject, {
			at,
			subject,
			status,
			...message === void 0 ? {} : { message },
			...traffic === void 0 ? {} : { traffic }
		});
	}
	return [...entries.values()];
}
function subjectOf({ VariantName: name }) {
	return name === "endpoint" ? "variant endpoint" : name;
}
function trafficOf({ CurrentInstanceCount: current, DesiredInstanceCount: desired }, status, before) {
	const share = current === void 0 || desired === void 0 || desired <= 0 ? void 0 : Math.min(1, current / desired);
	if (status === "ActivatingTraffic" || status === "Baking") return share;
	return before?.traffic === void 0 ? void 0 : Math.min(before.traffic, share ?? before.traffic);
}
function newestStatus(statuses) {
	return statuses.toSorted((a, b) => startOf(a) - startOf(b)).at(-1);
}
function startOf({ StartTime }) {
	return StartTime?.getTime() ?? 0;
}

// build/js/deployment/memory-changes.js
const FIRST_DELAY_MS$1 = 1e3;
const LONGEST_DELAY_MS = 2e4;
const LONGEST_STREAK_GAP_MS = 12e4;
function withRollout(memory, { kind, configName, isNew }, now) {
	const baseline = memory.reading ?? {
		at: now,
		endpoint: void 0
	};
	const rollout = {
		kind,
		configName: configName ?? baseline.endpoint?.EndpointConfigName ?? "",
		startedAt: (isNew ? void 0 : beginningOf(kind, baseline.endpoint)) ?? now,
		baseline,
		isAccepted: true,
		wasSeen: isInTransition(baseline.endpoint),
		goneCreation: kind === "create" && isNew ? memory.rollout?.goneCreation ?? memory.newest.creation : 0
	};
	return {
		...memory,
		rollout,
		stretch: {
			since: now,
			looks: 0
		},
		followsOthers: false
	};
}
function beginningOf(kind, endpoint) {
	const { creation, modified } = timesOf(endpoint);
	const began = endpoint?.PendingDeploymentSummary?.StartTime?.getTime() ?? (kind === "create" ? creation : modified);
	return began === 0 ? void 0 : began;
}
function withDeletion(memory, now) {
	return {
		...memory,
		deleted: timesOf(memory.reading?.endpoint).creation,
		stretch: {
			since: now,
			looks: 0
		}
	};
}
function afterDescription(memory, resource, name, arn) {
	return withResource(memory, name, {
		resource,
		state: arn !== void 0 || memory.resources[name]?.state === "unseen" ? "present" : "missing",
		...arn === void 0 || arn === "" ? {} : { arn }
	});
}
function refused(memory, step, failure) {
	const status = memory.reading?.endpoint?.EndpointStatus;
	const isTold = (step.kind === "create-endpoint" || step.kind === "update-endpoint") && failure.kind !== "expired-credentials" && failure.kind !== "no-credentials";
	const rollout = memory.rollout === void 0 || isTold ? {} : {
		rollout: standingOf(memory),
		status
	};
	const refusal = {
		kind: "refused",
		operation: operationOf(step.kind),
		name: nameOf$1(step),
		failure,
		...rollout
	};
	return {
		...memory,
		refusal
	};
}
function withTrouble(memory, step, failure, now) {
	const last = memory.trouble;
	const before = last?.step === step.kind && last.name === nameOf$1(step) && now - last.at <= LONGEST_STREAK_GAP_MS ? last : void 0;
	const trouble = {
		step: step.kind,
		name: nameOf$1(step),
		since: before?.since ?? now,
		at: now,
		count: (before?.count ?? 0) + 1,
		failure
	};
	const delay = Math.min(FIRST_DELAY_MS$1 * 2 ** (trouble.count - 1), LONGEST_DELAY_MS);
	return {
		...memory,
		trouble,
		notBefore: now + delay
	};
}
function withoutTrouble(memory, step) {
	if (step.kind !== "conclude" && memory.trouble?.step !== step.kind) return memory;
	const { trouble: _past, ...rest } = memory;
	return {
		...rest,
		notBefore: 0
	};
}
function withProgress(memory, { PendingDeploymentSummary: pending }) {
	const { rollout } = memory;
	if (pending === void 0 || rollout === void 0 || pending.EndpointConfigName !== rollout.configName) return memory;
	const phases = [...pending.ProductionVariants ?? [], ...pending.ShadowProductionVariants ?? []].flatMap(({ VariantName = "", VariantStatus = [] }) => {
		const upwards = VariantStatus.filter(({ Status }) => Status !== void 0 && Status !== "Deleting");
		const { Status: status, StatusMessage: message } = newestStatus(upwards) ?? {};
		if (status === void 0) return [];
		return [[VariantName, {
			status,
			...message === void 0 ? {} : { message }
		}]];
	});
	return {
		...memory,
		rollout: {
			...rollout,
			startedAt: pending.StartTime?.getTime() ?? rollout.startedAt
		},
		phases: {
			...memory.phases,
			...Object.fromEntries(phases)
		}
	};
}
function withResource(memory, name, change) {
	const before = memory.resources[name] ?? {
		resource: "model",
		state: "missing",
		origin: "found",
		creations: 0
	};
	return {
		...memory,
		resources: {
			...memory.resources,
			[name]: {
				...before,
				...change
			}
		}
	};
}
function withoutResource(memory, name) {
	const { [name]: _gone, ...resources } = memory.resources;
	return {
		...memory,
		resources
	};
}
function tagged(memory, arn) {
	return arn === void 0 ? memory : {
		...memory,
		tagged: [...memory.tagged, arn]
	};
}
function madeOf({ resources }) {
	return Object.entries(resources).flatMap(([name, { origin, state }]) => origin === "found" || state === "missing" ? [] : [{
		name,
		isCertain: origin === "created"
	}]);
}

// build/js/deployment/tidy.js
const DOUBT_INTERVAL_MS = 1e4;
const LONGEST_DOUBT_MS = 12e4;
function tidy(run, memory, ending, now) {
	const next = "cause" in ending ? investigate(run, memory, ending) ?? cleanUp(run, memory, ending, now) : verify(memory, ending);
	return (memory.cancelled === void 0 ? next : void 0) ?? {
		kind: "done",
		ending,
		evidence: memory.evidence,
		phases: memory.phases,
		leftBehind: leftBehind(memory, ending)
	};
}
function verify(memory, ending) {
	const { rollout, reading, isUntagged, tagged } = memory;
	const { EndpointArn: arn, EndpointConfigName: live, EndpointStatus } = reading?.endpoint ?? {};
	if (!(rollout !== void 0 && ending.result !== "in-progress" && EndpointStatus === "InService") || arn === void 0 || live === void 0 || isUntagged || tagged.includes(STATE_TAG.verifiedConfig)) return;
	return {
		kind: "add-tags",
		name: memory.endpointName,
		arn,
		mark: STATE_TAG.verifiedConfig,
		tags: { [STATE_TAG.verifiedConfig]: live },
		optional: true
	};
}
function investigate(run, memory, ending) {
	const { rollout, evidence, endpointName } = memory;
	if (!("cause" in ending) || evidence !== void 0) return void 0;
	const { cause } = ending;
	if (cause.kind === "found-failed") return investigateFound(run, memory, cause.reason);
	if (rollout === void 0) return void 0;
	const isStuck = cause.kind === "timed-out" && rollout.isAccepted;
	if (cause.kind !== "rolled-back" && cause.kind !== "ended" && !isStuck) return void 0;
	const { endpointConfig, specification } = run.desired;
	return {
		kind: "gather-evidence",
		name: endpointName,
		request: {
			endpointName,
			variantNames: failingOf(variantNamesOf(endpointConfig.request), "reason" in cause ? cause.reason : void 0),
			alarmNames: rollout.kind === "update" ? rollbackAlarmsOf(specification) : [],
			since: rollout.startedAt,
			isAlone: rollout.kind === "create"
		}
	};
}
function investigateFound({ desired }, { endpointName, reading, inspection }, reason) {
	const config = inspection?.live?.config;
	return {
		kind: "gather-evidence",
		name: endpointName,
		request: {
			endpointName,
			variantNames: failingOf(variantNamesOf(config?.kind === "found" ? config.value : desired.endpointConfig.request), reason),
			alarmNames: [],
			since: timesOf(reading?.endpoint).creation,
			isAlone: true
		}
	};
}
function variantNamesOf(config) {
	return variantsOf(config).flatMap(({ VariantName }) => VariantName ?? []);
}
function failingOf(variantNames, reason = "") {
	return [[...reason.matchAll(/\bvariant[\s:'"“‘]+(?<name>[A-Za-z0-9-]+)/gi)].map(({ groups }) => groups?.["name"] ?? ""), reason.split(/[^A-Za-z0-9-]+/)].map((words) => variantNames.filter((name) => words.includes(name))).find((named) => named.length > 0) ?? variantNames;
}
function cleanUp(run, memory, ending, now) {
	const made = Object.entries(memory.resources).filter(([, { origin }]) => origin !== "found");
	if (made.length === 0 || !mayCleanUp(ending)) return void 0;
	const { reading, isFresh, inspection } = memory;
	if (!isFresh || reading === void 0) return {
		kind: "look",
		name: memory.endpointName
	};
	if (!isCredible(memory, now)) return now - (memory.endedAt ?? now) > LONGEST_DOUBT_MS ? void 0 : {
		kind: "wait",
		ms: DOUBT_INTERVAL_MS,
		isPoll: true,
		reason: "making sure before cleaning up"
	};
	if (mustKeep(memory)) return void 0;
	const live = reading.endpoint?.EndpointConfigName;
	if (live !== void 0 && inspection?.live?.configName !== live) return inspectLive(run, memory, live);
	const referred = /* @__PURE__ */ new Set([live, ...liveModelNames(memory)]);
	const [first] = made.filter(([name, { state, resource }]) => state !== "missing" && !referred.has(name) && (resource !== "model" || knowsLiveModels(memory))).toSorted(configsFirst);
	return first === void 0 ? void 0 : discard(run, ...first);
}
function isCredible(memory, now) {
	const isMissed = memory.reading?.endpoint === void 0 && memory.rollout?.isAccepted === true;
	const isOverdue = now - memory.stretch.since >= CREATION_LAG_MS;
	return isMissed ? isSteady(memory, now) && isOverdue : !isStale(memory);
}
function mayCleanUp(ending) {
	if (!("cause" in ending)) return false;
	const { cause } = ending;
	const isExpired = cause.kind === "refused" && /^(expired|no)-credentials$/.test(cause.failure.kind);
	return cause.kind !== "timed-out" && cause.kind !== "cancelled" && !isExpired;
}
function mustKeep({ reading, rollout }) {
	const endpoint = reading?.endpoint;
	if (isInTransition(endpoint)) return true;
	return rollout?.isAccepted === true && endpoint !== void 0 && endpoint.EndpointStatus !== "InService";
}
function inspectLive(run, memory, liveConfigName) {
	return {
		kind: "inspect",
		request: {
			desired: run.desired,
			targetConfigName: targetConfigName(run, memory.reading?.endpoint),
			liveConfigName,
			ownershipMatters: false
		}
	};
}
function liveModelNames({ inspection }) {
	const config = inspection?.live?.config;
	return config?.kind === "found" ? modelNamesOf(config.value) : [];
}
function knowsLiveModels({ reading, inspection, known }) {
	const live = reading?.endpoint?.EndpointConfigName;
	return live === void 0 || known.includes(live) || inspection?.live?.config.kind === "found";
}
function configsFirst([, a], [, b]) {
	return Number(a.resource === "model") - Number(b.resource === "model");
}
function discard({ nonce }, name, { resource, state, origin, arn }) {
	if (origin === "unknown" && (state === "doubtful" || arn === void 0)) return {
		kind: "describe",
		resource,
		name
	};
	if (origin === "unknown" && arn !== void 0) return {
		kind: "check-nonce",
		name,
		arn,
		nonce
	};
	return {
		kind: resource === "model" ? "delete-model" : "delete-endpoint-config",
		name
	};
}
function leftBehind(memory, ending) {
	const { reading, rollout, leftBehind: undeleted } = memory;
	if (!("cause" in ending)) return [];
	const isInUse = rollout?.isAccepted === true && !/^(?:rolled-back|superseded|deleted)$/.test(ending.cause.kind);
	const endpoint = reading?.endpoint?.EndpointStatus === "Deleting" ? void 0 : reading?.endpoint;
	const inUse = /* @__PURE__ */ new Set([...configNamesOf(endpoint), ...liveModelNames(memory)]);
	return [...undeleted, ...isInUse ? [] : madeOf(memory).filter(({ name }) => !inUse.has(name))];
}

// build/js/deployment/watch.js
const UNCLEAR_INTERVAL_MS = 1e4;
function watch(run, memory, now) {
	const { reading, rollout, isFresh } = memory;
	if (!run.desired.specification.wait && rollout?.isAccepted === true) return conclude$1({ result: "in-progress" });
	if (!isFresh || reading === void 0 || rollout === void 0) return {
		kind: "look",
		name: memory.endpointName
	};
	if (isStale(memory)) return unclear(run, "the last answer was older than one before it");
	return reading.endpoint === void 0 ? whenAbsent(run, memory, rollout, now) : whenPresent(run, memory, rollout, reading.endpoint, now);
}
function whenPresent(run, memory, rollout, endpoint, now) {
	switch (endpoint.EndpointStatus) {
		case "InService": return serves(run, rollout, endpoint) ? conclude$1({ result: successOf(memory, rollout) }) : believed(run, memory, rollout, now, rolledBack(rollout, endpoint));
		case "Failed":
		case "UpdateRollbackFailed":
		case "OutOfService": return believed(run, memory, rollout, now, {
			result: "failed",
			cause: {
				kind: "ended",
				status: endpoint.EndpointStatus,
				isCreation: rollout.kind === "create",
				reason: endpoint.FailureReason
			}
		});
		case "Deleting": return conclude$1({
			result: "failed",
			cause: { kind: "deleted" }
		});
		default: return {
			kind: "wait",
			ms: run.desired.specification.pollIntervalMs,
			isPoll: true,
			reason: `the endpoint is ${endpoint.EndpointStatus}`
		};
	}
}
function believed(run, memory, rollout, now, ending) {
	if (!isProven(memory, now)) return unclear(run, "the answer may be from before the change");
	return neverArrived(memory, rollout) ? again(run, memory, rollout) : conclude$1(ending);
}
function neverArrived({ reading }, { isAccepted, wasSeen, baseline }) {
	return !isAccepted && !wasSeen && reading !== void 0 && showSame(baseline, reading);
}
function whenAbsent(run, memory, rollout, now) {
	const isNew = rollout.kind === "create" && !rollout.wasSeen;
	if (isNew && !rollout.isAccepted && memory.stretch.looks > 1) return again(run, memory, rollout);
	return isSteady(memory, now) && (!isNew || now - memory.stretch.since >= 6e4) ? conclude$1({
		result: "failed",
		cause: { kind: "deleted" }
	}) : unclear(run, "SageMaker does not find the endpoint");
}
function serves({ desired }, rollout, { EndpointConfigName }) {
	return EndpointConfigName !== void 0 && desired.endpointConfig.isNamed(EndpointConfigName) && EndpointConfigName !== formerConfigName(rollout);
}
function formerConfigName({ kind, baseline }) {
	return kind === "update" ? baseline.endpoint?.EndpointConfigName : void 0;
}
function successOf({ deleted }, { kind }) {
	if (kind === "update") return "updated";
	return deleted === void 0 ? "created" : "recreated";
}
function rolledBack(rollout, endpoint) {
	const isNewReason = endpoint.FailureReason !== rollout.baseline.endpoint?.FailureReason || timesOf(endpoint).modified > timesOf(rollout.baseline.endpoint).modified;
	return {
		result: "rolled-back",
		cause: {
			kind: "rolled-back",
			formerConfigName: endpoint.EndpointConfigName ?? "",
			requestedConfigName: rollout.configName,
			reason: isNewReason ? endpoint.FailureReason : void 0
		}
	};
}
function again(run, memory, { kind, configName }) {
	return kind === "update" ? updateEndpoint(run, memory, configName) : createEndpoint(run, memory, configName);
}
function unclear({ desired }, reason) {
	return {
		kind: "wait",
		ms: Math.min(desired.specification.pollIntervalMs, UNCLEAR_INTERVAL_MS),
		isPoll: true,
		reason
	};
}
function conclude$1(ending) {
	return {
		kind: "conclude",
		ending
	};
}

// build/js/deployment/decide.js
const PATIENCE_MS = 3e5;
const FIRST_PATIENCE_MS = 3e4;
const NOT_FOUND_PATIENCE_MS = 9e4;
function decide(run, memory, now) {
	if (memory.ending !== void 0) return now < memory.notBefore && memory.cancelled === void 0 ? backOff(memory, now) : tidy(run, memory, memory.ending, now);
	const step = cancellation(memory) ?? refusal$1(memory) ?? next(run, memory, now);
	const surrendered = surrender(step, memory);
	if (surrendered !== void 0) return surrendered;
	return now < memory.deadline || mayPassDeadline(step, memory) ? step : timeout(run, memory);
}
function next(run, memory, now) {
	if (now < memory.notBefore) return backOff(memory, now);
	if (memory.reading === void 0) return {
		kind: "look",
		name: memory.endpointName
	};
	return supersession(run, memory) ?? (memory.rollout === void 0 ? approach(run, memory, now) : watch(run, memory, now));
}
function backOff({ notBefore, trouble }, now) {
	const reason = trouble === void 0 ? "the endpoint is busy" : `${operationOf(trouble.step)}: ${trouble.failure.name}`;
	return {
		kind: "wait",
		ms: notBefore - now,
		isPoll: false,
		reason
	};
}
function mayPassDeadline(step, { reading, deadline, trouble }) {
	if (step.kind === "look") return (reading === void 0 || reading.at < deadline) && trouble?.step !== "look";
	return step.kind === "conclude";
}
function cancellation(memory) {
	const { cancelled, reading } = memory;
	if (cancelled === void 0) return void 0;
	const status = reading?.endpoint?.EndpointStatus;
	return conclude({
		result: "cancelled",
		cause: {
			kind: "cancelled",
			...cancelled,
			rollout: standingOf(memory),
			status
		}
	});
}
function refusal$1({ refusal: cause }) {
	return cause === void 0 ? void 0 : conclude({
		result: "failed",
		cause
	});
}
function surrender(step, memory) {
	const { trouble } = memory;
	if (trouble === void 0 || trouble.step !== step.kind || trouble.name !== nameOf$1(step)) return void 0;
	if (trouble.at - trouble.since < patienceWith(trouble, memory)) return void 0;
	const { name, failure } = trouble;
	return conclude({
		result: "failed",
		cause: {
			kind: failure.kind === "throttled" || failure.kind === "unavailable" ? "unanswered" : "refused",
			operation: operationOf(step.kind),
			name,
			failure
		}
	});
}
function patienceWith({ step, failure }, { rollout, hasHeardFromAws }) {
	if (failure.kind === "not-found") return NOT_FOUND_PATIENCE_MS;
	if (failure.kind === "denied") return PATIENCE_MS;
	if (step === "look" && rollout !== void 0) return Number.POSITIVE_INFINITY;
	return hasHeardFromAws ? PATIENCE_MS : FIRST_PATIENCE_MS;
}
function supersession({ desired }, memory) {
	if (desired.specification.dryRun || isStale(memory)) return void 0;
	const endpoint = memory.reading?.endpoint;
	const by = configNamesOf(endpoint).find((name) => !desired.endpointConfig.isNamed(name) && !memory.known.includes(name));
	if (by === void 0) return void 0;
	return conclude({
		result: "superseded",
		cause: {
			kind: "superseded",
			by,
			isPending: endpoint?.EndpointConfigName !== by,
			status: endpoint?.EndpointStatus
		}
	});
}
function timeout({ desired }, memory) {
	return conclude({
		result: "timed-out",
		cause: {
			kind: "timed-out",
			waitTimeoutMs: desired.specification.waitTimeoutMs,
			rollout: standingOf(memory),
			words: lastWords(memory),
			status: memory.reading?.endpoint?.EndpointStatus
		}
	});
}
function conclude(ending) {
	return {
		kind: "conclude",
		ending
	};
}

// build/js/deployment/memory.js
function blank(endpointName, now, waitTimeoutMs) {
	return {
		startedAt: now,
		deadline: now + waitTimeoutMs,
		endpointName,
		stretch: {
			since: now,
			looks: 0
		},
		newest: {
			creation: 0,
			modified: 0
		},
		isFresh: false,
		known: [],
		followsOthers: false,
		resources: {},
		isUntagged: false,
		tagged: [],
		phases: {},
		notBefore: 0,
		hasHeardFromAws: false,
		leftBehind: []
	};
}

// build/js/aws/lookup.js
const NAMELESS = "NotFound";
async function lookUp(look) {
	try {
		return await look();
	} catch (error) {
		const failure = classify(error);
		if (failure.httpStatus === void 0) throw error;
		switch (failure.kind) {
			case "not-found": return failure.name === NAMELESS ? denial(failure) : {
				kind: "absent",
				message: failure.message
			};
			case "throttled":
			case "unavailable":
			case "expired-credentials":
			case "aborted": throw error;
			case "denied":
			case "rejected":
			case "no-credentials":
			case "limit-exceeded":
			case "already-exists":
			case "in-progress": return denial(failure);
		}
	}
}
function denial({ kind, message, permission }) {
	if (kind !== "denied") return {
		kind: "denied",
		message,
		actions: []
	};
	return {
		kind: "denied",
		message,
		...permission !== void 0 && { actions: [permission.action] }
	};
}
function noAnswer(error, limitMs) {
	const lastWords = error instanceof GivenUp ? error.cause ?? error : error;
	const { kind, message } = classify(lastWords);
	return kind === "aborted" ? {
		kind: "unanswered",
		message: `no answer within ${limitMs / 1e3} s`,
		isLate: true
	} : {
		kind: "unanswered",
		message
	};
}
function told(value, what) {
	if (value === void 0) throw new Error(`the answer holds no ${what}`);
	return value;
}

// build/js/deployment/evidence.js
const EVIDENCE_LIMIT_MS = 2e4;
async function gatherEvidence({ endpointName, variantNames, alarmNames, since, isAlone }, aws, signal, limitMs = EVIDENCE_LIMIT_MS) {
	const limited = AbortSignal.any([signal, AbortSignal.timeout(limitMs)]);
	const sought = async (look) => {
		try {
			return await look(limited);
		} catch (error) {
			if (signal.aborted) throw error;
			return unanswered(error, limitMs);
		}
	};
	const [logs, states] = await Promise.all([Promise.all(variantNames.map(async (variantName) => ({
		variantName,
		tails: await sought((limit) => aws.containerLogs({
			endpointName,
			variantName,
			since,
			isAlone
		}, limit))
	}))), alarmNames.length === 0 ? void 0 : sought((limit) => aws.alarms(alarmNames, limit))]);
	return {
		since,
		logs,
		...states === void 0 ? {} : { alarms: {
			names: alarmNames,
			states
		} }
	};
}
function unanswered(error, limitMs) {
	const answer = noAnswer(error, limitMs);
	if (answer.isLate === true) return answer;
	const { name } = classify(error instanceof GivenUp ? error.cause : error);
	return {
		...answer,
		message: `${name}: ${answer.message}`
	};
}

// build/js/deployment/preflight/look-ahead.js
const PREFLIGHT_LIMIT_MS = 2e3;
const NOTHING_TO_LOOK_AT = { kind: "not-applicable" };
async function lookAhead(desired, described, aws, signal, limitMs = PREFLIGHT_LIMIT_MS) {
	const late = new AbortController();
	const timer = setTimeout(() => {
		late.abort();
	}, limitMs);
	const limited = AbortSignal.any([signal, late.signal]);
	const end = abortion(limited);
	const ask = async (look) => {
		try {
			return await (limited.aborted ? end : Promise.race([look(limited), end]));
		} catch (error) {
			if (signal.aborted) throw error;
			return noAnswer(error, limitMs);
		}
	};
	try {
		const [quotas, alarms, ofModels] = await Promise.all([
			lookAtQuotas(instanceTypesOf$1(desired), aws, ask),
			lookAtAlarms(rollbackAlarmsOf(desired.specification), aws, ask),
			lookAtModels()
		]);
		return {
			quotas,
			alarms,
			...ofModels
		};
	} finally {
		clearTimeout(timer);
	}
	async function lookAtModels() {
		const { references } = desired;
		const existing = await ask(async () => ({
			kind: "found",
			value: await described
		}));
		const models = servedModels(desired, existing.kind === "found" ? existing.value : {});
		const [roles, images, artifacts, networks] = await Promise.all([
			byKey(rolesOf(desired, models), (arn) => arn, (arn) => ask((limit) => aws.role(arn, limit))),
			byKey(imagesOf(models), (uri) => uri, (uri) => lookAtImage(uri, references.images[uri], aws, ask)),
			byKey(artifactsOf(models), ({ url }) => url, (artifact) => lookAtArtifact(artifact, references.artifacts[artifact.url], aws, ask)),
			byKey(networksOf(desired, models), ({ key }) => key, (use) => lookAtNetwork(use, aws, ask))
		]);
		const read = desired.existingModels.map((name) => [name, modelIn(existing, name)]);
		return {
			models: Object.fromEntries(read),
			roles,
			images,
			artifacts,
			networks
		};
	}
}
function modelIn(existing, name) {
	if (existing.kind !== "found") return existing;
	const model = existing.value[name];
	return model === void 0 || model.kind === "absent" ? NOTHING_TO_LOOK_AT : model;
}
async function lookAtQuotas(types, aws, ask) {
	const single = await byKey(types, (type) => type, (type) => ask((limit) => aws.endpointQuota(type, limit)));
	const rest = types.filter((type) => single[type]?.kind === "not-applicable" || single[type]?.kind === "absent");
	if (rest.length === 0) return single;
	const listed = await ask((limit) => aws.listedEndpointQuotas(rest, limit));
	return {
		...single,
		...Object.fromEntries(rest.map((type) => [type, entryOf(listed, type)]))
	};
}
function entryOf(listed, key) {
	if (listed.kind !== "found") return listed;
	const value = listed.value[key];
	return value === void 0 ? NOTHING_TO_LOOK_AT : {
		kind: "found",
		value
	};
}
async function lookAtAlarms(names, aws, ask) {
	return names.length === 0 ? NOTHING_TO_LOOK_AT : ask((limit) => aws.alarms(names, limit));
}
async function lookAtNetwork(use, aws, ask) {
	const [subnets, securityGroups] = await Promise.all([ask((limit) => aws.subnets(use.subnets, limit)), ask((limit) => aws.securityGroups(use.securityGroups, limit))]);
	return {
		subnets,
		securityGroups
	};
}
async function lookAtImage(uri, resolved, aws, ask) {
	if (resolved?.kind === "absent") return resolved;
	if (resolved?.kind === "denied") return NOTHING_TO_LOOK_AT;
	const format = await ask((limit) => aws.imageFormat(uri, limit));
	if (format.kind !== "found") return format;
	const isFromAws = isOci(format.value.mediaType) && await isOfAws(uri);
	return {
		kind: "found",
		value: {
			...format.value,
			isFromAws
		}
	};
}
async function isOfAws(uri) {
	const { isAccountOfAws } = await Promise.all(/* import() */[__nccwpck_require__.e(313), __nccwpck_require__.e(742)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3742));
	return isAccountOfAws(uri.split(".", 1).join(""));
}
async function lookAtArtifact(artifact, resolved, aws, ask) {
	const [bucketRegion, contents] = await Promise.all([ask((limit) => aws.bucketRegion(artifact.url, limit)), lookAtContent(artifact, resolved, aws, ask)]);
	return {
		bucketRegion,
		...contents
	};
}
async function lookAtContent({ url, kind }, resolved, aws, ask) {
	if (kind === "shelf" || resolved?.kind === "denied") return {
		content: NOTHING_TO_LOOK_AT,
		below: NOTHING_TO_LOOK_AT
	};
	if (kind === "prefix") {
		const below = await ask((limit) => aws.objectsBelow(url, limit));
		return {
			content: resolved ?? anyOf(below, url),
			below
		};
	}
	const content = resolved ?? await ask((limit) => aws.artifactIdentity(url, limit));
	return {
		content,
		below: content.kind === "absent" ? await ask((limit) => aws.objectsBelow(`${url}/`, limit)) : NOTHING_TO_LOOK_AT
	};
}
function anyOf(below, url) {
	return below.kind === "found" && below.value.length === 0 ? {
		kind: "absent",
		message: `nothing is below ${url}`
	} : below;
}
async function byKey(subjects, keyOf, look) {
	const entries = subjects.map(async (subject) => [keyOf(subject), await look(subject)]);
	return Object.fromEntries(await Promise.all(entries));
}
async function abortion(signal) {
	await new Promise((settle) => {
		if (signal.aborted) settle();
		else signal.addEventListener("abort", () => {
			settle();
		}, { once: true });
	});
	await (0,external_node_timers_promises_.setImmediate)();
	throw Object.assign(/* @__PURE__ */ new Error("the look was aborted"), { name: "AbortError" });
}

// build/js/deployment/inspection.js
async function inspect(request, aws, signal) {
	const { desired, targetConfigName, liveConfigName, endpointArn, ownershipMatters } = request;
	const wantsTags = Object.keys(desired.specification.tags).length > 0;
	const made = describeModels(desired.models.map(({ name }) => name));
	const existing = describeModels(desired.existingModels);
	const [target, live, models, endpointTags, scaling, preflight] = await Promise.all([
		describeConfig(targetConfigName),
		liveConfigName === void 0 || liveConfigName === targetConfigName ? void 0 : describeConfig(liveConfigName),
		Promise.all([made, existing]).then(([ours, theirs]) => ({
			...ours,
			...theirs
		})),
		endpointArn !== void 0 && (ownershipMatters || wantsTags) ? tagsOf(endpointArn) : void 0,
		request.scaling === void 0 ? void 0 : scaledAmong(request.scaling),
		request.preflight === true ? lookAhead(desired, existing, aws, signal) : void 0
	]);
	const liveConfig = liveConfigName === targetConfigName ? target : live;
	const liveNames = liveConfig?.kind === "found" ? modelNamesOf(liveConfig.value) : [];
	const arns = [...target.kind === "found" ? [target.value.EndpointConfigArn] : [], ...Object.values(models).flatMap((model) => model.kind === "found" ? [model.value.ModelArn] : [])].filter((arn) => arn !== void 0);
	const [liveModels, tags] = await Promise.all([describeModels(liveNames.filter((name) => !(name in models))), wantsTags ? entriesOf(arns, tagsOf) : {}]);
	return {
		...liveConfigName === void 0 || liveConfig === void 0 ? {} : { live: {
			configName: liveConfigName,
			config: liveConfig,
			models: Object.fromEntries(Object.entries({
				...models,
				...liveModels
			}).filter(([name]) => liveNames.includes(name)))
		} },
		target: {
			configName: targetConfigName,
			config: target
		},
		...scaling === void 0 ? {} : { scaling },
		...preflight === void 0 ? {} : { preflight },
		models,
		tags: {
			...tags,
			...endpointArn === void 0 || endpointTags === void 0 ? {} : { [endpointArn]: endpointTags }
		}
	};
	function describeConfig(name) {
		return finding(() => aws.sagemaker.send(new DescribeEndpointConfigCommand({ EndpointConfigName: name }), { abortSignal: signal }));
	}
	function describeModels(names) {
		return entriesOf(names, (name) => finding(() => aws.sagemaker.send(new DescribeModelCommand({ ModelName: name }), { abortSignal: signal })));
	}
	async function scaledAmong(where) {
		try {
			return await aws.scalableVariants(where, signal);
		} catch (error) {
			if (signal.aborted) throw error;
			return {
				kind: "denied",
				message: classify(error).message
			};
		}
	}
	function tagsOf(arn) {
		return finding(() => listTags(arn, aws, signal));
	}
}
async function listTags(arn, aws, signal) {
	const tags = [];
	let NextToken;
	do {
		const page = await aws.sagemaker.send(new ListTagsCommand({
			ResourceArn: arn,
			...NextToken === void 0 ? {} : { NextToken }
		}), { abortSignal: signal });
		tags.push(...page.Tags ?? []);
		NextToken = page.NextToken;
	} while (NextToken !== void 0 && NextToken !== "");
	return fromTagList(tags);
}
async function finding(read) {
	try {
		return {
			kind: "found",
			value: await read()
		};
	} catch (error) {
		const failure = classify(error);
		const { kind } = failure;
		if (kind === "not-found") return { kind: "absent" };
		if (kind === "denied" || kind === "rejected") return denial(failure);
		throw error;
	}
}
async function entriesOf(names, read) {
	return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await read(name)])));
}

// build/js/deployment/perform.js
function isRead(step) {
	return /^(?:look|inspect|describe|find-|list-|check-|gather-)/.test(step.kind);
}
async function read(step, aws, signal) {
	try {
		return await answerTo(step, aws, signal);
	} catch (error) {
		const lastWords = lastWordsIn(error);
		return {
			kind: "failed",
			failure: classify(error),
			...lastWords === void 0 ? {} : { lastWords }
		};
	}
}
function lastWordsIn(error) {
	if (!(error instanceof GivenUp) || error.cause === void 0) return void 0;
	const failure = classify(error.cause);
	return failure.kind === "throttled" || failure.kind === "unavailable" ? failure : void 0;
}
async function write(step, aws) {
	try {
		const arn = await send(step, aws);
		return {
			kind: "written",
			...arn === void 0 ? {} : { arn }
		};
	} catch (error) {
		return {
			kind: "failed",
			failure: classify(error)
		};
	}
}
async function answerTo(step, aws, signal) {
	switch (step.kind) {
		case "look": return {
			kind: "looked",
			endpoint: await look(step.name, aws, signal)
		};
		case "inspect": return {
			kind: "inspected",
			inspection: await inspect(step.request, aws, signal)
		};
		case "describe": return {
			kind: "described",
			arn: await arnOf(step.resource, step.name, aws, signal)
		};
		case "find-endpoint": return {
			kind: "listed",
			names: await endpointNames(step.name, aws, signal)
		};
		case "list-inference-components": return {
			kind: "listed",
			names: await inferenceComponentNames(step.name, aws, signal)
		};
		case "check-nonce": return {
			kind: "checked",
			isOurs: (await listTags(step.arn, aws, signal))[STATE_TAG.nonce] === step.nonce
		};
		case "gather-evidence": return {
			kind: "gathered",
			evidence: await gatherEvidence(step.request, aws, signal)
		};
	}
}
async function send(step, { sagemaker }) {
	switch (step.kind) {
		case "create-model": return (await sagemaker.send(new CreateModelCommand(step.input))).ModelArn;
		case "create-endpoint-config": return (await sagemaker.send(new CreateEndpointConfigCommand(step.input))).EndpointConfigArn;
		case "create-endpoint": {
			const { name: EndpointName, configName: EndpointConfigName, deployment: DeploymentConfig, tags } = step;
			const Tags = Object.keys(tags).length > 0 ? { Tags: toTagList(tags) } : {};
			return (await sagemaker.send(new CreateEndpointCommand({
				EndpointName,
				EndpointConfigName,
				DeploymentConfig,
				...Tags
			}))).EndpointArn;
		}
		case "update-endpoint": {
			const { name: EndpointName, configName: EndpointConfigName, deployment: DeploymentConfig, keeps } = step;
			const input = {
				EndpointName,
				EndpointConfigName,
				DeploymentConfig,
				...retentionRequest(keeps)
			};
			return (await sagemaker.send(new UpdateEndpointCommand(input))).EndpointArn;
		}
		case "delete-endpoint":
			await sagemaker.send(new DeleteEndpointCommand({ EndpointName: step.name }));
			return;
		case "delete-endpoint-config":
			await sagemaker.send(new DeleteEndpointConfigCommand({ EndpointConfigName: step.name }));
			return;
		case "delete-model":
			await sagemaker.send(new DeleteModelCommand({ ModelName: step.name }));
			return;
		case "add-tags":
			await sagemaker.send(new AddTagsCommand({
				ResourceArn: step.arn,
				Tags: toTagList(step.tags)
			}));
			return step.arn;
	}
}
async function look(EndpointName, { sagemaker }, abortSignal) {
	return orAbsent(() => sagemaker.send(new DescribeEndpointCommand({ EndpointName }), { abortSignal }));
}
async function arnOf(resource, name, { sagemaker }, abortSignal) {
	return orAbsent(async () => {
		if (resource === "model") return (await sagemaker.send(new DescribeModelCommand({ ModelName: name }), { abortSignal })).ModelArn ?? "";
		const command = new DescribeEndpointConfigCommand({ EndpointConfigName: name });
		return (await sagemaker.send(command, { abortSignal })).EndpointConfigArn ?? "";
	});
}
async function orAbsent(answer) {
	try {
		return await answer();
	} catch (error) {
		if (classify(error).kind === "not-found") return void 0;
		throw error;
	}
}
const SEARCH_LIMIT_MS = 5e3;
async function endpointNames(name, { sagemaker }, signal) {
	const abortSignal = AbortSignal.any([signal, AbortSignal.timeout(SEARCH_LIMIT_MS)]);
	const search = {
		NameContains: name,
		MaxResults: 100
	};
	try {
		return await pages(async (NextToken) => {
			const page = await sagemaker.send(new ListEndpointsCommand({
				...search,
				...NextToken
			}), { abortSignal });
			return {
				names: (page.Endpoints ?? []).map(({ EndpointName }) => EndpointName),
				next: page.NextToken
			};
		});
	} catch (error) {
		if (signal.aborted || !abortSignal.aborted) throw error;
		throw Object.assign(/* @__PURE__ */ new Error(`no answer within ${SEARCH_LIMIT_MS / 1e3} s`), { name: "TimeoutError" });
	}
}
async function inferenceComponentNames(endpointName, { sagemaker }, abortSignal) {
	return pages(async (NextToken) => {
		const command = new ListInferenceComponentsCommand({
			EndpointNameEquals: endpointName,
			...NextToken
		});
		const page = await sagemaker.send(command, { abortSignal });
		return {
			names: (page.InferenceComponents ?? []).map(({ InferenceComponentName }) => InferenceComponentName),
			next: page.NextToken
		};
	});
}
async function pages(page) {
	const all = [];
	let token = {};
	for (;;) {
		const { names, next } = await page(token);
		all.push(...names.filter((name) => name !== void 0));
		if (next === void 0 || next === "" || next === token.NextToken) return all;
		token = { NextToken: next };
	}
}

// build/js/deployment/remember-failure.js
const FIRST_DELAY_MS = 1e3;
const BUSY_DELAY_MS = 5e3;
function afterFailure(desired, memory, step, failure, now) {
	if (failure.kind === "aborted") return memory;
	if (memory.ending !== void 0) return afterFailedTidying(memory, step, failure, now);
	if (step.kind === "find-endpoint" && memory.listedAt === void 0) return {
		...memory,
		listedAt: now
	};
	if (failure.kind === "throttled" || failure.kind === "unavailable") return afterWeather(withTrouble(memory, step, failure, now), step, failure, now);
	if (failure.kind === "expired-credentials" || failure.kind === "no-credentials") return refused(memory, step, failure);
	if (isWrite(step)) return afterRefusal(desired, memory, step, failure, now);
	if (step.kind === "look" && failure.kind === "denied" && memory.rollout?.kind === "create") return withTrouble(memory, step, failure, now);
	if (step.kind === "list-inference-components") return {
		...memory,
		inferenceComponents: []
	};
	if (step.kind === "check-nonce") return withResource(memory, step.name, { origin: "found" });
	if (step.kind === "describe") return afterDescription(memory, step.resource, step.name, "");
	return refused(memory, step, failure);
}
function afterWeather(memory, step, failure, now) {
	if (failure.kind === "throttled" || !isWrite(step)) return memory;
	const unsure = {
		...memory,
		isFresh: false
	};
	switch (step.kind) {
		case "create-model": return withResource(unsure, step.name, {
			resource: "model",
			state: "doubtful",
			origin: "unknown"
		});
		case "create-endpoint-config": return withResource(unsure, step.name, {
			resource: "endpoint-config",
			state: "doubtful",
			origin: "unknown"
		});
		case "create-endpoint": return unaccepted(withRollout(unsure, {
			kind: "create",
			configName: step.configName,
			isNew: true
		}, now), failure);
		case "update-endpoint": return unaccepted(withRollout(unsure, {
			kind: "update",
			configName: step.configName,
			isNew: true
		}, now), failure);
		case "delete-endpoint": return withDeletion(unsure, now);
		default: return unsure;
	}
}
function unaccepted(memory, answer) {
	return memory.rollout === void 0 ? memory : {
		...memory,
		rollout: {
			...memory.rollout,
			isAccepted: false,
			answer
		}
	};
}
function afterRefusal(desired, memory, write, failure, now) {
	const mayDoWithoutTags = Object.keys(desired.specification.tags).length === 0;
	if (failure.kind === "denied" && failure.permission?.action === "sagemaker:AddTags" && mayDoWithoutTags) return {
		...memory,
		isUntagged: true
	};
	if (write.kind === "add-tags" && write.optional) return tagged(memory, write.mark);
	if (failure.kind === "in-progress") {
		const busy = {
			operation: operationOf(write.kind),
			failure
		};
		return {
			...memory,
			isFresh: false,
			notBefore: now + BUSY_DELAY_MS,
			busy
		};
	}
	if (failure.kind === "already-exists") return afterAlreadyExists(memory, write, failure, now);
	if (failure.kind === "not-found") return afterNotFound(memory, write, failure, now);
	return refused(memory, write, failure);
}
function afterAlreadyExists(memory, write, failure, now) {
	switch (write.kind) {
		case "create-model": return withResource(memory, write.name, {
			resource: "model",
			state: "unseen"
		});
		case "create-endpoint-config": return withResource(memory, write.name, {
			resource: "endpoint-config",
			state: "unseen"
		});
		default: {
			const { listedAt: _before, ...rest } = memory;
			return {
				...rest,
				isFresh: false,
				taken: failure,
				stretch: {
					since: now,
					looks: 0
				},
				...memory.rollout === void 0 ? {} : { rollout: {
					...memory.rollout,
					isAccepted: true
				} }
			};
		}
	}
}
function afterNotFound(memory, write, failure, now) {
	if (failure.resource === "endpoint" || write.kind === "delete-endpoint") return {
		...memory,
		isFresh: false,
		notBefore: now + FIRST_DELAY_MS
	};
	const named = Object.keys(memory.resources).filter((name) => name === failure.resourceName || failure.message.includes(name));
	if (write.kind === "add-tags") return withTrouble(memory, write, failure, now);
	if (named.length === 0) return refused(memory, write, failure);
	return named.reduce((known, name) => withResource(known, name, { state: "doubtful" }), withTrouble(memory, write, failure, now));
}
function afterFailedTidying(memory, step, failure, now) {
	if (step.kind === "gather-evidence") return {
		...memory,
		evidence: {
			since: step.request.since,
			logs: []
		}
	};
	const troubled = withTrouble(memory, step, failure, now);
	if ((failure.kind === "throttled" || failure.kind === "unavailable") && (troubled.trouble?.count ?? 0) < 3) return troubled;
	const { trouble: _past, ...rest } = {
		...troubled,
		notBefore: 0
	};
	switch (step.kind) {
		case "delete-endpoint-config":
		case "delete-model": {
			const isGone = failure.kind === "not-found";
			const known = withoutResource(rest, step.name);
			return isGone ? known : {
				...known,
				leftBehind: [...known.leftBehind, {
					name: step.name,
					isCertain: true
				}]
			};
		}
		case "add-tags": return tagged(rest, step.mark);
		case "check-nonce": return withResource(rest, step.name, { origin: "found" });
		case "describe": return afterDescription(rest, step.resource, step.name, void 0);
		default: return {
			...rest,
			resources: {},
			leftBehind: [...rest.leftBehind, ...madeOf(rest)]
		};
	}
}

// build/js/deployment/remember.js
function remember(desired, memory, step, outcome, now) {
	if (outcome.kind === "failed") return afterFailure(desired, memory, step, outcome.failure, now);
	const heard = step.kind === "wait" ? memory : {
		...withoutTrouble(memory, step),
		hasHeardFromAws: true
	};
	switch (outcome.kind) {
		case "looked": return afterLook(heard, outcome.endpoint, now);
		case "inspected": return afterInspection(desired, heard, outcome.inspection);
		case "described": return step.kind === "describe" ? afterDescription(heard, step.resource, step.name, outcome.arn) : heard;
		case "listed": return step.kind === "find-endpoint" ? afterSearch(heard, outcome.names, now) : {
			...heard,
			inferenceComponents: outcome.names
		};
		case "checked": return step.kind === "check-nonce" ? withResource(heard, step.name, { origin: outcome.isOurs ? "created" : "found" }) : heard;
		case "gathered": return {
			...heard,
			evidence: outcome.evidence
		};
		case "written": return isWrite(step) ? afterWrite(heard, step, outcome.arn, now) : heard;
		case "passed": return afterPassing(heard, step, now);
	}
}
function afterPassing(memory, step, now) {
	switch (step.kind) {
		case "announce": return {
			...memory,
			plan: step.plan
		};
		case "join": return withRollout(memory, {
			kind: step.as,
			configName: pendingConfigName(memory.reading?.endpoint),
			isNew: false
		}, now);
		case "conclude": return withoutTrouble({
			...memory,
			ending: step.ending,
			endedAt: now,
			isFresh: false,
			notBefore: 0
		}, step);
		case "wait": return {
			...memory,
			isFresh: false
		};
		default: return memory;
	}
}
function afterLook(memory, endpoint, now) {
	const reading = {
		at: now,
		endpoint
	};
	const isFirst = memory.firstReading === void 0;
	const isSame = showSame(memory.reading, reading);
	const isOpen = isFirst ? leadsNobodyKnowsWhere(endpoint) : memory.followsOthers;
	const looked = {
		...memory,
		endpointName: endpoint?.EndpointName ?? memory.endpointName,
		firstReading: memory.firstReading ?? reading,
		reading,
		stretch: isSame ? {
			...memory.stretch,
			looks: memory.stretch.looks + 1
		} : {
			since: now,
			looks: 1
		},
		newest: newestOf(memory.newest, endpoint),
		isFresh: true,
		known: isFirst || isOpen ? [...memory.known, ...configNamesOf(endpoint)] : memory.known,
		followsOthers: isOpen && isInTransition(endpoint),
		...isGoneAsWanted(memory, endpoint) ? { deleted: timesOf(memory.reading?.endpoint).creation } : {}
	};
	return isStale(looked) || endpoint === void 0 ? looked : withProgress(withRolloutSeen(looked, endpoint), endpoint);
}
function leadsNobodyKnowsWhere(endpoint) {
	return endpoint?.EndpointStatus === "Updating" && pendingConfigName(endpoint) === void 0;
}
function newestOf(newest, endpoint) {
	const { creation, modified } = timesOf(endpoint);
	if (creation < newest.creation) return newest;
	return {
		creation,
		modified: creation > newest.creation ? modified : Math.max(newest.modified, modified)
	};
}
function isGoneAsWanted({ reading, rollout, deleted }, endpoint) {
	if (reading?.endpoint?.EndpointStatus !== "Failed" || rollout !== void 0 || deleted !== void 0) return false;
	const isAnother = timesOf(endpoint).creation > timesOf(reading.endpoint).creation;
	return endpoint === void 0 || endpoint.EndpointStatus === "Deleting" || isAnother;
}
function withRolloutSeen({ rollout, ...rest }, endpoint) {
	if (rollout === void 0) return rest;
	const isUnderWay = rollout.kind === "create" || isInTransition(endpoint);
	const isNamed = configNamesOf(endpoint).includes(rollout.configName);
	if (rollout.kind === "update" && !rollout.isAccepted && isUnderWay && !isNamed) return rest;
	return {
		...rest,
		rollout: isUnderWay || isNamed ? {
			...rollout,
			wasSeen: true,
			isAccepted: true
		} : rollout
	};
}
function afterSearch(memory, names, now) {
	const stored = names.find((name) => name.toLowerCase() === memory.endpointName.toLowerCase());
	const searched = {
		...memory,
		listedAt: now
	};
	if (stored === void 0) return memory.listedAt === void 0 ? searched : stillTaken(searched);
	if (stored === memory.endpointName) return {
		...searched,
		isFresh: false,
		stretch: {
			since: now,
			looks: 0
		}
	};
	const { firstReading: _first, reading: _reading, inspection: _inspection, plan: _plan, taken: _taken, ...rest } = searched;
	return {
		...rest,
		endpointName: stored,
		isFresh: false,
		known: []
	};
}
function stillTaken(memory) {
	const { taken: failure, endpointName: name } = memory;
	return failure === void 0 ? memory : {
		...memory,
		refusal: {
			kind: "refused",
			operation: operationOf("create-endpoint"),
			name,
			failure
		}
	};
}
function afterInspection(desired, memory, inspection) {
	const { plan: _outdated, ...rest } = memory;
	const ahead = memory.inspection?.preflight;
	const config = inspection.target.config;
	return [...desired.models.map(({ name }) => {
		const model = inspection.models[name];
		return [
			name,
			"model",
			model?.kind === "found" ? model.value.ModelArn ?? "" : void 0
		];
	}), [
		inspection.target.configName,
		"endpoint-config",
		config.kind === "found" ? config.value.EndpointConfigArn ?? "" : void 0
	]].reduce((known, [name, resource, arn]) => {
		const before = known.resources[name];
		const described = {
			resource,
			state: arn === void 0 ? "missing" : "present",
			...arn ? { arn } : {}
		};
		return withResource(known, name, before === void 0 ? {
			...described,
			origin: "found"
		} : described);
	}, {
		...rest,
		inspection: {
			...ahead === void 0 ? {} : { preflight: ahead },
			...inspection
		}
	});
}
function afterWrite(memory, write, arn, now) {
	const done = {
		...memory,
		isFresh: false
	};
	switch (write.kind) {
		case "create-model": return afterCreation(done, "model", write.name, arn, hasTags(write.input.Tags));
		case "create-endpoint-config": return afterCreation(done, "endpoint-config", write.name, arn, hasTags(write.input.Tags));
		case "create-endpoint": return tagged(withRollout(done, {
			kind: "create",
			configName: write.configName,
			isNew: true
		}, now), arn);
		case "update-endpoint": return withRollout(done, {
			kind: "update",
			configName: write.configName,
			isNew: true
		}, now);
		case "delete-endpoint": return withDeletion(done, now);
		case "delete-endpoint-config":
		case "delete-model": return withoutResource(done, write.name);
		case "add-tags": return tagged({
			...done,
			isFresh: memory.isFresh
		}, write.mark);
	}
}
function hasTags(tags) {
	return tags !== void 0 && tags.length > 0;
}
function afterCreation(memory, resource, name, arn, isTagged) {
	const made = {
		resource,
		state: "present",
		origin: "created",
		creations: (memory.resources[name]?.creations ?? 0) + 1
	};
	const known = withResource(memory, name, arn === void 0 ? made : {
		...made,
		arn
	});
	return isTagged ? tagged(known, arn) : known;
}

// build/js/deployment/secrets.js
var Secrets = class {
	#values = /* @__PURE__ */ new Set();
	#toldAnyway;
	constructor(specification, variables = []) {
		this.#toldAnyway = new Set(textsIn(specification));
		const values = specification === void 0 ? [] : environmentValuesOf(specification);
		this.add(values);
		this.add(variables.filter((variable) => values.some((value) => value.includes(variable))));
	}
	add(values) {
		for (const value of values) if (!this.#toldAnyway.has(value)) this.#values.add(value);
	}
	[Symbol.iterator]() {
		return this.#values.values();
	}
};
function environmentValuesIn({ live, models }) {
	return [...Object.values(models), ...Object.values(live?.models ?? {})].flatMap((model) => model.kind === "found" ? valuesOf(model.value) : []);
}
function packagedValuesIn({ packages }) {
	return Object.values(packages).flatMap((lookup) => lookup.kind === "found" ? lookup.environmentValues ?? [] : []);
}
function valuesOf(model) {
	return containersOf(model).flatMap(({ Environment }) => Object.values(Environment ?? {}));
}
function textsIn(value) {
	if (typeof value === "string") return [value];
	if (typeof value !== "object" || value === null) return [];
	return Object.entries(value).flatMap(([key, member]) => key === "Environment" ? [] : textsIn(member));
}

// build/js/deployment/preflight/skipped.js
function skippedNotice(preflight, references) {
	const skipped = skippedLooks(preflight, references);
	if (skipped.length === 0) return void 0;
	const list = skipped.map(({ what, why }) => sentence`${what} (${why})`).join("; ");
	const permissions = [...new Set(skipped.flatMap((look) => look.permissions))].map((name) => `\`${name}\``);
	return `Not looked at before the deployment: ${list}.${permissions.length === 0 ? "" : ` Allow the caller ${permissions.join(", ")}, or set \`preflight: false\` to have nothing looked at.`}`;
}
function skippedLooks({ models, roles, images, artifacts, quotas, alarms, networks }, references) {
	return [
		...Object.entries(models).flatMap(([name, model]) => skippedLook(`what the model ${name} refers to`, model, ["sagemaker:DescribeModel"])),
		...Object.entries(roles).flatMap(([arn, role]) => skippedLook(`the execution role ${arn}`, role, ["iam:GetRole"])),
		...Object.entries(images).flatMap(([uri, image]) => {
			const name = imageAsWritten(references, uri);
			if (image.kind !== "found") return skippedLook(`the image ${name}`, image, ["ecr:BatchGetImage"]);
			const { architectures } = image.value;
			return skippedLook(`the processor architecture of ${name}`, architectures, ["ecr:GetDownloadUrlForLayer"]);
		}),
		...Object.entries(artifacts).flatMap(([url, { bucketRegion, content, below }]) => {
			const contents = skippedLook(`the artifact ${url}`, content, ["s3:GetObject", "s3:ListBucket"]);
			return [...skippedLook(`the region of ${url}`, bucketRegion, ["s3:ListBucket"]), ...contents.length > 0 ? contents : skippedLook(`what is below ${url}`, below, ["s3:ListBucket"])];
		}),
		...Object.entries(quotas).flatMap(skippedQuota),
		...skippedLook("the CloudWatch alarms", alarms, ["cloudwatch:DescribeAlarms"]),
		...Object.values(networks).flatMap(({ subnets, securityGroups }) => [...skippedLook("the subnets", subnets, ["ec2:DescribeSubnets"]), ...skippedLook("the security groups", securityGroups, ["ec2:DescribeSecurityGroups"])])
	];
}
function skippedQuota([type, quota]) {
	if (quota.kind === "unanswered" && quota.isLate === true) return [];
	return skippedLook(`the quota of ${type}`, quota, ["servicequotas:GetServiceQuota", "servicequotas:ListServiceQuotas"]);
}
function skippedLook(what, answer, permissions) {
	switch (answer.kind) {
		case "denied": {
			const { message, actions } = answer;
			return [{
				what,
				why: actions !== void 0 && actions.length > 0 ? `may not ${actions.join(", ")}` : asClause(message),
				permissions: actions ?? permissions
			}];
		}
		case "unanswered": return [{
			what,
			why: asClause(answer.message),
			permissions: []
		}];
		case "found":
		case "absent":
		case "not-applicable": return [];
	}
}

// build/js/deployment/telling.js
function resolvedEvent({ specification, models, existingModels, endpointConfig }, at) {
	const container = models.flatMap(({ request }) => containersOf(request))[0];
	const modelDataUrl = container?.ModelDataUrl ?? container?.ModelDataSource?.S3DataSource?.S3Uri;
	return {
		type: "resolved",
		at,
		...container?.Image === void 0 ? {} : { imageUri: container.Image },
		...modelDataUrl === void 0 ? {} : { modelDataUrl },
		...container?.ModelPackageName === void 0 ? {} : { modelPackageArn: container.ModelPackageName },
		modelNames: [...models.map(({ name }) => name), ...existingModels],
		variants: variantsOf(endpointConfig.request).map(configVariant),
		endpointConfigName: specification.forceNewDeployment ? endpointConfig.forcedName : endpointConfig.name
	};
}
function eventsBefore(step, at) {
	if (isWrite(step)) return [{
		type: "writing",
		at,
		operation: operationOf(step.kind),
		name: nameOf$1(step)
	}];
	return step.kind === "announce" ? [
		{
			type: "planned",
			at,
			plan: step.plan
		},
		...step.plan.obstacles.map((text) => ({
			type: "warned",
			text: `A run would stop here: ${text}`
		})),
		...step.isBlocked ? [] : warningsOf$1(step.plan)
	] : [];
}
function eventsAfter(before, step, outcome, after, at) {
	return [
		...newsOf(before, step, outcome, at),
		...storedCase(before, after),
		...unseen(before, step, outcome),
		...troubleOf(before, after, at),
		...after.isUntagged ? taglessness(before) : untagged(step, outcome)
	];
}
function warningsOf$1({ removals, warnings, endpointName }) {
	const loss = `This deployment takes away what ${endpointName} has now and the inputs do not declare: ${removals.join(", ")}.`;
	return [...removals.length > 0 ? [loss] : [], ...warnings].map((text) => ({
		type: "warned",
		text
	}));
}
function newsOf(before, step, outcome, at) {
	switch (outcome.kind) {
		case "looked": return [{
			type: "looked",
			at,
			endpoint: outcome.endpoint,
			isFirst: before.firstReading === void 0
		}];
		case "inspected": {
			const { target, live, models } = outcome.inspection;
			return [...[target.config, ...live === void 0 ? [] : [live.config]].flatMap((config) => config.kind === "found" ? configFound(config.value, at) : []), ...Object.values(models).flatMap((model) => model.kind === "found" ? resource("model", model.value.ModelName, model.value.ModelArn, at) : [])];
		}
		case "described": return step.kind === "describe" ? resource(step.resource, step.name, outcome.arn, at) : [];
		case "written": {
			const { arn } = outcome;
			const wrote = {
				type: "wrote",
				at,
				operation: operationOf(step.kind),
				name: nameOf$1(step),
				...arn === void 0 ? {} : { arn }
			};
			if (step.kind === "create-model") return [wrote, ...resource("model", step.name, arn, at)];
			if (step.kind === "create-endpoint-config") return [wrote, ...resource("endpoint-config", step.name, arn, at)];
			return [wrote];
		}
		default: return [];
	}
}
function storedCase({ endpointName: before }, { endpointName: stored }) {
	if (stored === before) return [];
	return [{
		type: "noticed",
		text: `The endpoint is called ${stored}, which differs in case from ${before}. Invoke it by its own name, which is the output \`endpoint-name\`.`
	}];
}
function unseen(before, step, outcome) {
	if (step.kind !== "inspect" || outcome.kind !== "inspected") return [];
	const { preflight } = outcome.inspection;
	const { references } = step.request.desired;
	if (preflight !== void 0) {
		const text = skippedNotice(preflight, references);
		return text === void 0 ? [] : [{
			type: "noticed",
			text
		}];
	}
	if (before.inspection !== void 0) return [];
	return absenceNotices(references).map((text) => ({
		type: "noticed",
		text
	}));
}
function configFound(config, at) {
	const variants = variantsOf(config).map(configVariant);
	return resource("endpoint-config", config.EndpointConfigName, config.EndpointConfigArn, at).map((event) => ({
		...event,
		variants
	}));
}
function configVariant({ VariantName, ModelName, InstanceType }) {
	return {
		name: VariantName ?? "",
		...ModelName === void 0 ? {} : { modelName: ModelName },
		...InstanceType === void 0 ? {} : { instanceType: InstanceType }
	};
}
function resource(kind, name, arn, at) {
	return name === void 0 || arn === void 0 || arn === "" ? [] : [{
		type: "resource",
		at,
		resource: kind,
		name,
		arn
	}];
}
function troubleOf(before, { trouble, notBefore }, at) {
	if (trouble === void 0 || trouble === before.trouble) return [];
	const { step, failure } = trouble;
	const reason = `${failure.name}: ${failure.message}`;
	return [{
		type: "retrying",
		at,
		operation: operationOf(step),
		reason,
		delayMs: Math.max(0, notBefore - at)
	}];
}
function taglessness(before) {
	if (before.isUntagged) return [];
	return [{
		type: "noticed",
		text: "The caller may not call sagemaker:AddTags and asked for no `tags`: the deployment goes on without any."
	}];
}
function untagged(step, outcome) {
	if (step.kind !== "add-tags" || !step.optional || outcome.kind !== "failed") return [];
	const { failure } = outcome;
	if (failure.kind === "throttled" || failure.kind === "unavailable" || failure.kind === "aborted") return [];
	return [{
		type: "noticed",
		text: `The tags ${Object.keys(step.tags).join(", ")} could not be set: ${failure.message}`
	}];
}

// build/js/deployment/deploy.js
const HEARTBEAT_MS = 6e4;
const LAST_ANSWER_MS = 1e3;
const JITTER = .2;
const LAST_GRACE_MS = 5e3;
const OVERDUE = {
	kind: "unavailable",
	name: "TimeoutError",
	message: "AWS was silent until the time was up."
};
const ABORTED = {
	kind: "aborted",
	name: "AbortError",
	message: "The run was cancelled."
};
async function deploy(specification, surroundings) {
	const { clock, report, signal, provenance, nonce } = surroundings;
	const { endpointName, region, waitTimeoutMs } = specification;
	const listening = AbortSignal.any([signal, AbortSignal.timeout(waitTimeoutMs + LAST_GRACE_MS)]);
	const around = {
		...surroundings,
		listening
	};
	report({
		type: "started",
		at: clock.now(),
		region,
		endpointName
	});
	let memory = blank(endpointName, clock.now(), waitTimeoutMs);
	const firstLook = {
		kind: "look",
		name: endpointName
	};
	const [resolved, seen] = await Promise.all([resolve$1(specification, around), perform(firstLook, memory, around)]);
	if ("result" in resolved) {
		if (seen.kind === "looked") report({
			type: "looked",
			at: clock.now(),
			endpoint: seen.endpoint
		});
		return end(specification, surroundings, {
			ending: withStatus(resolved, seen),
			phases: {},
			leftBehind: []
		});
	}
	const run = {
		desired: resolved,
		provenance,
		nonce
	};
	memory = learn(run, memory, firstLook, seen, surroundings);
	for (;;) {
		const step = decide(run, memory, clock.now());
		if (step.kind === "done") return end({
			...specification,
			endpointName: memory.endpointName
		}, surroundings, step);
		memory = learn(run, memory, step, await perform(step, memory, around), surroundings);
	}
}
async function resolve$1(specification, { aws, signal, listening, clock, report, conceal, provenance, nonce }) {
	try {
		const references = await resolveReferences(specification, aws, listening);
		conceal(packagedValuesIn(references));
		for (const text of unresolvedNotices(references)) report({
			type: "noticed",
			text
		});
		const unusable = unusablePackage(references);
		if (unusable !== void 0) return {
			result: "failed",
			cause: {
				kind: "package-unusable",
				...unusable
			}
		};
		const attempt = provenance.runId === void 0 ? nonce : `${provenance.runId}/${provenance.runAttempt ?? "1"}`;
		const desired = desiredState(specification, references, attempt);
		report(resolvedEvent(desired, clock.now()));
		return desired;
	} catch (error) {
		const failure = classify(error);
		const rollout = { state: "not-started" };
		if (!listening.aborted) return {
			result: "failed",
			cause: {
				kind: "look-up-failed",
				failure
			}
		};
		if (signal.aborted) return {
			result: "cancelled",
			cause: {
				kind: "cancelled",
				signal: signalOf(signal),
				rollout
			}
		};
		const { waitTimeoutMs } = specification;
		return {
			result: "timed-out",
			cause: {
				kind: "timed-out",
				waitTimeoutMs,
				rollout,
				words: [{
					operation: "the look-up of image, artifact or model package",
					failure: lastWordsIn(error) ?? OVERDUE
				}]
			}
		};
	}
}
function withStatus(ending, seen) {
	if (!("cause" in ending && (ending.cause.kind === "timed-out" || ending.cause.kind === "cancelled")) || seen.kind !== "looked") return ending;
	return {
		...ending,
		cause: {
			...ending.cause,
			status: seen.endpoint?.EndpointStatus
		}
	};
}
async function perform(step, memory, surroundings) {
	const { aws, clock, report, signal, listening } = surroundings;
	for (const event of eventsBefore(step, clock.now())) report(event);
	if (step.kind === "wait") return pause(step, memory, surroundings);
	if (isWrite(step)) return answerInTime(write(step, aws), surroundings);
	if (!isRead(step)) return { kind: "passed" };
	const outcome = await read(step, aws, listening);
	return outcome.kind === "failed" && outcome.failure.kind === "aborted" && !signal.aborted ? {
		kind: "failed",
		failure: outcome.lastWords ?? OVERDUE
	} : outcome;
}
function learn(run, memory, step, outcome, { clock, report, conceal, signal }) {
	const now = clock.now();
	if (outcome.kind === "inspected") conceal(environmentValuesIn(outcome.inspection));
	const known = remember(run.desired, memory, step, outcome, now);
	for (const event of eventsAfter(memory, step, outcome, known, now)) report(event);
	if (!signal.aborted || known.cancelled !== void 0) return known;
	const inFlight = isWrite(step) && outcome.kind === "failed" && outcome.failure.kind === "aborted" ? operationOf(step.kind) : void 0;
	return {
		...known,
		cancelled: {
			signal: signalOf(signal),
			inFlight
		}
	};
}
function signalOf({ reason }) {
	return reason instanceof Error && "signal" in reason ? String(reason.signal) : String(reason);
}
async function pause({ ms, isPoll, reason }, { deadline, ending }, { clock, report, signal, random }) {
	const start = clock.now();
	const limit = ending === void 0 ? Math.max(start, deadline) : Number.POSITIVE_INFINITY;
	const until = Math.min(start + (isPoll ? ms * (1 - JITTER * random()) : ms), limit);
	while (clock.now() < until && !signal.aborted) {
		report({
			type: "waiting",
			at: clock.now(),
			reason
		});
		await clock.sleep(Math.min(HEARTBEAT_MS, until - clock.now()), signal);
	}
	return { kind: "passed" };
}
async function answerInTime(answer, { clock, signal, listening }) {
	const answered = new AbortController();
	const silence = new Promise((settle) => {
		const giveUp = async () => {
			await clock.sleep(LAST_ANSWER_MS, answered.signal);
			settle({
				kind: "failed",
				failure: signal.aborted ? ABORTED : OVERDUE
			});
		};
		if (listening.aborted) giveUp();
		else listening.addEventListener("abort", () => void giveUp(), {
			once: true,
			signal: answered.signal
		});
	});
	const outcome = await Promise.race([answer, silence]);
	answered.abort();
	return outcome;
}
async function end(specification, { clock, report }, { ending, ...findings }) {
	const verdict = "cause" in ending ? {
		result: ending.result,
		failure: await diagnosed(specification, ending.cause, findings)
	} : ending;
	report({
		type: "ended",
		at: clock.now(),
		verdict
	});
	return verdict;
}
async function diagnosed(specification, cause, findings) {
	const { diagnose } = await __nccwpck_require__.e(/* import() */ 404).then(__nccwpck_require__.bind(__nccwpck_require__, 7404));
	const { endpointName, region, recreateFailed } = specification;
	return diagnose(cause, {
		endpointName,
		region,
		executionRoles: executionRolesOf(specification),
		recreateFailed,
		...findings
	});
}

// build/js/deployment/inputs/boolean.js
const TRUE = /* @__PURE__ */ new Set([
	"true",
	"True",
	"TRUE"
]);
const FALSE = /* @__PURE__ */ new Set([
	"false",
	"False",
	"FALSE"
]);
const MEANT_TRUE = /* @__PURE__ */ new Set([
	"true",
	"tru",
	"treu",
	"ture",
	"yes",
	"y",
	"on",
	"1",
	"t",
	"enabled"
]);
const MEANT_FALSE = /* @__PURE__ */ new Set([
	"false",
	"fals",
	"flase",
	"fasle",
	"no",
	"n",
	"off",
	"0",
	"f",
	"disabled"
]);
function readBoolean(text) {
	if (TRUE.has(text)) return (0,shaken_read.t)(true);
	if (FALSE.has(text)) return (0,shaken_read.t)(false);
	return (0,shaken_read.n)("is not a boolean", "true or false", meantBoolean(text));
}
function readAutoOrBoolean(text) {
	if (text === "auto") return (0,shaken_read.t)("auto");
	const read = readBoolean(text);
	if (read.ok) return read;
	const meant = text.toLowerCase().startsWith("aut") ? "auto" : meantBoolean(text);
	return (0,shaken_read.n)("is none of the choices", "auto, true or false", meant);
}
function meantBoolean(text) {
	const lower = text.toLowerCase();
	if (MEANT_TRUE.has(lower)) return "true";
	return MEANT_FALSE.has(lower) ? "false" : void 0;
}

// node_modules/fastest-levenshtein/esm/mod.js
const peq = /* @__PURE__ */ new Uint32Array(65536);
const myers_32 = (a, b) => {
	const n = a.length;
	const m = b.length;
	const lst = 1 << n - 1;
	let pv = -1;
	let mv = 0;
	let sc = n;
	let i = n;
	while (i--) peq[a.charCodeAt(i)] |= 1 << i;
	for (i = 0; i < m; i++) {
		let eq = peq[b.charCodeAt(i)];
		const xv = eq | mv;
		eq |= (eq & pv) + pv ^ pv;
		mv |= ~(eq | pv);
		pv &= eq;
		if (mv & lst) sc++;
		if (pv & lst) sc--;
		mv = mv << 1 | 1;
		pv = pv << 1 | ~(xv | mv);
		mv &= xv;
	}
	i = n;
	while (i--) peq[a.charCodeAt(i)] = 0;
	return sc;
};
const myers_x = (b, a) => {
	const n = a.length;
	const m = b.length;
	const mhc = [];
	const phc = [];
	const hsize = Math.ceil(n / 32);
	const vsize = Math.ceil(m / 32);
	for (let i = 0; i < hsize; i++) {
		phc[i] = -1;
		mhc[i] = 0;
	}
	let j = 0;
	for (; j < vsize - 1; j++) {
		let mv = 0;
		let pv = -1;
		const start = j * 32;
		const vlen = Math.min(32, m) + start;
		for (let k = start; k < vlen; k++) peq[b.charCodeAt(k)] |= 1 << k;
		for (let i = 0; i < n; i++) {
			const eq = peq[a.charCodeAt(i)];
			const pb = phc[i / 32 | 0] >>> i & 1;
			const mb = mhc[i / 32 | 0] >>> i & 1;
			const xv = eq | mv;
			const xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
			let ph = mv | ~(xh | pv);
			let mh = pv & xh;
			if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
			if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
			ph = ph << 1 | pb;
			mh = mh << 1 | mb;
			pv = mh | ~(xv | ph);
			mv = ph & xv;
		}
		for (let k = start; k < vlen; k++) peq[b.charCodeAt(k)] = 0;
	}
	let mv = 0;
	let pv = -1;
	const start = j * 32;
	const vlen = Math.min(32, m - start) + start;
	for (let k = start; k < vlen; k++) peq[b.charCodeAt(k)] |= 1 << k;
	let score = m;
	for (let i = 0; i < n; i++) {
		const eq = peq[a.charCodeAt(i)];
		const pb = phc[i / 32 | 0] >>> i & 1;
		const mb = mhc[i / 32 | 0] >>> i & 1;
		const xv = eq | mv;
		const xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
		let ph = mv | ~(xh | pv);
		let mh = pv & xh;
		score += ph >>> m - 1 & 1;
		score -= mh >>> m - 1 & 1;
		if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
		if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
		ph = ph << 1 | pb;
		mh = mh << 1 | mb;
		pv = mh | ~(xv | ph);
		mv = ph & xv;
	}
	for (let k = start; k < vlen; k++) peq[b.charCodeAt(k)] = 0;
	return score;
};
const distance = (a, b) => {
	if (a.length < b.length) {
		const tmp = b;
		b = a;
		a = tmp;
	}
	if (b.length === 0) return a.length;
	if (a.length <= 32) return myers_32(a, b);
	return myers_x(a, b);
};
const closest = (str, arr) => {
	let min_distance = Infinity;
	let min_index = 0;
	for (let i = 0; i < arr.length; i++) {
		const dist = distance(str, arr[i]);
		if (dist < min_distance) {
			min_distance = dist;
			min_index = i;
		}
	}
	return arr[min_index];
};

// build/js/deployment/inputs/likely.js
function likely(text, names) {
	if (text.length > 100 || names.length === 0) return void 0;
	const spelt = plain(text);
	return names.find((name) => plain(name) === spelt) ?? theOneWith(spelt, names) ?? fewTyposAway$1(spelt, names);
}
function isSameName(text, name) {
	return plain(text) === plain(name);
}
function plain(name) {
	return name.toLowerCase().replaceAll(/[\s_.-]/g, "");
}
function theOneWith(spelt, names) {
	const holders = spelt.length < 4 ? [] : names.filter((name) => plain(name).includes(spelt));
	return holders.length === 1 ? holders[0] : void 0;
}
function fewTyposAway$1(spelt, names) {
	const nearest = closest(spelt, names.map(plain));
	const forgiven = Math.max(1, Math.floor(nearest.length / 5));
	return spelt.length > 1 && distance(spelt, nearest) <= forgiven ? names.find((name) => plain(name) === nearest) : void 0;
}

// build/js/deployment/inputs/choice.js
function readChoice(choices) {
	const accepted = choices.join(", ").replace(/, (?=[^,]*$)/, " or ");
	return (text) => {
		const choice = choices.find((word) => word === text);
		return choice === void 0 ? (0,shaken_read.n)("is none of the choices", accepted, likely(text, choices)) : (0,shaken_read.t)(choice);
	};
}

// build/js/deployment/problem.js
const LONGEST_SHOWN = 120;
function quote(text) {
	const harmless = /^[a-z][a-z\d+.-]{0,20}:\/\//i.test(text) ? text.replace(/([?#])[^]*$/, "$1…").replace(/^([^/]*\/\/)[^]*@(?!sha\d+:)/, "$1…@") : text;
	return `'${(harmless.length > LONGEST_SHOWN ? `${harmless.slice(0, LONGEST_SHOWN)}…` : harmless).replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, escapeCharacter)}'`;
}
function escapeCharacter(character) {
	if (character === "\n") return String.raw`\n`;
	if (character === "\r") return String.raw`\r`;
	if (character === "	") return String.raw`\t`;
	return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
function describeProblem(problem) {
	const from = problem.from === void 0 ? "" : ` (${problem.from})`;
	if (problem.kind === "unknown-input") return `${quote(problem.input)}${from} is not an input${didYouMean(problem.meant)}`;
	const place = `${problem.path ?? problem.input}${from}`;
	if (problem.kind === "missing") return `${place}: ${problem.why}; ${problem.remedy}`;
	return `${place}: ${problem.value === void 0 ? "" : `${quote(problem.value)} `}${problem.wrong}; accepted: ${problem.accepted}${didYouMean(problem.meant)}`;
}
function didYouMean(meant) {
	return meant === void 0 ? "" : `; did you mean ${quote(meant)}?`;
}

// build/js/deployment/inputs/yaml-tree.js
const NO_VALUE = "has no value";
function isLoneKey({ value }) {
	return value.kind === "unreadable" && value.wrong === NO_VALUE;
}
const DEEPEST = 50;
const MOST_VALUES = 1e5;
const reasons = {
	BAD_ALIAS: "a value that begins with * must be quoted",
	BAD_DQ_ESCAPE: "a backslash in double quotes is not a known escape",
	BAD_INDENT: "the indentation is wrong, or a bracket is not closed",
	BAD_SCALAR_START: "a value that begins with %, @ or ` must be quoted",
	BLOCK_AS_IMPLICIT_KEY: "a value that holds a colon followed by a space must be quoted",
	MISSING_CHAR: "a quote, comma, colon or bracket is missing",
	MULTILINE_IMPLICIT_KEY: "a key is not on one line with its colon",
	TAB_AS_INDENT: "a tab is used for indentation",
	UNEXPECTED_TOKEN: "something stands where YAML expects nothing (inside { } and [ ], a value that holds brackets, such as ${NAME}, must be quoted)",
	TAG_RESOLVE_FAILED: "YAML tags are not supported; a value that begins with ! must be quoted"
};
async function readYaml(text) {
	const yaml = await __nccwpck_require__.e(/* import() */ 793).then(__nccwpck_require__.bind(__nccwpck_require__, 8793)).then((m) => /* @__PURE__ */ (0,rolldown_runtime.i)(m.default, 1));
	try {
		return readDocument(text, yaml);
	} catch (error) {
		return invalid(error instanceof Unreadable ? error.message : "it cannot be read as YAML");
	}
}
function invalid(reason) {
	return {
		kind: "invalid",
		reason
	};
}
function readDocument(text, yaml) {
	const lines = new yaml.LineCounter();
	const tokens = [...new yaml.Parser(lines.addNewLine).parse(text)];
	if (isTooDeep(tokens)) return invalid("it is nested too deeply");
	const [document, second] = new yaml.Composer({
		schema: "failsafe",
		uniqueKeys: false
	}).compose(tokens, true, text.length);
	if (document === void 0 || second !== void 0) return invalid("it holds more than one YAML document");
	const fault = [...document.errors, ...document.warnings][0];
	if (fault !== void 0) {
		const reason = reasons[fault.code] ?? `it is not well-formed YAML (${fault.code})`;
		return invalid(`line ${lines.linePos(fault.pos[0]).line}: ${reason}`);
	}
	return {
		kind: "tree",
		tree: new Planter(yaml, lines).tree(document.contents, 1)
	};
}
var Unreadable = class extends Error {};
var Planter = class {
	#yaml;
	#lines;
	#anchors = /* @__PURE__ */ new Map();
	#sizes = /* @__PURE__ */ new Map();
	#values = 0;
	constructor(yaml, lines) {
		this.#yaml = yaml;
		this.#lines = lines;
	}
	tree(node, near) {
		if (node === null) return {
			kind: "scalar",
			line: near,
			text: "",
			isPlain: true
		};
		const line = this.#lines.linePos(node.range[0]).line;
		if (this.#yaml.isAlias(node)) return this.#aliased(node.source, line);
		const before = this.#values;
		this.#count(1);
		const tree = this.#planted(node, line);
		this.#sizes.set(tree, this.#values - before);
		if (node.anchor !== void 0) this.#anchors.set(node.anchor, tree);
		return tree;
	}
	#aliased(source, line) {
		const tree = this.#anchors.get(source);
		if (tree === void 0) return {
			kind: "unreadable",
			line,
			wrong: "is an alias (*) of nothing"
		};
		this.#count(this.#sizes.get(tree) ?? 1);
		return tree;
	}
	#count(values) {
		this.#values += values;
		if (this.#values > MOST_VALUES) throw new Unreadable(`it holds more than ${MOST_VALUES} values`);
	}
	#planted(node, line) {
		if (this.#yaml.isSeq(node)) return {
			kind: "list",
			line,
			items: node.items.map((item) => this.tree(item, line))
		};
		if (this.#yaml.isMap(node)) return {
			kind: "map",
			line,
			entries: node.items.map((pair) => this.#entry(pair, line))
		};
		if (node.value === null) return {
			kind: "unreadable",
			line,
			wrong: NO_VALUE
		};
		if (typeof node.value !== "string") return {
			kind: "unreadable",
			line,
			wrong: "has a YAML tag that is not supported"
		};
		return {
			kind: "scalar",
			line,
			text: node.value,
			isPlain: node.type === "PLAIN"
		};
	}
	#entry({ key, value }, near) {
		const name = this.tree(key, near);
		if (name.kind !== "scalar") throw new Unreadable(`line ${name.line}: a key is not a single value`);
		if (name.text === "<<" && name.isPlain) throw new Unreadable(`line ${name.line}: merge keys (<<) are not supported; an alias stands for a whole value`);
		if (value === null) {
			const nothing = {
				kind: "unreadable",
				line: name.line,
				wrong: NO_VALUE
			};
			return {
				key: name.text,
				line: name.line,
				value: nothing
			};
		}
		return {
			key: name.text,
			line: name.line,
			value: this.tree(value, name.line)
		};
	}
};
function isTooDeep(tokens) {
	const open = tokens.map((token) => ({
		token,
		depth: 0
	}));
	for (let next = open.pop(); next !== void 0; next = open.pop()) {
		const { token, depth } = next;
		if (depth > DEEPEST) return true;
		for (const inner of tokensIn(token)) open.push({
			token: inner,
			depth: depth + 1
		});
	}
	return false;
}
function tokensIn(token) {
	if (token.type === "document") return token.value === void 0 ? [] : [token.value];
	if (!("items" in token)) return [];
	return token.items.flatMap(({ key, value }) => [key, value]).filter((inner) => inner !== void 0 && inner !== null);
}

// build/js/deployment/inputs/path.js
const UNNAMED = "'…'";
function isNameLike(key) {
	return /^[\w$ ./-]{1,100}$/.test(key);
}
function memberPath(path, name) {
	if (/^[\w$-]{1,100}$/.test(name)) return `${path}.${name}`;
	return `${path}[${isNameLike(name) ? quote(name) : UNNAMED}]`;
}
function givenMemberPath(path, entry) {
	return isLoneKey(entry) ? `${path}[${UNNAMED}]` : memberPath(path, entry.key);
}
function itemPath(path, index) {
	return `${path}[${index}]`;
}
function entryPath(path, entry, index) {
	return /^[\w.-]{1,100}$/.test(entry.key) && !isLoneKey(entry) ? memberPath(path, entry.key) : itemPath(path, index);
}

// build/js/deployment/inputs/table.js
const INPUTS = {
	"aws-region": {},
	"endpoint-name": {},
	"config-file": {},
	"image-uri": {},
	framework: {},
	"framework-version": {},
	"python-version": {},
	"base-framework-version": {},
	"container-version": {},
	"model-data-url": {},
	"model-package-name": {},
	environment: {},
	"execution-role-arn": {},
	"model-name": {},
	models: {},
	"instance-type": {},
	"initial-instance-count": { default: "1" },
	"variant-name": { default: "AllTraffic" },
	"serverless-config": {},
	"endpoint-config": {},
	"deployment-strategy": {},
	"step-size": {},
	"step-interval": {},
	"rollback-alarms": {},
	"deployment-config": {},
	"retain-variant-properties": { default: "auto" },
	"adopt-existing": { default: "false" },
	"recreate-failed": { default: "auto" },
	"force-new-deployment": { default: "false" },
	wait: { default: "true" },
	"wait-timeout": { default: "50m" },
	"poll-interval": { default: "15s" },
	"dry-run": { default: "false" },
	preflight: { default: "true" },
	tags: {},
	"job-summary": { default: "true" },
	"pull-request-comment": { default: "false" },
	"github-token": {}
};
const STEP_ONLY_INPUTS = ["config-file", "github-token"];
function isInputName(name) {
	return Object.hasOwn(INPUTS, name);
}
const INPUT_NAMES = Object.keys(INPUTS).filter(isInputName);
function defaultOf(name) {
	return INPUTS[name].default;
}

// build/js/deployment/inputs/unknown-name.js
function judgeUnknown(name) {
	const spelt = name.toLowerCase().replaceAll(/[\s_.]/g, "-");
	const meant = sameLetters(spelt) ?? holdingTheseWords(spelt, 2) ?? fewTyposAway(spelt);
	if (meant !== void 0) return {
		kind: "near-miss",
		meant
	};
	const perhaps = holdingTheseWords(spelt, 1);
	const hint = perhaps === void 0 ? "" : `; if it was meant for this action: did you mean ${quote(perhaps)}?`;
	return {
		kind: "stranger",
		warning: `${quote(name)} is not an input of this action and is ignored${hint}`,
		...perhaps === void 0 ? {} : { perhaps }
	};
}
function sameLetters(spelt) {
	if (isInputName(spelt)) return spelt;
	const letters = lettersOf(spelt);
	return INPUT_NAMES.find((name) => lettersOf(name) === letters);
}
function lettersOf(name) {
	return Array.from(name.replaceAll("-", "")).toSorted().join("");
}
function holdingTheseWords(spelt, fewest) {
	const words = spelt.split("-");
	if (words.length < fewest) return void 0;
	const holders = INPUT_NAMES.filter((name) => words.every((word) => name.split("-").some((whole) => begins(whole, word))));
	return holders.length === 1 ? holders[0] : void 0;
}
function begins(whole, word) {
	return whole === word || word.length >= 3 && whole.startsWith(word);
}
function fewTyposAway(spelt) {
	if (spelt.length > 40) return void 0;
	const name = closest(spelt, INPUT_NAMES);
	const forgiven = Math.max(1, Math.floor(name.length / 5));
	return isInputName(name) && distance(spelt, name) <= forgiven ? name : void 0;
}

// build/js/deployment/inputs/variables.js
const REFERENCE = /\$\$\{|\$\{\{[^]*?\}\}|\$\{(?:([a-zA-Z_]\w*)\})?/g;
function replaceVariables(tree, env) {
	const replacing = new Replacing(env);
	return {
		tree: replacing.tree(tree, ""),
		faults: replacing.faults,
		variables: replacing.variables
	};
}
var Replacing = class {
	faults = [];
	variables = /* @__PURE__ */ new Map();
	#env;
	constructor(env) {
		this.#env = env;
	}
	tree(tree, path) {
		switch (tree.kind) {
			case "scalar": return this.#scalar(tree, path);
			case "list": return {
				...tree,
				items: tree.items.map((item, index) => this.tree(item, itemPath(path, index)))
			};
			case "map": {
				const entries = tree.entries.map((entry) => ({
					...entry,
					value: this.tree(entry.value, memberPath(path, entry.key))
				}));
				return {
					...tree,
					entries
				};
			}
			case "unreadable": return tree;
		}
	}
	#scalar(scalar, path) {
		const used = [];
		const text = scalar.text.replaceAll(REFERENCE, (reference, name) => {
			if (reference === "$${") return "${";
			const value = name === void 0 ? void 0 : this.#valueOf(name);
			if (value === void 0) {
				this.faults.push({
					kind: "refused",
					path,
					line: scalar.line,
					...whyNot(reference, name)
				});
				return reference;
			}
			used.push(value);
			return value;
		});
		if (used.length === 0) return text === scalar.text ? scalar : {
			...scalar,
			text
		};
		return {
			...scalar,
			text,
			isPlain: scalar.isPlain && text === "",
			written: scalar.text
		};
	}
	#valueOf(name) {
		const value = Object.hasOwn(this.#env, name) ? this.#env[name] : void 0;
		if (value !== void 0) this.variables.set(name, value);
		return value;
	}
};
function whyNot(reference, name) {
	if (name !== void 0) return {
		value: reference,
		wrong: "is not set in the environment",
		accepted: `a variable that is set (add ${name} to the \`env:\` of the step), or $\${ for a literal \${`
	};
	if (reference.startsWith("${{")) return {
		value: reference,
		wrong: "is an expression of GitHub Actions, which are not evaluated in a file",
		accepted: "${NAME}, with NAME set to the expression in the `env:` of the step"
	};
	return {
		wrong: "has a ${ that names no variable",
		accepted: "${NAME}, with a name of letters, digits and underscores, or $${ for a literal ${"
	};
}

// build/js/deployment/inputs/config-file.js
const NOTHING = {
	inputs: {},
	problems: [],
	unusable: [],
	replaced: /* @__PURE__ */ new Map(),
	isWhole: true
};
const SCHEMA_KEY = "$schema";
const whyUnread = {
	absent: "is not there (is the repository checked out in this job?)",
	outside: "is outside the workspace",
	"not-a-file": "is not a file",
	"too-large": "is larger than 1 MiB",
	"not-utf-8": "is not encoded in UTF-8",
	unreadable: "cannot be read"
};
const accepted$7 = "a YAML or JSON file inside the workspace that holds a map of inputs";
async function readConfigFile$1(file, step, env) {
	if (file === void 0) return NOTHING;
	if ("fault" in file) return unread({
		value: file.path,
		wrong: whyUnread[file.fault],
		accepted: accepted$7
	});
	const yaml = await readYaml(file.text);
	if (yaml.kind === "invalid") return unread({
		value: file.path,
		wrong: `is not valid YAML: ${yaml.reason}`,
		accepted: accepted$7
	});
	const { tree } = yaml;
	if (isEmpty(tree)) return NOTHING;
	if (tree.kind !== "map") return unread({
		value: file.path,
		wrong: "does not hold a map",
		accepted: accepted$7
	});
	return new FileReading(file.path, step, env).read(tree);
}
function unread(refusal) {
	return {
		...NOTHING,
		problems: [{
			kind: "refused",
			input: "config-file",
			...refusal
		}],
		isWhole: false
	};
}
function isEmpty(tree) {
	return tree.kind === "scalar" && (tree.text.trim() === "" || tree.isPlain && /^(?:~|null|Null|NULL)$/.test(tree.text));
}
var FileReading = class {
	#path;
	#step;
	#env;
	#inputs = [];
	#problems = [];
	#unusable = [];
	#replaced = /* @__PURE__ */ new Map();
	constructor(path, step, env) {
		this.#path = path;
		this.#step = step;
		this.#env = env;
	}
	read({ entries }) {
		for (const key of new Set(entries.map((entry) => entry.key))) this.#readKey(key, entries.filter((entry) => entry.key === key));
		return {
			inputs: Object.fromEntries(this.#inputs),
			problems: this.#problems,
			unusable: this.#unusable,
			replaced: this.#replaced,
			isWhole: true
		};
	}
	#readKey(key, [entry, ...more]) {
		if (entry === void 0 || key === SCHEMA_KEY) return;
		if (!isInputName(key)) return this.#unknown(key, entry);
		if (STEP_ONLY_INPUTS.includes(key)) return this.#misplaced(key, entry);
		if (Object.hasOwn(this.#step, key)) return void 0;
		if (more.length > 0) return this.#repeated(key, [entry, ...more]);
		return this.#input(key, entry);
	}
	#input(key, entry) {
		const { tree, faults, variables } = replaceVariables(entry.value, this.#env);
		for (const [name, value] of variables) this.#replaced.set(name, value);
		if (faults.length > 0) {
			this.#unusable.push(key);
			for (const { path, line, ...fault } of faults) {
				const place = {
					...path === "" ? {} : { path: key + path },
					from: `${this.#path}:${line ?? entry.line}`
				};
				this.#problems.push({
					...fault,
					input: key,
					...place
				});
			}
		} else if (!isEmpty(tree)) this.#inputs.push([key, {
			value: tree,
			source: {
				kind: "config-file",
				path: this.#path
			}
		}]);
	}
	#unknown(key, entry) {
		const judgement = judgeUnknown(key);
		const meant = judgement.kind === "near-miss" ? judgement.meant : judgement.perhaps;
		if (judgement.kind === "near-miss") this.#unusable.push(judgement.meant);
		const input = isNameLike(key) && !isLoneKey(entry) ? key : "…";
		const from = `${this.#path}:${entry.line}`;
		this.#problems.push({
			kind: "unknown-input",
			input,
			from,
			...meant === void 0 ? {} : { meant }
		});
	}
	#misplaced(input, { line }) {
		this.#problems.push({
			kind: "refused",
			input,
			from: `${this.#path}:${line}`,
			wrong: "is given inside the config file",
			accepted: `${input} as an input of the step only`
		});
	}
	#repeated(key, entries) {
		this.#unusable.push(key);
		const lines = entries.map(({ line }) => line).join(", ");
		this.#problems.push({
			kind: "refused",
			input: key,
			from: `${this.#path}:${entries[0]?.line ?? 1}`,
			wrong: `is given ${entries.length} times (lines ${lines})`,
			accepted: "each key once"
		});
	}
};

// build/js/deployment/inputs/contradiction.js
const UNSHOWN = /* @__PURE__ */ new Set([
	"environment",
	"models",
	"serverless-config",
	"endpoint-config",
	"rollback-alarms",
	"deployment-config"
]);
function contradict(reading, input, place) {
	refuseShown(reading, input, `contradicts ${place}`, "one of the two");
}
function refuseShown(reading, input, wrong, accepted) {
	reading.refuse(input, {
		wrong,
		accepted
	}, UNSHOWN.has(input) ? void 0 : reading.shown(input));
}

// build/js/deployment/inputs/structure-inputs.js
const STRUCTURES = [
	"models",
	"endpoint-config",
	"serverless-config",
	"deployment-config"
];
async function readStructures(reading) {
	if (!STRUCTURES.some((name) => reading.usable(name))) return {};
	const { checkDeploymentConfig, checkEndpointConfig, checkModels, checkServerlessConfig } = await __nccwpck_require__.e(/* import() */ 892).then(__nccwpck_require__.bind(__nccwpck_require__, 7892));
	const models = await readStructure(reading, "models", checkModels);
	const endpointConfig = await readStructure(reading, "endpoint-config", checkEndpointConfig);
	const serverlessConfig = await readStructure(reading, "serverless-config", checkServerlessConfig);
	const deploymentConfig = await readStructure(reading, "deployment-config", checkDeploymentConfig);
	return {
		...models === void 0 ? {} : { models },
		...endpointConfig === void 0 ? {} : { endpointConfig },
		...serverlessConfig === void 0 ? {} : { serverlessConfig },
		...deploymentConfig === void 0 ? {} : { deploymentConfig }
	};
}
async function readStructure(reading, name, check) {
	const tree = await treeOf(reading, name);
	if (tree === void 0) return void 0;
	const checked = check(tree);
	for (const fault of checked.faults) reading.blame(name, fault);
	for (const remark of checked.remarks) reading.remark(name, remark);
	return checked;
}
async function treeOf(reading, name) {
	const source = reading.source(name);
	if (typeof source !== "string") return source;
	const yaml = await readYaml(source);
	if (yaml.kind === "tree") return yaml.tree;
	reading.refuse(name, {
		wrong: `is not valid YAML: ${yaml.reason}`,
		accepted: "YAML or JSON in the shape of the API"
	});
}
function isSound(checked, path) {
	return !checked.faults.flatMap(placesOf$2).some((place) => isInside$1(place, path) || isInside$1(path, place));
}
function isInside$1(inner, outer) {
	return inner.startsWith(outer) && /^(?:[.[]|$)/.test(inner.slice(outer.length));
}
function placesOf$2(fault) {
	if (fault.kind === "missing" || fault.meant === void 0) return [fault.path];
	const around = fault.path.replace(/(?:\.[\w$-]+|\['[^[]*'\])$/, "");
	return [fault.path, `${around}.${fault.meant}`];
}

// build/js/deployment/inputs/count.js
const LARGEST = 2 ** 31 - 1;
function readCount(text) {
	const accepted = "a whole number from 1, in plain digits";
	const count = Number(text);
	if (/^[1-9]\d*$/.test(text)) return count <= LARGEST ? (0,shaken_read.t)(count) : (0,shaken_read.n)("is too large", `a whole number from 1 to ${LARGEST}`);
	if (/^-?\d+$/.test(text) && count < 1) return (0,shaken_read.n)("is too small", accepted);
	return (0,shaken_read.n)("is not a whole number in plain digits", accepted, Number.isInteger(count) && count >= 1 && count <= LARGEST ? String(count) : void 0);
}

// build/js/deployment/inputs/instance-type.js
const INSTANCE_TYPE = /^ml\.[a-z][a-z\d]*(?:-[a-z\d]+)*\.[a-z\d]+$/;
const KNOWN_SIZE = /^(?:nano|micro|small|medium|large|metal|\d*xlarge)$/;
const accepted$6 = "an instance type of SageMaker, ml.<family>.<size>, such as ml.m5.large";
function readInstanceType(text) {
	if (!hasShape(text)) return (0,shaken_read.n)("is not an instance type of SageMaker", accepted$6, likelyType(text));
	const size = text.slice(text.lastIndexOf(".") + 1);
	if (KNOWN_SIZE.test(size)) return (0,shaken_read.t)(text);
	return (0,shaken_read.t)(text, "has a size that is not known here; sizes are called large, xlarge, 2xlarge and so on");
}
function hasShape(text) {
	return INSTANCE_TYPE.test(text);
}
function likelyType(text) {
	const spelt = text.toLowerCase().replaceAll(/\s+/g, "");
	const [, family, size] = /^(?:ml[._-])?([a-z]+\d[a-z\d]*(?:-[a-z]+\d+)?)[._-](\d*x-?large|large|medium|small|metal)$/.exec(spelt) ?? [];
	if (family === void 0 || size === void 0) return void 0;
	return `ml.${family}.${size.replace("x-l", "xl")}`;
}

// build/js/deployment/inputs/resource-name.js
const LONGEST$5 = 63;
const NAME$1 = /^[a-zA-Z0-9]+(?:-+[a-zA-Z0-9]+)*$/;
const shape = "letters, digits and hyphens, with a letter or digit at both ends";
const accepted$5 = `1 to ${LONGEST$5} ${shape}`;
function readResourceName(text) {
	if (!NAME$1.test(text)) return (0,shaken_read.n)("is not a name that SageMaker accepts", accepted$5, likelyName(text));
	return text.length > LONGEST$5 ? (0,shaken_read.n)(`has ${text.length} characters`, accepted$5, likelyName(text)) : (0,shaken_read.t)(text);
}
function readBaseName(text) {
	return NAME$1.test(text) ? (0,shaken_read.t)(text) : (0,shaken_read.n)("is not a name that SageMaker accepts", shape, likelyName(text));
}
function sanitiseName(text) {
	const cut = text.normalize("NFKD").replaceAll(/\p{M}/gu, "").replaceAll(/[^a-zA-Z0-9-]+/g, "-").replace(/^-+/, "").slice(0, LONGEST$5).replace(/-+$/, "");
	return cut === "" ? void 0 : cut;
}
function likelyName(text) {
	if (text.includes("://")) return void 0;
	return sanitiseName(text.startsWith("arn:") ? text.slice(text.lastIndexOf("/") + 1) : text);
}

// build/js/deployment/inputs/variant.js
const VARIANT_INPUTS = [
	"instance-type",
	"initial-instance-count",
	"variant-name",
	"serverless-config"
];
function filledVariant(reading, variant, filling) {
	const VariantName = reading.read("variant-name", readResourceName);
	refuseOther(reading, "variant-name", VariantName, variant.VariantName, `${filling.place}.VariantName`);
	const filled = {
		VariantName,
		...variant,
		...capacityOf(reading, variant, filling)
	};
	const InitialInstanceCount = countOf(reading, filled, variant, filling.place);
	return {
		...filled,
		...InitialInstanceCount === void 0 ? {} : { InitialInstanceCount }
	};
}
function refuseOther(reading, input, value, given, place) {
	if (value !== void 0 && given !== void 0 && value !== given && reading.given(input)) contradict(reading, input, place);
}
function capacityOf(reading, variant, { serverless, place, isUnhosted }) {
	const { InstanceType, InstancePools, ServerlessConfig } = variant;
	const type = reading.read("instance-type", readInstanceType);
	refuseOther(reading, "instance-type", type, InstanceType, `${place}.InstanceType`);
	refuseOther(reading, "instance-type", type, InstancePools, `${place}.InstancePools`);
	refuseOther(reading, "instance-type", type, ServerlessConfig, `${place}.ServerlessConfig`);
	if (reading.given("serverless-config")) {
		if (reading.given("instance-type")) contradict(reading, "instance-type", "serverless-config");
		const rivals = {
			InstanceType,
			InstancePools
		};
		for (const [member, value] of Object.entries(rivals)) if (value !== void 0) contradict(reading, "serverless-config", `${place}.${member}`);
		if (ServerlessConfig !== void 0 && !(0,external_node_util_.isDeepStrictEqual)(serverless, ServerlessConfig) && serverless !== void 0) contradict(reading, "serverless-config", `${place}.ServerlessConfig`);
		return serverless === void 0 ? {} : { ServerlessConfig: wholeServerlessConfig(serverless) };
	}
	if (!isUnhosted) return {};
	reading.require("instance-type", "needed to host the model", "set it to an instance type, such as ml.m5.large");
	return type === void 0 ? {} : { InstanceType: type };
}
function wholeServerlessConfig(given) {
	const { MemorySizeInMB, MaxConcurrency, ...rest } = given;
	return {
		...rest,
		MemorySizeInMB,
		MaxConcurrency
	};
}
function countOf(reading, filled, variant, place) {
	const count = reading.read("initial-instance-count", readCount);
	const isGiven = reading.given("initial-instance-count");
	if (isGiven && filled.ServerlessConfig !== void 0) {
		refuseShown(reading, "initial-instance-count", "is of instances, but the variant is serverless", "it with an instance type only");
		return;
	}
	refuseOther(reading, "initial-instance-count", count, variant.InitialInstanceCount, `${place}.InitialInstanceCount`);
	if (variant.InitialInstanceCount !== void 0 || isGiven) return variant.InitialInstanceCount ?? count;
	if (filled.ServerlessConfig !== void 0 || count === void 0) return void 0;
	return Math.max(count, filled.ManagedInstanceScaling?.MinInstanceCount ?? 0);
}

// build/js/deployment/inputs/endpoint-config.js
const PRODUCTION = ".ProductionVariants";
const SHADOW = ".ShadowProductionVariants";
function demandOf(reading, { endpointConfig }) {
	if (endpointConfig === void 0) {
		const instanceTypes = [reading.shown("instance-type")];
		return {
			isOpen: !reading.given("endpoint-config"),
			hasComponents: false,
			named: /* @__PURE__ */ new Set(),
			instanceTypes
		};
	}
	const { ProductionVariants, ShadowProductionVariants = [], ExecutionRoleArn } = endpointConfig.value;
	const production = ProductionVariants ?? [];
	const isImplied = ProductionVariants === void 0 && isSound(endpointConfig, PRODUCTION);
	const isUnnamed = production.some(isUnnamedIn(endpointConfig, PRODUCTION)) || ShadowProductionVariants.some(isUnnamedIn(endpointConfig, SHADOW));
	return {
		isOpen: ExecutionRoleArn === void 0 && (isImplied || isUnnamed),
		hasComponents: ExecutionRoleArn !== void 0,
		named: new Set([...production, ...ShadowProductionVariants].flatMap(namesOf)),
		instanceTypes: [...production, ...ShadowProductionVariants].flatMap(instanceTypesOf(reading))
	};
}
function isUnnamedIn(checked, list) {
	return ({ ModelName }, index) => ModelName === void 0 && isSound(checked, `${itemPath(list, index)}.ModelName`);
}
function instanceTypesOf(reading) {
	return ({ InstanceType, InstancePools, ServerlessConfig }) => {
		if (InstancePools !== void 0) return InstancePools.map((pool) => pool.InstanceType);
		return [InstanceType ?? (ServerlessConfig === void 0 ? reading.shown("instance-type") : void 0)];
	};
}
function namesOf({ ModelName, InstancePools = [] }) {
	return [ModelName, ...InstancePools.map(({ ModelNameOverride }) => ModelNameOverride)].filter((name) => name !== void 0);
}
function parseEndpointConfig(reading, structures, models, demand) {
	if (models !== void 0 && models.models.length > 1 && !reading.given("endpoint-config")) {
		const remedy = `add a variant for each of them, with its name (${keysOf(models)}) as ModelName`;
		reading.require("endpoint-config", `models has ${models.models.length} models`, remedy);
		return;
	}
	const places = placesOf$1(reading, structures).map((place) => ({
		...place,
		variant: filledAt(reading, place, structures)
	}));
	refuseScalarsOfSeveral(reading, places);
	for (const place of places) judgeVariant(reading, place);
	refuseSameNames(reading, places);
	if (models === void 0 || places.length === 0) return void 0;
	if (demand.hasComponents) refuseMixture(reading, places);
	const served = places.map((place) => ({
		...place,
		variant: withModel(reading, place, models, demand)
	}));
	if (served.every((place) => place.isSound(".ModelName") && place.isSound(".InstancePools"))) refuseUnserved(reading, served, models, demand);
	const { ProductionVariants: _, ShadowProductionVariants, ...rest } = structures.endpointConfig?.value ?? {};
	return {
		...rest,
		ProductionVariants: variantsIn(served, PRODUCTION),
		...ShadowProductionVariants === void 0 ? {} : { ShadowProductionVariants: variantsIn(served, SHADOW) }
	};
}
function placesOf$1(reading, { endpointConfig }) {
	if (endpointConfig === void 0) return reading.given("endpoint-config") ? [] : [{
		path: `${PRODUCTION}[0]`,
		variant: {},
		isFilled: true,
		isSound: () => true
	}];
	const { ProductionVariants, ShadowProductionVariants = [] } = endpointConfig.value;
	if (ProductionVariants === void 0 && !isSound(endpointConfig, PRODUCTION)) return [];
	const placesIn = (list, variants, isFilled) => variants.map((variant, index) => {
		const path = itemPath(list, index);
		return {
			path,
			variant,
			isFilled,
			isSound: (member) => isSound(endpointConfig, path + member)
		};
	});
	const production = ProductionVariants ?? [{}];
	return [...placesIn(PRODUCTION, production, production.length === 1), ...placesIn(SHADOW, ShadowProductionVariants, false)];
}
function filledAt(reading, { path, variant, isFilled, ...place }, structures) {
	if (!isFilled) return variant;
	const serverless = structures.serverlessConfig?.value;
	const isOpen = isUnhosted({
		variant,
		...place
	});
	return filledVariant(reading, variant, {
		serverless,
		place: `endpoint-config${path}`,
		isUnhosted: isOpen
	});
}
function refuseScalarsOfSeveral(reading, places) {
	const count = places.filter(({ path }) => path.startsWith(PRODUCTION)).length;
	if (count < 2) return;
	for (const name of VARIANT_INPUTS) {
		if (!reading.usable(name)) continue;
		refuseShown(reading, name, `is of one variant, but endpoint-config has ${count}`, "it as a member of each variant");
	}
}
function judgeVariant(reading, place) {
	const { path, variant, isFilled } = place;
	if (isFilled) return;
	const missing = (member, why, remedy) => {
		if (!place.isSound(`.${member}`)) return;
		reading.blame("endpoint-config", {
			kind: "missing",
			path: `${path}.${member}`,
			why,
			remedy
		});
	};
	const { VariantName, InstanceType, InstancePools, InitialInstanceCount, ManagedInstanceScaling } = variant;
	if (VariantName === void 0) missing("VariantName", "each of several variants needs a name", "add it");
	if (isUnhosted(place)) missing("InstanceType", "nothing hosts the variant", "add InstanceType, InstancePools or ServerlessConfig");
	if ((InstanceType ?? InstancePools) !== void 0 && InitialInstanceCount === void 0 && ManagedInstanceScaling === void 0) missing("InitialInstanceCount", "needed where there are instances", "add it: a whole number from 1");
}
function isUnhosted(place) {
	const { InstanceType, InstancePools, ServerlessConfig } = place.variant;
	if ((InstanceType ?? InstancePools ?? ServerlessConfig) !== void 0) return false;
	return [
		".InstanceType",
		".InstancePools",
		".ServerlessConfig"
	].every((member) => place.isSound(member));
}
function refuseSameNames(reading, places) {
	const seen = /* @__PURE__ */ new Set();
	for (const { path, variant } of places) {
		const { VariantName } = variant;
		if (VariantName === void 0) continue;
		if (seen.has(VariantName)) reading.blame("endpoint-config", {
			kind: "refused",
			path: `${path}.VariantName`,
			wrong: "is the name of another variant, too",
			accepted: "a name of its own for each variant, shadows included"
		});
		seen.add(VariantName);
	}
}
function refuseMixture(reading, places) {
	const isComponent = ({ variant, ...place }) => variant.ModelName === void 0 && place.isSound(".ModelName");
	if (!places.some(isComponent)) return;
	for (const { path, variant } of places) {
		if (variant.ModelName === void 0) continue;
		const fault = {
			path: `${path}.ModelName`,
			wrong: "stands beside a variant for inference components, which names no model",
			accepted: "ModelName in every variant, or in none"
		};
		reading.blame("endpoint-config", {
			kind: "refused",
			...fault
		});
	}
}
function withModel(reading, { path, variant, ...place }, models, demand) {
	if (variant.ModelName !== void 0) {
		if (variant.ManagedInstanceScaling !== void 0) refuseManagedScaling(reading, path, "a variant without ModelName");
		remarkLikelyKeys(reading, path, variant, models);
		return variant;
	}
	if (demand.hasComponents) return variant;
	if (models.only !== void 0) {
		if (variant.ManagedInstanceScaling !== void 0) refuseManagedScaling(reading, path, "it with ExecutionRoleArn in endpoint-config, for inference components");
		return {
			...variant,
			ModelName: models.only
		};
	}
	if (place.isSound(".ModelName")) {
		const why = `models has ${models.models.length} models`;
		const fault = {
			path: `${path}.ModelName`,
			why,
			remedy: `name one of them: ${keysOf(models)}`
		};
		reading.blame("endpoint-config", {
			kind: "missing",
			...fault
		});
	}
	return variant;
}
function keysOf({ models }) {
	return models.map(({ key }) => key).join(", ");
}
function refuseManagedScaling(reading, path, accepted) {
	reading.blame("endpoint-config", {
		kind: "refused",
		path: `${path}.ManagedInstanceScaling`,
		wrong: "is for the variants of inference components only, which name no model",
		accepted
	});
}
function remarkLikelyKeys(reading, path, { ModelName = "" }, { models, input }) {
	const keys = models.map(({ key }) => key);
	if (input !== "models" || keys.includes(ModelName)) return;
	const meant = likely(ModelName, keys);
	if (meant === void 0) return;
	const text = `is no key of models, so it means an existing SageMaker model; did you mean '${meant}'?`;
	reading.remark("endpoint-config", {
		path: `${path}.ModelName`,
		text
	});
}
function refuseUnserved(reading, places, { models, only, input }, demand) {
	const named = new Set(places.flatMap(({ variant }) => namesOf(variant)));
	if (input === "models") {
		if (demand.hasComponents || places.some(({ variant }) => variant.ModelName === void 0)) return;
		for (const { key } of models.filter((model) => !named.has(model.key))) {
			const fault = {
				wrong: "is served by no variant",
				accepted: `a variant with the ModelName ${key}, or no such model`
			};
			reading.blame("models", {
				kind: "refused",
				path: memberPath("", key),
				...fault
			});
		}
	} else if (only !== void 0 && !named.has(only)) {
		const why = demand.hasComponents ? "with ExecutionRoleArn in endpoint-config, a variant without ModelName is for inference components" : "every variant of endpoint-config names another one";
		refuseShown(reading, input, `brings in a model that no variant serves: ${why}`, "a variant that serves it, or no such model");
	}
}
function variantsIn(places, list) {
	return places.filter(({ path }) => path.startsWith(list)).map(({ variant }) => ({
		...variant,
		VariantName: variant.VariantName
	}));
}

// build/js/deployment/inputs/endpoint-name.js
function parseEndpointName(reading, repository) {
	if (reading.given("endpoint-name")) return reading.read("endpoint-name", readResourceName);
	const repositoryName = repository?.slice(repository.indexOf("/") + 1) ?? "";
	const name = sanitiseName(repositoryName);
	if (name === void 0) {
		const source = repositoryName === "" ? "there is no repository" : `the repository's name ${quote(repositoryName)} has no letter or digit`;
		reading.require("endpoint-name", `not given, and ${source} to take it from`, "set it to the name that the endpoint is to have");
		return;
	}
	reading.notice("endpoint-name", `not given; the endpoint is called ${quote(name)}, after the repository`);
	return name;
}

// build/js/images/framework-inputs.js
const FRAMEWORK_INPUTS = [
	"framework",
	"framework-version",
	"python-version",
	"base-framework-version",
	"container-version"
];
function contradictionsIn(texts, imageUri) {
	const { framework } = texts;
	if (framework !== void 0 && imageUri !== void 0) return [{
		kind: "refused",
		input: "framework",
		value: framework,
		wrong: "is given beside image-uri, which names an image as well",
		accepted: "one of the two: framework for an image of AWS’s, image-uri for any image"
	}];
	if (framework !== void 0) return [];
	return FRAMEWORK_INPUTS.filter((input) => texts[input] !== void 0).map((input) => ({
		kind: "refused",
		input,
		value: texts[input] ?? "",
		wrong: "says which image of a framework, but no framework is given",
		accepted: "framework beside it, or, for any other image, image-uri alone"
	}));
}
async function findImage({ framework, ...texts }, region, instanceTypes) {
	const [{ resolveImageUri }, { table }] = await Promise.all([__nccwpck_require__.e(/* import() */ 597).then(__nccwpck_require__.bind(__nccwpck_require__, 1597)), __nccwpck_require__.e(/* import() */ 313).then(__nccwpck_require__.bind(__nccwpck_require__, 6313))]);
	const request = {
		framework,
		frameworkVersion: texts["framework-version"],
		pythonVersion: texts["python-version"],
		baseFrameworkVersion: texts["base-framework-version"],
		containerVersion: texts["container-version"],
		region
	};
	return oneImage(framework, [...new Set(instanceTypes)].map((instanceType) => ({
		hardware: instanceType ?? "serverless",
		image: resolveImageUri({
			...request,
			instanceType
		}, table)
	})));
}
function oneImage(framework, found) {
	const problems = found.flatMap(({ image }) => image.ok ? [] : image.problems);
	if (problems.length > 0) return {
		ok: false,
		problems: unlike(problems)
	};
	const images = found.flatMap(({ hardware, image }) => image.ok ? [{
		hardware,
		...image
	}] : []);
	const [first, ...others] = images;
	if (first !== void 0 && others.every(({ uri }) => uri === first.uri)) return {
		ok: true,
		uri: first.uri,
		notes: unlike(images.flatMap(({ notes }) => notes))
	};
	return {
		ok: false,
		problems: [{
			kind: "refused",
			input: "framework",
			value: framework,
			wrong: `has another image for each kind of instance type here (${images.map(({ hardware, uri }) => `${hardware}: ${uri.slice(uri.indexOf("/") + 1)}`).join("; ")}), and a model has one`,
			accepted: "instance types of one kind for a model, or models, with an Image for each"
		}]
	};
}
function unlike(values) {
	return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}

// build/js/deployment/inputs/execution-role-arn.js
const ROLE_ARN = /^arn:aws[a-z-]*:iam::\d{12}:role\/?[a-zA-Z_0-9+=,.@\-_/]+$/;
const ROLE_NAME = /^[a-zA-Z_0-9+=,.@-]+$/;
const accepted$4 = "the ARN of an IAM role, such as arn:aws:iam::123456789012:role/SageMakerExecution";
function readExecutionRoleArn(text) {
	if (ROLE_ARN.test(text)) return text.length <= 2048 ? (0,shaken_read.t)(text) : (0,shaken_read.n)(`has ${text.length} characters`, `${accepted$4}, of 2048 characters at most`);
	const session = /^(arn:aws[a-z-]*):sts::(\d{12}):assumed-role\/([^/]+)/.exec(text);
	if (session !== null) {
		const [, partition, account, role] = session;
		return (0,shaken_read.n)("is the ARN of a session, not of its role", accepted$4, `${partition}:iam::${account}:role/${role}`);
	}
	if (/^arn:aws[a-z-]*:iam::\d{12}:(?:user|group|policy|instance-profile)\//.test(text)) return (0,shaken_read.n)("is the ARN of something else than a role", accepted$4);
	if (ROLE_NAME.test(text)) return {
		ok: false,
		refusals: [{
			wrong: `is a name, not an ARN (aws iam get-role --role-name ${text.slice(0, 64)} --query Role.Arn --output text tells it)`,
			accepted: accepted$4,
			repeats: true
		}]
	};
	return (0,shaken_read.n)("is not the ARN of a role", accepted$4);
}
function requireRole(reading) {
	reading.require("execution-role-arn", "needed to create a model", "set it to the ARN of an IAM role that SageMaker may assume, such as arn:aws:iam::123456789012:role/SageMakerExecution");
}

// build/js/deployment/inputs/filled-container.js
function filledContainer(reading, container, scalars, path) {
	const filled = { ...container };
	for (const { input, members, rivals } of fillingsOf(reading, container, scalars)) {
		const rival = rivals.find((member) => container[member] !== void 0);
		if (rival === void 0) Object.assign(filled, members);
		else if (!(0,external_node_util_.isDeepStrictEqual)({
			...container,
			...members
		}, container)) contradict(reading, input, path + rival);
	}
	return filled;
}
function fillingsOf(reading, { Mode }, { image, modelPackage, modelData, environment }) {
	const data = Mode === "MultiModel" ? sharedPrefix(reading, modelData) : modelData;
	const fillings = [];
	const dataRivals = [
		"ModelDataUrl",
		"ModelDataSource",
		"ModelPackageName"
	];
	if (image !== void 0) {
		const input = reading.usable("image-uri") ? "image-uri" : "framework";
		fillings.push({
			input,
			members: { Image: image },
			rivals: ["Image", "ModelPackageName"]
		});
	}
	if (modelPackage !== void 0) fillings.push({
		input: "model-package-name",
		members: { ModelPackageName: modelPackage },
		rivals: [
			"ModelPackageName",
			"Image",
			"ModelDataUrl",
			"ModelDataSource"
		]
	});
	if (data !== void 0) fillings.push({
		input: "model-data-url",
		members: data,
		rivals: dataRivals
	});
	if (environment !== void 0) fillings.push({
		input: "environment",
		members: { Environment: environment },
		rivals: ["Environment"]
	});
	return fillings;
}
function sharedPrefix(reading, data) {
	const prefix = data?.ModelDataSource?.S3DataSource?.S3Uri;
	if (prefix !== void 0) return { ModelDataUrl: prefix };
	if (data !== void 0) refuseShown(reading, "model-data-url", "is one archive, but Mode is MultiModel", "the prefix that the model archives are under, such as s3://bucket/models/");
}

// build/js/deployment/inputs/flat-map.js
async function readFlatMap(source, form) {
	if (typeof source === "string") return readText(source, form);
	if (source.kind === "map") return entriesOfMap(source, form);
	if (source.kind !== "scalar") return notAMap(form);
	const isSecret = source.written !== void 0;
	const read = await readText(source.text, isSecret ? {
		...form,
		isHarmlessKey: () => false
	} : form);
	return read.ok && isSecret ? (0,shaken_read.t)(read.value.map((entry) => ({
		...entry,
		secret: "key and value"
	}))) : read;
}
async function readText(text, form) {
	const lines = significantLines(text);
	const matches = lines.map(({ number, line }) => ({
		number,
		match: form.pattern.exec(line)
	}));
	const entries = matches.flatMap(({ number, match }) => match === null ? [] : [{
		key: match[1] ?? "",
		value: match[2] ?? "",
		line: number
	}]);
	if (entries.length === lines.length) return withoutRepetition(entries, form);
	const yaml = await readYaml(text);
	if (yaml.kind === "tree" && yaml.tree.kind === "map") return entriesOfMap(yaml.tree, form);
	const strangers = matches.filter(({ match }) => match === null).map(({ number }) => number);
	const areLines = matches[0]?.match !== null;
	return {
		ok: false,
		refusals: [{
			wrong: yaml.kind === "invalid" && !areLines ? `is not a YAML map: ${yaml.reason}` : `is neither ${form.name} lines nor a YAML map: ${placesOf(strangers)} not ${form.name}`,
			accepted: form.accepted
		}]
	};
}
function notAMap(form) {
	return (0,shaken_read.n)(`is neither ${form.name} lines nor a YAML map`, form.accepted);
}
function significantLines(text) {
	return text.split("\n").map((line, index) => ({
		number: index + 1,
		line: line.replace(/\r$/, "")
	})).filter(({ line }) => !/^\s*(?:#|$)/.test(line));
}
function placesOf(lines) {
	const first = lines.slice(0, 5).join(", ");
	if (lines.length === 1) return `line ${first} is`;
	return lines.length > 5 ? `lines ${first} and ${lines.length - 5} more are` : `lines ${first} are`;
}
function entriesOfMap(map, form) {
	const entries = [];
	const refusals = [];
	for (const entry of map.entries) {
		const { key, value, line } = entry;
		if (value.kind === "scalar") entries.push({
			key,
			value: value.text,
			line,
			...secretOf(value)
		});
		else refusals.push({
			wrong: wrongOf(entry, form),
			accepted: form.accepted
		});
	}
	return refusals.length > 0 ? {
		ok: false,
		refusals
	} : withoutRepetition(entries, form);
}
function wrongOf(entry, form) {
	if (isLoneKey(entry)) return `the entry in line ${entry.line} has no value`;
	return `the value of ${nameOf(entry, form)} is not a single value`;
}
function secretOf({ written }) {
	return written === void 0 ? {} : { secret: "value" };
}
function withoutRepetition(entries, form) {
	const linesByKey = /* @__PURE__ */ new Map();
	for (const { key, line } of entries) linesByKey.set(key, [...linesByKey.get(key) ?? [], line]);
	const refusals = [...linesByKey].filter(([, lines]) => lines.length > 1).map(([key, lines]) => ({
		wrong: `${nameOf({
			key,
			line: lines[0] ?? 0
		}, form)} is given ${lines.length} times (lines ${lines.join(", ")})`,
		accepted: "each name once"
	}));
	return refusals.length > 0 ? {
		ok: false,
		refusals
	} : (0,shaken_read.t)(entries);
}
function nameOf({ key, line, secret }, form) {
	return secret !== "key and value" && form.isHarmlessKey(key) ? quote(key) : `the entry in line ${line}`;
}

// build/js/deployment/inputs/text-length.js
function lengthOf(text) {
	return Array.from(text).length;
}

// build/js/deployment/inputs/environment.js
const MOST_VARIABLES = 100;
const LONGEST$4 = 1024;
const MOST_BYTES$1 = 32768;
const NAME = /^[a-zA-Z_][a-zA-Z0-9_]*$/;
const form$1 = {
	name: "NAME=VALUE",
	pattern: /^\s*([a-zA-Z_][a-zA-Z0-9_]*)=([^]*)$/,
	isHarmlessKey: (key) => /^[\w.-]{1,100}$/.test(key),
	accepted: "lines of NAME=VALUE, or a YAML map from names to single values"
};
const nameRule = "names of letters, digits and underscores that do not begin with a digit";
async function readEnvironment(source) {
	const read = await readFlatMap(source, form$1);
	if (!read.ok) return read;
	const refusals = [...read.value.flatMap(refusalsOf$1), ...refusalsOfAll$1(read.value)];
	if (refusals.length > 0) return {
		ok: false,
		refusals
	};
	return (0,shaken_read.t)(Object.fromEntries(read.value.map(({ key, value }) => [key, value])));
}
function refusalsOf$1(entry) {
	const refusals = [];
	if (!NAME.test(entry.key)) refusals.push(refusalOfName(entry));
	const sizes = [{
		of: "name",
		length: lengthOf(entry.key)
	}, {
		of: "value",
		length: lengthOf(entry.value)
	}];
	for (const { of, length } of sizes) {
		if (length <= LONGEST$4) continue;
		const wrong = `the ${of} of ${nameOf(entry, form$1)} has ${length} characters`;
		refusals.push({
			wrong,
			accepted: `${LONGEST$4} characters at most`
		});
	}
	return refusals;
}
function refusalOfName(entry) {
	const wrong = `${nameOf(entry, form$1)} is not a variable's name`;
	const likely = entry.key.replaceAll(/[.-]/g, "_");
	return entry.secret !== "key and value" && form$1.isHarmlessKey(entry.key) && NAME.test(likely) ? {
		wrong,
		accepted: nameRule,
		meant: likely
	} : {
		wrong,
		accepted: nameRule
	};
}
function refusalsOfAll$1(entries) {
	const refusals = [];
	if (entries.length > MOST_VARIABLES) refusals.push({
		wrong: `has ${entries.length} variables`,
		accepted: `${MOST_VARIABLES} variables at most`
	});
	const bytes = entries.reduce((sum, { key, value }) => sum + Buffer.byteLength(key) + Buffer.byteLength(value), 0);
	if (bytes > MOST_BYTES$1) refusals.push({
		wrong: `has ${bytes} bytes in names and values`,
		accepted: `${MOST_BYTES$1} bytes at most`
	});
	return refusals;
}

// build/js/deployment/inputs/framework-image.js
async function readFrameworkImage(reading, imageUri, { region, instanceTypes }) {
	const texts = Object.fromEntries(FRAMEWORK_INPUTS.map((name) => [name, reading.read(name, (text) => (0,shaken_read.t)(text))]));
	const contradictions = contradictionsIn(texts, imageUri);
	for (const problem of contradictions) record(reading, problem);
	const { framework } = texts;
	if (framework === void 0 || region === void 0 || contradictions.length > 0 || instanceTypes.length === 0) return;
	const found = await findImage({
		...texts,
		framework
	}, region, instanceTypes);
	if (!found.ok) {
		for (const problem of found.problems) record(reading, problem);
		return;
	}
	for (const { level, input, text } of found.notes) reading[level === "warning" ? "warn" : "notice"](input, text);
	return found.uri;
}
function record(reading, problem) {
	if (problem.kind === "missing") {
		reading.require(problem.input, problem.why, problem.remedy);
		return;
	}
	const shown = reading.shown(problem.input) ?? (problem.input === "aws-region" ? problem.value : void 0);
	reading.refuse(problem.input, problem, shown);
}

// build/js/deployment/inputs/image-uri.js
const LONGEST$3 = 255;
const PRIVATE_ECR = /^\d{12}\.dkr[.-]ecr(?:-fips)?\.([a-z]{2,}(?:-[a-z]+)+-\d+)\.[a-z\d.-]+\//;
const accepted$3 = "the URI of an image in Amazon ECR, such as 123456789012.dkr.ecr.eu-west-1.amazonaws.com/churn:1.0, of 255 characters at most";
function readImageUri(text) {
	const scheme = /^[a-z][a-z\d+.-]{0,20}:\/+/i.exec(text)?.[0];
	if (scheme !== void 0) return (0,shaken_read.n)("is a URL", accepted$3, likelyImage(text.slice(scheme.length)));
	if (/\s/.test(text)) return (0,shaken_read.n)("holds white space", accepted$3);
	if (/^[:@/]|[:@/]$|\/\/|\/:|:@/.test(text)) return (0,shaken_read.n)("has an empty part (did an expression in it give nothing?)", accepted$3);
	if (text.length > LONGEST$3) return (0,shaken_read.n)(`has ${text.length} characters`, accepted$3);
	return PRIVATE_ECR.test(text) ? (0,shaken_read.t)(text) : (0,shaken_read.t)(text, NOT_IN_ECR);
}
function likelyImage(text) {
	const likely = text.replace(/[?#][^]*$/, "").replace(/^[^]*@(?!sha\d+:)/, "");
	return likely !== "" && readImageUri(likely).ok ? likely : void 0;
}
const NOT_IN_ECR = "SageMaker pulls images from private Amazon ECR repositories (<account>.dkr.ecr.<region>.amazonaws.com/…), which this does not look like; it pulls neither from Docker Hub nor from public.ecr.aws, so push a copy to ECR if the model cannot be created";
function regionOfImage(imageUri) {
	return PRIVATE_ECR.exec(imageUri)?.[1];
}

// build/js/deployment/inputs/model-data-url.js
const LONGEST$2 = 1024;
const ARCHIVE = /\.(?:tar\.gz|tgz)$/;
const accepted$2 = "s3://bucket/key.tar.gz for one archive, or s3://bucket/prefix/ with a slash at the end for uncompressed files, of 1024 characters at most";
function readModelDataUrl(text) {
	const [, bucket, key] = /^s3:\/\/([^/\s]+)(?:\/(.*))?$/.exec(text) ?? [];
	if (bucket === void 0) return (0,shaken_read.n)("is not the URL of something in Amazon S3", accepted$2, likelyUrl(text));
	if (text.length > LONGEST$2) return (0,shaken_read.n)(`has ${text.length} characters`, accepted$2);
	if (key === void 0) return (0,shaken_read.n)("names a bucket and nothing in it", accepted$2);
	const warnings = warningsOf(key);
	if (key === "" || key.endsWith("/")) return (0,shaken_read.t)({ ModelDataSource: { S3DataSource: {
		S3Uri: text,
		S3DataType: "S3Prefix",
		CompressionType: "None"
	} } }, ...warnings);
	if (ARCHIVE.test(key)) return (0,shaken_read.t)({ ModelDataUrl: text }, ...warnings);
	return (0,shaken_read.n)("is neither a .tar.gz archive nor a prefix that ends in a slash", accepted$2, likelyPrefix(text));
}
function warningsOf(key) {
	const question = "did an expression in it give nothing?";
	if (key === "") return [`is a whole bucket; ${question}`];
	return /^\/|\/\//.test(key) ? [`has an empty part between two slashes; ${question}`] : [];
}
function likelyPrefix(text) {
	return text.slice(text.lastIndexOf("/")).includes(".") ? void 0 : `${text}/`;
}
function likelyUrl(text) {
	const path = /^[^?#]*/.exec(text)?.[0] ?? "";
	const likely = /^s3:\/{0,2}([^/].*)$/i.exec(path) ?? /^arn:aws[a-z-]*:s3:::(.+)$/.exec(path) ?? /^https?:\/\/s3(?:[.-][a-z\d-]+)?\.amazonaws\.com(?:\.cn)?\/(.+)$/.exec(path) ?? /^([a-z\d][a-z\d.-]*\/.+)$/.exec(path);
	const [, virtualBucket, key] = /^https?:\/\/([a-z\d][a-z\d.-]*?)\.s3(?:[.-][a-z\d-]+)?\.amazonaws\.com(?:\.cn)?\/(.+)$/.exec(path) ?? [];
	const place = virtualBucket === void 0 ? likely?.[1] : `${virtualBucket}/${key}`;
	if (place === void 0) return void 0;
	const url = `s3://${place}`;
	return readModelDataUrl(url).ok ? url : void 0;
}

// build/js/deployment/inputs/model-package-name.js
const LONGEST$1 = 176;
const PACKAGE = /^(?:arn:aws[a-z-]*:sagemaker:([a-z0-9-]*):[0-9]{12}:model-package(?:-group)?\/)?[a-zA-Z0-9][a-zA-Z0-9-]{0,62}(?<!-)(?:\/[0-9]{1,9})?$/;
const accepted$1 = "a version (churn/3) or a group (churn) of the Model Registry, by name or by ARN, of 176 characters at most";
function readModelPackageName(text) {
	if (text.length > LONGEST$1) return (0,shaken_read.n)(`has ${text.length} characters`, accepted$1);
	return PACKAGE.test(text) ? (0,shaken_read.t)(text) : (0,shaken_read.n)("names no model package", accepted$1, likelyPackage(text));
}
function regionOfModelPackage(text) {
	return PACKAGE.exec(text)?.[1];
}
function likelyPackage(text) {
	const [, name, version] = /^([a-zA-Z0-9][a-zA-Z0-9-]*)(?:[:@]|\/)v?(\d{1,9})$/.exec(text) ?? [];
	const likely = `${name}/${version}`;
	return name !== void 0 && PACKAGE.test(likely) ? likely : void 0;
}

// build/js/deployment/inputs/model-scalars.js
async function readModelScalars(reading, hosting) {
	const { region } = hosting;
	const given = reading.read("image-uri", readImageUri);
	refuseForeignImage(reading, given, region);
	const image = await readFrameworkImage(reading, given, hosting) ?? given;
	const modelPackage = reading.read("model-package-name", readModelPackageName);
	refuseForeignPackage(reading, modelPackage, region);
	const environment = await reading.readLines("environment", readEnvironment);
	return {
		image,
		modelPackage,
		modelData: reading.read("model-data-url", readModelDataUrl),
		environment: environment !== void 0 && Object.keys(environment).length > 0 ? environment : void 0,
		role: reading.read("execution-role-arn", readExecutionRoleArn)
	};
}
function refuseForeignImage(reading, image, region) {
	const imageRegion = image === void 0 ? void 0 : regionOfImage(image);
	if (image === void 0 || imageRegion === void 0 || region === void 0 || imageRegion === region) return;
	const isShown = reading.shown("image-uri") === image;
	reading.refuse("image-uri", {
		wrong: `is in ${isShown ? imageRegion : "another region"}, but the endpoint is in ${quote(region)}, and SageMaker pulls no image across regions`,
		accepted: `an image in ${region}`,
		...isShown ? { meant: image.replace(`.${imageRegion}.`, `.${region}.`) } : {}
	}, reading.shown("image-uri"));
}
function refuseForeignPackage(reading, modelPackage, region) {
	const packageRegion = modelPackage === void 0 ? void 0 : regionOfModelPackage(modelPackage);
	if (packageRegion === void 0 || region === void 0 || packageRegion === region) return;
	reading.refuse("model-package-name", {
		wrong: `is in another region than the endpoint, which is in ${quote(region)}`,
		accepted: `a model package in ${region}`
	}, reading.shown("model-package-name"));
}

// build/js/deployment/inputs/models-map.js
const OF_ONE_CONTAINER = [
	"image-uri",
	"framework",
	"model-package-name",
	"model-data-url",
	"environment"
];
function modelsOfMap(reading, context) {
	const { map, scalars, baseName } = context;
	if (map === void 0 || map.value.size === 0) return void 0;
	const [[onlyKey] = [""]] = map.value;
	const isOnly = map.value.size === 1;
	if (!isOnly) refuseOfOneContainer(reading, `is of one model, but models has ${map.value.size}`, "each model");
	shareRole(reading, scalars.role, map.value);
	const models = [...map.value].map(([key, given]) => {
		const path = memberPath("", key);
		const request = isOnly ? filledModel(reading, given, scalars, path) : given;
		const role = given.ExecutionRoleArn ?? scalars.role;
		const whole = {
			...request,
			...role === void 0 ? {} : { ExecutionRoleArn: role }
		};
		judge(reading, whole, path, {
			...context,
			isSound: (member) => isSound(map, path + member)
		});
		return {
			key,
			baseName: isOnly ? baseName ?? "" : `${baseName}-${key}`,
			request: whole
		};
	});
	return baseName === void 0 ? void 0 : {
		models,
		...isOnly ? { only: onlyKey } : {},
		input: "models"
	};
}
function refuseOfOneContainer(reading, wrong, where) {
	for (const name of OF_ONE_CONTAINER) if (reading.usable(name)) refuseShown(reading, name, wrong, `it as a member of ${where}`);
}
function shareRole(reading, role, map) {
	const roles = new Set([...map.values()].map(({ ExecutionRoleArn }) => ExecutionRoleArn));
	if (role === void 0 || roles.has(void 0) || roles.has(role)) return;
	const [[key] = [""]] = map;
	const one = `models${memberPath("", key)}.ExecutionRoleArn`;
	contradict(reading, "execution-role-arn", map.size === 1 ? one : "the ExecutionRoleArn of every model");
}
function filledModel(reading, request, scalars, path) {
	if (request.Containers !== void 0) {
		refuseOfOneContainer(reading, `is of one container, but models${path} has Containers`, "the containers");
		return request;
	}
	const container = filledContainer(reading, request.PrimaryContainer ?? {}, scalars, `models${path}.PrimaryContainer.`);
	return Object.keys(container).length === 0 ? request : {
		...request,
		PrimaryContainer: container
	};
}
function judge(reading, request, path, known) {
	const { PrimaryContainer, Containers, ExecutionRoleArn } = request;
	if (ExecutionRoleArn === void 0 && !known.demand.hasComponents && known.isSound(".ExecutionRoleArn")) requireRole(reading);
	if (PrimaryContainer !== void 0) judgeContainer(reading, PrimaryContainer, path, ".PrimaryContainer", known);
	for (const [index, container] of (Containers ?? []).entries()) judgeContainer(reading, container, path, itemPath(".Containers", index), known);
	if ((PrimaryContainer ?? Containers) === void 0 && !OF_ONE_CONTAINER.some((name) => reading.given(name)) && known.isSound(".PrimaryContainer") && known.isSound(".Containers")) reading.blame("models", {
		kind: "missing",
		path: `${path}.PrimaryContainer`,
		why: "a model needs a container",
		remedy: "add PrimaryContainer for one container, or Containers for several"
	});
}
function judgeContainer(reading, container, model, at, { region, isSound: isSoundAt }) {
	const { Image, ModelPackageName, Mode, ModelDataUrl } = container;
	const missing = (member, why, remedy) => {
		if (!isSoundAt(`${at}.${member}`)) return;
		reading.blame("models", {
			kind: "missing",
			path: `${model}${at}.${member}`,
			why,
			remedy
		});
	};
	const hasImage = reading.given("image-uri") || reading.given("framework") || reading.given("model-package-name") || !isSoundAt(`${at}.ModelPackageName`);
	if ((Image ?? ModelPackageName) === void 0 && !hasImage) missing("Image", "a container needs an image", "add Image, or ModelPackageName for a model package");
	if (Mode === "MultiModel" && ModelDataUrl === void 0 && !reading.given("model-data-url")) missing("ModelDataUrl", "Mode is MultiModel", "add the prefix that the model archives are under");
	if (!reading.usable("image-uri") && !reading.usable("framework")) judgeImage(reading, container, `${model}${at}.Image`, region);
}
function judgeImage(reading, { Image, ImageConfig }, path, region) {
	if (Image === void 0) return;
	const imageRegion = regionOfImage(Image);
	if (imageRegion === void 0) {
		if (ImageConfig?.RepositoryAccessMode !== "Vpc") reading.remark("models", {
			path,
			text: NOT_IN_ECR
		});
	} else if (region !== void 0 && imageRegion !== region) reading.blame("models", {
		kind: "refused",
		path,
		wrong: "is in another region than the endpoint, and SageMaker pulls no image across regions",
		accepted: `an image in ${region}`
	});
}

// build/js/deployment/inputs/model.js
const MODEL_KEY = "model";
const DESCRIBING = [
	"image-uri",
	...FRAMEWORK_INPUTS,
	"model-data-url",
	"model-package-name",
	"environment",
	"execution-role-arn"
];
async function parseModels(reading, context) {
	const describing = DESCRIBING.filter((name) => reading.given(name));
	const isMap = reading.given("models");
	if (!isMap && describing.length === 0) return existingModel(reading, context.demand);
	const scalars = await readModelScalars(reading, {
		region: context.region,
		instanceTypes: context.demand.instanceTypes
	});
	refuseBesidePackage(reading);
	const baseName = reading.given("model-name") ? reading.read("model-name", readBaseName) : context.endpointName;
	return isMap ? modelsOfMap(reading, {
		scalars,
		baseName,
		...context
	}) : describedModel(reading, {
		scalars,
		baseName,
		...context
	}, describing);
}
function existingModel(reading, { isOpen }) {
	const only = reading.read("model-name", readResourceName);
	if (only !== void 0) return {
		models: [],
		only,
		input: "model-name"
	};
	if (reading.given("model-name")) return void 0;
	if (!isOpen) return {
		models: [],
		input: "model-name"
	};
	reading.require("image-uri", "there is no model to deploy", "set image-uri and execution-role-arn to create a model, or model-name alone to deploy an existing one");
}
function refuseBesidePackage(reading) {
	if (!reading.usable("model-package-name")) return;
	for (const name of [
		"image-uri",
		"framework",
		"model-data-url"
	]) if (reading.usable(name)) contradict(reading, name, "model-package-name");
}
function describedModel(reading, { scalars, baseName, demand }, describing) {
	if (!reading.given("model-package-name") && !reading.given("framework")) requireImage(reading, describing);
	requireRole(reading);
	const { image, modelPackage, role } = scalars;
	if (baseName === void 0 || (image ?? modelPackage) === void 0 || role === void 0) return void 0;
	const request = {
		PrimaryContainer: filledContainer(reading, {}, scalars, ""),
		ExecutionRoleArn: role
	};
	const key = keyBeside(demand.named);
	return {
		models: [{
			key,
			baseName,
			request
		}],
		only: key,
		input: describing[0] ?? "image-uri"
	};
}
function keyBeside(named) {
	let key = MODEL_KEY;
	while (named.has(key)) key += "-";
	return key;
}
function requireImage(reading, describing) {
	const inputs = describing.join(", ").replace(/, (?=[^,]*$)/, " and ");
	const verb = describing.length === 1 ? "describes" : "describe";
	const existing = reading.given("model-name") ? `; to deploy an existing model, give model-name without ${inputs}` : "";
	reading.require("image-uri", `${inputs} ${verb} a model to create`, `set image-uri to the model's container image${existing}`);
}

// build/js/deployment/inputs/reading.js
function placeOf(input) {
	return INPUT_NAMES.findIndex((name) => name === input);
}
const SHORTEST_SECRET$1 = 8;
var Reading = class {
	#given;
	#unusable;
	#isWhole;
	#replaced;
	#problems;
	#warnings = [];
	#notices = [];
	constructor(raw, { unknown, problems, unusable, isWhole, replaced }) {
		const given = Object.entries(raw).filter(([, { value }]) => typeof value !== "string" || value.trim() !== "");
		this.#given = new Map(given);
		this.#problems = [...problems];
		this.#unusable = new Set(unusable);
		this.#isWhole = isWhole;
		this.#replaced = replaced;
		const strangers = /* @__PURE__ */ new Set([...unknown, ...given.map(([name]) => name).filter((name) => !isInputName(name))]);
		for (const name of strangers) this.#judge(name);
	}
	#judge(name) {
		const judgement = judgeUnknown(name);
		if (judgement.kind === "near-miss") {
			this.#unusable.add(judgement.meant);
			this.#problems.push({
				kind: "unknown-input",
				input: name,
				meant: judgement.meant
			});
		} else this.#warnings.push(judgement.warning);
	}
	get problems() {
		return this.#problems.map((problem) => this.#withoutSecrets(problem)).toSorted((a, b) => placeOf(a.input) - placeOf(b.input));
	}
	get warnings() {
		return this.#warnings.map((text) => this.#withoutSecretsIn(text));
	}
	get notices() {
		return this.#notices.map((text) => this.#withoutSecretsIn(text));
	}
	given(name) {
		return this.#given.has(name) || this.#unusable.has(name);
	}
	usable(name) {
		return this.#given.has(name);
	}
	read(name, reader) {
		const line = this.#line(name);
		if (line === void 0) return void 0;
		if (/[\p{Cc}\p{Zl}\p{Zp}]/u.test(line.text)) {
			this.refuse(name, {
				wrong: "holds a line break or a control character",
				accepted: "a value of one line"
			}, line.shown);
			return;
		}
		return this.#take(name, reader(line.text), line);
	}
	async readLines(name, reader) {
		const source = this.source(name);
		return source === void 0 ? void 0 : this.#take(name, await reader(source));
	}
	source(name) {
		return this.#given.get(name)?.value;
	}
	shown(name) {
		const value = this.source(name);
		if (value === void 0 || typeof value === "string") return value?.trim();
		return value.kind === "scalar" ? shownLine(value).shown : void 0;
	}
	#line(name) {
		const value = this.source(name);
		if (value === void 0 || typeof value === "string") {
			const text = value?.trim() ?? defaultOf(name);
			return text === void 0 ? void 0 : {
				text,
				shown: text,
				isSecret: false
			};
		}
		if (value.kind === "scalar") return shownLine(value);
		const wrong = value.kind === "unreadable" ? value.wrong : `is a ${value.kind}`;
		this.refuse(name, {
			wrong,
			accepted: "a single value"
		});
	}
	#take(name, read, line) {
		if (read.ok) {
			for (const warning of read.warnings) this.warn(name, warning);
			return read.value;
		}
		for (const refusal of read.refusals) this.refuse(name, line?.isSecret === true ? withoutPieces(refusal) : refusal, line?.shown);
	}
	refuse(name, { wrong, accepted, meant }, text) {
		this.#problems.push({
			kind: "refused",
			input: name,
			...this.#place(name),
			...text === void 0 ? {} : { value: text },
			wrong,
			accepted,
			...meant === void 0 ? {} : { meant }
		});
	}
	blame(name, { path, line, ...fault }) {
		this.#problems.push({
			...fault,
			input: name,
			...this.#place(name, path, line)
		});
	}
	require(name, why, remedy) {
		if (!this.given(name) && this.#isWhole) this.#problems.push({
			kind: "missing",
			input: name,
			why,
			remedy
		});
	}
	warn(name, warning) {
		this.#warnings.push(`${name}: ${warning}`);
	}
	remark(name, { path, line, text }) {
		const { from } = this.#place(name, path, line);
		this.#warnings.push(`${name}${path}${from === void 0 ? "" : ` (${from})`}: ${text}`);
	}
	notice(name, notice) {
		this.#notices.push(`${name}: ${notice}`);
	}
	#place(name, path = "", line) {
		const given = this.#given.get(name);
		const inside = path === "" ? {} : { path: name + path };
		if (given === void 0 || given.source === "step") return inside;
		return {
			...inside,
			from: `${given.source.path}:${line ?? given.value.line}`
		};
	}
	#withoutSecrets(problem) {
		if (problem.kind !== "refused") return problem;
		const { value, wrong, accepted, meant } = problem;
		return {
			...problem,
			...value === void 0 ? {} : { value: this.#withoutSecretsIn(value) },
			wrong: this.#withoutSecretsIn(wrong),
			accepted: this.#withoutSecretsIn(accepted),
			...meant === void 0 ? {} : { meant: this.#withoutSecretsIn(meant) }
		};
	}
	#withoutSecretsIn(text) {
		let told = text;
		for (const [name, value] of this.#replaced) if (value.length >= SHORTEST_SECRET$1) told = told.replaceAll(value, () => `\${${name}}`);
		return told;
	}
};
function shownLine({ text, written }) {
	return {
		text: text.trim(),
		shown: (written ?? text).trim(),
		isSecret: written !== void 0
	};
}
function withoutPieces({ wrong, accepted, repeats }) {
	return {
		wrong: repeats === true ? "is not accepted" : wrong,
		accepted
	};
}

// build/js/deployment/inputs/proxy.js
function proxyProblems(env) {
	return PROXY_VARIABLES.filter((variable) => !isProxy(env[variable] ?? "")).map((variable) => ({
		kind: "refused",
		input: variable,
		wrong: "this environment variable is not the URL of a proxy",
		accepted: "a URL such as http://proxy.example.com:3128, or nothing"
	}));
}
function isProxy(named) {
	return named === "" || URL.canParse(proxyUrl(named));
}

// build/js/deployment/inputs/region.js
const REGION = /^[a-z]{2,}(?:-[a-z]+)+-\d+$/;
function parseRegion(reading, env) {
	if (reading.given("aws-region")) return reading.read("aws-region", readRegion);
	for (const variable of ["AWS_REGION", "AWS_DEFAULT_REGION"]) {
		const text = env[variable]?.trim() ?? "";
		if (text === "") continue;
		const read = readRegion(text);
		if (read.ok) return read.value;
		const inVariable = `(from the environment variable ${variable})`;
		for (const refusal of read.refusals) reading.refuse("aws-region", {
			...refusal,
			wrong: `${inVariable} ${refusal.wrong}`
		}, text);
		return;
	}
	reading.require("aws-region", "no region is set: neither the input nor AWS_REGION nor AWS_DEFAULT_REGION", "run aws-actions/configure-aws-credentials before this step, or set the input, for example to eu-west-1");
}
function readRegion(text) {
	if (REGION.test(text)) return (0,shaken_read.t)(text);
	return (0,shaken_read.n)("is not an AWS region", "the code of a region, such as eu-west-1", likelyRegion(text));
}
function likelyRegion(text) {
	const likely = text.toLowerCase().replaceAll(/[\s_]+/g, "-").replace(/(?<=[a-z])(?=\d+$)/, "-").replace(/(?<=-\d+)[a-z]$/, "");
	return REGION.test(likely) ? likely : void 0;
}

// build/js/deployment/inputs/alarms.js
const MOST_ALARMS = 10;
const LONGEST = 255;
const accepted = "names of CloudWatch alarms, one a line";
function readAlarms(source) {
	const lines = linesOf(source);
	if (lines === void 0) return (0,shaken_read.n)("is neither lines nor a list of single values", accepted);
	const refusals = [...lines.flatMap(refusalsOf), ...refusalsOfAll(lines)];
	return refusals.length > 0 ? {
		ok: false,
		refusals
	} : (0,shaken_read.t)(lines.map(({ name }) => ({ AlarmName: name })));
}
function linesOf(source) {
	if (typeof source === "string") return textLines(source, false);
	if (source.kind === "scalar") return textLines(source.text, source.written !== void 0);
	if (source.kind !== "list" || !source.items.every(isScalar)) return void 0;
	return source.items.map(({ text, line, written }) => ({
		name: text.trim(),
		line,
		isSecret: written !== void 0
	}));
}
function isScalar(tree) {
	return tree.kind === "scalar";
}
function textLines(text, isSecret) {
	return text.split("\n").map((line, index) => ({
		name: line.trim(),
		line: index + 1,
		isSecret
	})).filter(({ name }) => name !== "");
}
function refusalsOf({ name, line, isSecret }) {
	const alarm = isSecret ? `the name in line ${line}` : quote(name);
	const [, inArn] = /^arn:aws[a-z-]*:cloudwatch:[^:]*:\d{12}:alarm:(.+)$/.exec(name) ?? [];
	if (inArn !== void 0) return [refusal(`${alarm} is an ARN`, isSecret ? void 0 : inArn)];
	const [, inList] = /^-\s+(.+)$/.exec(name) ?? [];
	if (inList !== void 0) return [refusal(`${alarm} looks like an item of a list`, isSecret ? void 0 : inList)];
	if (name === "") return [refusal(`the name in line ${line} is empty`)];
	if (name.startsWith("#")) return [refusal(`${alarm} looks like a comment, which is not supported here`)];
	const length = lengthOf(name);
	return length > LONGEST ? [refusal(`${alarm} has ${length} characters, of at most ${LONGEST}`)] : [];
}
function refusal(wrong, meant) {
	return meant === void 0 ? {
		wrong,
		accepted
	} : {
		wrong,
		accepted,
		meant
	};
}
function refusalsOfAll(lines) {
	const names = new Set(lines.map(({ name }) => name));
	const refusals = [];
	if (names.size < lines.length) refusals.push({
		wrong: "names an alarm twice",
		accepted: "each alarm once"
	});
	if (lines.length > MOST_ALARMS || lines.length === 0) refusals.push({
		wrong: `names ${lines.length} alarms`,
		accepted: `1 to ${MOST_ALARMS} alarms`
	});
	return refusals;
}

// build/js/deployment/inputs/capacity-size.js
const SHARES = {
	canary: {
		least: 1,
		most: 50
	},
	linear: {
		least: 10,
		most: 50
	},
	rolling: {
		least: 5,
		most: 50
	}
};
function readCapacitySize({ least, most }) {
	const accepted = `${least}% to ${most}% of the capacity, or a number of instances`;
	return (text) => {
		const [, share] = /^(\d+)\s*%$/.exec(text) ?? [];
		if (share !== void 0) {
			const value = Number(share);
			if (value < least) return (0,shaken_read.n)("is too small", accepted);
			return value > most ? (0,shaken_read.n)("is too large", accepted) : (0,shaken_read.t)({
				Type: "CAPACITY_PERCENT",
				Value: value
			});
		}
		const count = readCount(text);
		if (count.ok) return (0,shaken_read.t)({
			Type: "INSTANCE_COUNT",
			Value: count.value
		});
		const [, likely] = /^(\d+)(?:[.,]0+)?\s*(?:percent|per cent|pct)?$/i.exec(text) ?? [];
		return (0,shaken_read.n)("is neither a percentage nor a number of instances", accepted, likely === void 0 ? void 0 : `${likely}%`);
	};
}

// build/js/deployment/inputs/rollout-waits.js
const LONGEST_EXECUTION = 28800;
function rolloutWaits({ BlueGreenUpdatePolicy, RollingUpdatePolicy }, instances) {
	if (RollingUpdatePolicy !== void 0) {
		const { MaximumBatchSize, WaitIntervalInSeconds = 0 } = RollingUpdatePolicy;
		return stepsOf(MaximumBatchSize, instances) * WaitIntervalInSeconds;
	}
	const { TrafficRoutingConfiguration, TerminationWaitInSeconds = 0 } = BlueGreenUpdatePolicy ?? {};
	const { Type, LinearStepSize, WaitIntervalInSeconds = 0 } = TrafficRoutingConfiguration ?? {};
	return (Type === "LINEAR" ? stepsOf(LinearStepSize, instances) : 1) * WaitIntervalInSeconds + TerminationWaitInSeconds;
}
function executionLimit({ BlueGreenUpdatePolicy, RollingUpdatePolicy }) {
	return (RollingUpdatePolicy ?? BlueGreenUpdatePolicy)?.MaximumExecutionTimeoutInSeconds ?? 28800;
}
function stepsOf(size, instances) {
	const { Type, Value = 0 } = size ?? {};
	if (Value <= 0) return 1;
	return Math.ceil((Type === "INSTANCE_COUNT" ? instances : 100) / Value);
}

// build/js/deployment/inputs/rollout.js
const STRATEGIES = [
	"all-at-once",
	"canary",
	"linear",
	"rolling"
];
const SHORTHAND = [
	"deployment-strategy",
	"step-size",
	"step-interval",
	"rollback-alarms"
];
const ROLLOUT_INPUTS = [
	"deployment-config",
	"deployment-strategy",
	"rollback-alarms"
];
const SECOND$1 = 1e3;
const HOUR = 36e5;
async function parseRollout(reading, { deploymentConfig: checked }, endpointConfig) {
	const isWhole = reading.given("deployment-config");
	if (isWhole) refuseShorthand(reading);
	if (isServerless(reading, endpointConfig)) {
		refuseAll(reading);
		return { ownWaitsMs: 0 };
	}
	const deploymentConfig = isWhole ? checked?.value : await parseShorthand(reading);
	if (deploymentConfig === void 0) return { ownWaitsMs: 0 };
	if (endpointConfig !== void 0) {
		const input = ROLLOUT_INPUTS.find((name) => reading.given(name)) ?? "deployment-config";
		for (const warning of fallbacks(deploymentConfig, endpointConfig)) reading.warn(input, warning);
	}
	return {
		deploymentConfig,
		ownWaitsMs: ownWaits(reading, deploymentConfig, instancesOf(endpointConfig)) * SECOND$1
	};
}
function refuseShorthand(reading) {
	for (const name of SHORTHAND) if (reading.usable(name)) contradict(reading, name, "deployment-config");
}
function isServerless(reading, endpointConfig) {
	const variants = endpointConfig?.ProductionVariants ?? [];
	return reading.given("serverless-config") || variants.some(({ ServerlessConfig }) => ServerlessConfig !== void 0);
}
function refuseAll(reading) {
	for (const name of [...SHORTHAND, "deployment-config"]) {
		if (!reading.usable(name)) continue;
		refuseShown(reading, name, "is not possible with a serverless variant", "it with variants of instances only");
	}
}
async function parseShorthand(reading) {
	const strategy = reading.read("deployment-strategy", readChoice(STRATEGIES));
	const alarms = await reading.readLines("rollback-alarms", readAlarms);
	const seconds = reading.read("step-interval", readSeconds);
	if (strategy === void 0 || strategy === "all-at-once") return allAtOnce(reading, strategy, seconds, alarms);
	const { least, most } = SHARES[strategy];
	const size = reading.read("step-size", readCapacitySize(SHARES[strategy]));
	const why = `needed with deployment-strategy ${strategy}`;
	reading.require("step-size", why, `set it to ${least}% to ${most}%, or to a number of instances`);
	reading.require("step-interval", why, "set it to the time between two steps, such as 5m");
	if (size === void 0 || seconds === void 0) return void 0;
	return {
		...stepped(strategy, size, seconds),
		...rollback(alarms)
	};
}
function allAtOnce(reading, strategy, seconds, alarms) {
	const isGiven = reading.given("deployment-strategy");
	const isWatched = reading.given("rollback-alarms");
	if (!isGiven) requireStrategy(reading, isWatched);
	else if (strategy !== void 0) refuseSteps(reading, isWatched);
	if (isWatched && (strategy !== void 0 || !isGiven)) reading.require("step-interval", "needed with rollback-alarms, as the time for which they watch the new instances", "set it to a duration, such as 10m");
	if (strategy === void 0 && !isWatched) return void 0;
	return {
		BlueGreenUpdatePolicy: { TrafficRoutingConfiguration: {
			Type: "ALL_AT_ONCE",
			WaitIntervalInSeconds: seconds ?? 0
		} },
		...rollback(alarms)
	};
}
function requireStrategy(reading, isWatched) {
	const needs = ["step-size", "step-interval"].filter((name) => reading.given(name));
	const open = isWatched ? needs.filter((name) => name === "step-size") : needs;
	if (open.length === 0) return;
	reading.require("deployment-strategy", `needed with ${open.join(" and ")}`, "set it to canary, linear or rolling");
}
function refuseSteps(reading, isWatched) {
	if (reading.usable("step-size")) refuseShown(reading, "step-size", "is the size of a step, but deployment-strategy is all-at-once", "it with canary, linear or rolling only");
	if (reading.usable("step-interval") && !isWatched) refuseShown(reading, "step-interval", "is a time between steps or for alarms to watch, and there are neither", "it with rollback-alarms, or with canary, linear or rolling");
}
function readSeconds(text) {
	const read = readDuration(0, HOUR)(text);
	if (!read.ok) return read;
	return read.value % SECOND$1 === 0 ? (0,shaken_read.t)(read.value / SECOND$1) : (0,shaken_read.n)("is not of whole seconds", `a duration of whole seconds up to ${formatDuration(HOUR)}`);
}
function stepped(strategy, size, WaitIntervalInSeconds) {
	switch (strategy) {
		case "canary": return blueGreen({
			Type: "CANARY",
			WaitIntervalInSeconds,
			CanarySize: size
		});
		case "linear": return blueGreen({
			Type: "LINEAR",
			WaitIntervalInSeconds,
			LinearStepSize: size
		});
		case "rolling": return { RollingUpdatePolicy: {
			MaximumBatchSize: size,
			WaitIntervalInSeconds
		} };
	}
}
function blueGreen(TrafficRoutingConfiguration) {
	return { BlueGreenUpdatePolicy: { TrafficRoutingConfiguration } };
}
function rollback(alarms) {
	return alarms === void 0 ? {} : { AutoRollbackConfiguration: { Alarms: [...alarms] } };
}
function instancesOf(endpointConfig) {
	const counts = (endpointConfig?.ProductionVariants ?? []).map(({ InitialInstanceCount, ManagedInstanceScaling }) => InitialInstanceCount ?? ManagedInstanceScaling?.MinInstanceCount ?? 1);
	return Math.max(1, ...counts);
}
function ownWaits(reading, config, instances) {
	const waits = rolloutWaits(config, instances);
	const limit = executionLimit(config);
	if (waits < limit) return waits;
	const [own, most] = [formatDuration(waits * SECOND$1), formatDuration(limit * SECOND$1)];
	const wrong = `makes the rollout wait for ${own}, but SageMaker lets it take less than ${most}`;
	if (reading.given("deployment-config")) reading.blame("deployment-config", {
		kind: "refused",
		path: "",
		wrong,
		accepted: "fewer or shorter waits, or a longer MaximumExecutionTimeoutInSeconds (28800 at most)"
	});
	else refuseShown(reading, "step-interval", wrong, "a shorter interval, or larger steps");
	return limit;
}
function fallbacks(config, { ProductionVariants = [] }) {
	const warnings = [];
	const types = ProductionVariants.flatMap(({ InstanceType, InstancePools = [] }) => [InstanceType, ...InstancePools.map((pool) => pool.InstanceType)].filter((type) => type !== void 0));
	if (isStepped(config) && types.some((type) => type.startsWith("ml.inf1."))) warnings.push("SageMaker rolls out all at once, without baking, on instances of type Inf1, whatever it is told");
	const counts = ProductionVariants.flatMap(({ InitialInstanceCount }) => InitialInstanceCount ?? []);
	const { size, shares } = stepOf(config);
	const outside = counts.find((count) => size?.Type === "INSTANCE_COUNT" && isOutside(size, count, shares));
	if (outside !== void 0) {
		const range = `${shares.least}% to ${shares.most}%`;
		warnings.push(`a step is ${range} of a variant's instances, and one begins with ${outside}`);
	}
	if (config.RollingUpdatePolicy === void 0) return warnings;
	if (ProductionVariants.length > 1) warnings.push("SageMaker does not update endpoints of several variants in batches");
	else if (counts[0] === 1) warnings.push("an update in batches needs two instances at least, and a variant begins with one");
	return warnings;
}
function isOutside({ Value = 0 }, count, { least, most }) {
	const share = Value / count * 100;
	return share < least || share > most;
}
function stepOf({ BlueGreenUpdatePolicy, RollingUpdatePolicy }) {
	const { CanarySize, LinearStepSize } = BlueGreenUpdatePolicy?.TrafficRoutingConfiguration ?? {};
	if (RollingUpdatePolicy !== void 0) return {
		size: RollingUpdatePolicy.MaximumBatchSize,
		shares: SHARES.rolling
	};
	return LinearStepSize === void 0 ? {
		size: CanarySize,
		shares: SHARES.canary
	} : {
		size: LinearStepSize,
		shares: SHARES.linear
	};
}
function isStepped({ BlueGreenUpdatePolicy, RollingUpdatePolicy }) {
	const { Type, WaitIntervalInSeconds = 0 } = BlueGreenUpdatePolicy?.TrafficRoutingConfiguration ?? {};
	return RollingUpdatePolicy !== void 0 || Type !== void 0 && (Type !== "ALL_AT_ONCE" || WaitIntervalInSeconds > 0);
}

// build/js/deployment/inputs/tags.js
const MOST_TAGS = 40;
const LONGEST_KEY = 128;
const LONGEST_VALUE = 256;
const ALPHABET = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u;
const RESERVED_BY_AWS = "aws:";
const RESERVED_BY_ACTION = "deploy-sagemaker-endpoint:";
const shaken_form = {
	name: "KEY=VALUE",
	pattern: /^\s*(?!\s|-\s)((?:[^\s=:"'[\]{}]|:(?!\s)|[^\S\n]+(?![\s=]))+)=([^]*)$/,
	isHarmlessKey: () => true,
	accepted: "lines of KEY=VALUE, or a YAML map from keys to single values"
};
const alphabet = "letters, digits, spaces and _ . : / = + - @";
async function readTags(source) {
	const read = await readFlatMap(source, shaken_form);
	if (!read.ok) return read;
	const refusals = read.value.flatMap((tag) => [...refusalsOfKey(tag), ...refusalsOfValue(tag)]);
	if (read.value.length > MOST_TAGS) refusals.push({
		wrong: `has ${read.value.length} tags`,
		accepted: `${MOST_TAGS} tags at most (SageMaker takes 50, and this action adds its own)`
	});
	if (refusals.length > 0) return {
		ok: false,
		refusals
	};
	return (0,shaken_read.t)(Object.fromEntries(read.value.map(({ key, value }) => [key, value])));
}
function refusalsOfKey({ key, line, secret }) {
	if (key === "") return [{
		wrong: `the key in line ${line} is empty`,
		accepted: `keys of 1 to ${LONGEST_KEY} characters`
	}];
	const tag = secret === "key and value" ? `the key in line ${line}` : `the key ${quote(key)}`;
	const refusals = [];
	if (!ALPHABET.test(key)) refusals.push({
		wrong: `${tag} has characters that AWS refuses`,
		accepted: alphabet
	});
	if (lengthOf(key) > LONGEST_KEY) refusals.push({
		wrong: `${tag} has ${lengthOf(key)} characters`,
		accepted: `${LONGEST_KEY} at most`
	});
	if (key.toLowerCase().startsWith(RESERVED_BY_AWS)) refusals.push({
		wrong: `${tag} is reserved by AWS`,
		accepted: `keys that do not begin with ${RESERVED_BY_AWS}`
	});
	if (key.toLowerCase().startsWith(RESERVED_BY_ACTION)) refusals.push({
		wrong: `${tag} is reserved for the state that this action keeps`,
		accepted: `keys that do not begin with ${RESERVED_BY_ACTION}`
	});
	return refusals;
}
function refusalsOfValue(entry) {
	const { value, secret } = entry;
	const tag = secret === void 0 ? `the value ${quote(value)} of ${quote(entry.key)}` : `the value of ${nameOf(entry, shaken_form)}`;
	const refusals = [];
	if (!ALPHABET.test(value)) refusals.push({
		wrong: `${tag} has characters that AWS refuses`,
		accepted: alphabet
	});
	if (lengthOf(value) > LONGEST_VALUE) refusals.push({
		wrong: `${tag} has ${lengthOf(value)} characters`,
		accepted: `${LONGEST_VALUE} at most`
	});
	return refusals;
}

// build/js/deployment/inputs/unsupported.js
function judgeUnsupported(reading, deployment) {
	const { ProductionVariants = [], ShadowProductionVariants = [] } = deployment.endpointConfig;
	const variants = [...ProductionVariants, ...ShadowProductionVariants];
	const serverless = variants.filter(({ ServerlessConfig }) => ServerlessConfig !== void 0);
	if (serverless.length > 0) {
		const served = servedBy(serverless, deployment);
		for (const model of served) refuseDataSource(reading, model);
		warn(reading, "serverless endpoints", [...ofServerless(deployment, variants), ...served.flatMap(({ request }) => ofServerlessModel(request))]);
	}
	if (ShadowProductionVariants.length > 0) {
		const what = servedBy(variants, deployment).flatMap(({ request }) => ofManyContainers(request));
		warn(reading, "shadow tests", [...ofShadow(deployment, variants), ...what]);
	}
}
function warn(reading, kind, unsupported) {
	if (unsupported.length === 0) return;
	const input = reading.given("serverless-config") ? "serverless-config" : "endpoint-config";
	reading.warn(input, `${kind} are not known to support ${[...new Set(unsupported)].join(", ")}`);
}
function servedBy(variants, { models }) {
	return models.filter(({ key }) => variants.some(({ ModelName }) => ModelName === key));
}
function ofServerless({ region, endpointConfig }, variants) {
	return [
		...variants.length > 1 ? ["several variants"] : [],
		...endpointConfig.DataCaptureConfig === void 0 ? [] : ["data capture"],
		...endpointConfig.AsyncInferenceConfig === void 0 ? [] : ["asynchronous inference"],
		...endpointConfig.ExecutionRoleArn === void 0 ? [] : ["inference components"],
		...region?.startsWith("cn-") === true ? ["regions in China"] : []
	];
}
function ofServerlessModel(request) {
	const privates = containersOf(request).filter(({ ImageConfig }) => ImageConfig?.RepositoryAccessMode === "Vpc");
	return [
		...request.VpcConfig === void 0 ? [] : ["a VPC"],
		...request.EnableNetworkIsolation === true ? ["network isolation"] : [],
		...ofManyContainers(request),
		...privates.length > 0 ? ["private registries"] : []
	];
}
function ofManyContainers(request) {
	const containers = containersOf(request);
	return [...containers.length > 1 ? ["several containers"] : [], ...containers.some(({ Mode }) => Mode === "MultiModel") ? ["containers of many models"] : []];
}
function ofShadow({ endpointConfig }, variants) {
	const isInf1 = variants.some(({ InstanceType }) => InstanceType?.startsWith("ml.inf1.") === true);
	return [
		...variants.some(({ ServerlessConfig }) => ServerlessConfig !== void 0) ? ["serverless variants"] : [],
		...endpointConfig.AsyncInferenceConfig === void 0 ? [] : ["asynchronous inference"],
		...isInf1 ? ["instances of type Inf1"] : []
	];
}
function refuseDataSource(reading, { key, request: { PrimaryContainer, Containers = [] } }) {
	const accepted = "one .tar.gz archive (ModelDataUrl)";
	if (!reading.given("models")) {
		if (PrimaryContainer?.ModelDataSource === void 0) return;
		refuseShown(reading, "model-data-url", "is a prefix of uncompressed files, which a serverless variant cannot load", accepted);
		return;
	}
	const at = memberPath("", key);
	const containers = [...PrimaryContainer === void 0 ? [] : [[`${at}.PrimaryContainer`, PrimaryContainer]], ...Containers.map((container, index) => [itemPath(`${at}.Containers`, index), container])];
	for (const [path, { ModelDataSource }] of containers) {
		if (ModelDataSource === void 0) continue;
		reading.blame("models", {
			kind: "refused",
			path: `${path}.ModelDataSource`,
			wrong: "is not possible with a serverless variant",
			accepted
		});
	}
}

// build/js/deployment/inputs/waiting.js
const SECOND = 1e3;
const LONGEST_WAIT = 86400 * SECOND;
const BESIDES_OWN_WAITS = 1800 * SECOND;
function parseWaiting(reading, ownWaitsMs) {
	const waitTimeoutMs = parseWaitTimeout(reading, ownWaitsMs);
	const pollIntervalMs = reading.read("poll-interval", readDuration(SECOND, LONGEST_WAIT));
	if (reading.given("poll-interval") && waitTimeoutMs !== void 0 && pollIntervalMs !== void 0) {
		if (pollIntervalMs > waitTimeoutMs) {
			const longest = formatDuration(waitTimeoutMs);
			refuseShown(reading, "poll-interval", `is longer than wait-timeout (${longest})`, `a duration from 1s to ${longest}`);
		}
	}
	return {
		waitTimeoutMs,
		pollIntervalMs
	};
}
function parseWaitTimeout(reading, ownWaitsMs) {
	const waitTimeoutMs = reading.read("wait-timeout", readDuration(1, LONGEST_WAIT));
	const enough = ownWaitsMs + BESIDES_OWN_WAITS;
	if (!reading.given("wait-timeout")) return waitTimeoutMs === void 0 ? void 0 : Math.max(waitTimeoutMs, enough);
	if (waitTimeoutMs !== void 0 && waitTimeoutMs < ownWaitsMs) {
		const wrong = `is shorter than the waits of the rollout itself (${formatDuration(ownWaitsMs)})`;
		refuseShown(reading, "wait-timeout", wrong, `a longer duration, such as ${formatDuration(enough)}`);
	}
	return waitTimeoutMs;
}

// build/js/deployment/parse.js
async function parse(raw, { env, repository, unknown = [], configFile }) {
	const file = await readConfigFile$1(configFile, raw, env);
	const reading = new Reading({
		...file.inputs,
		...raw
	}, {
		...file,
		unknown
	});
	const region = parseRegion(reading, env);
	const endpointName = parseEndpointName(reading, repository);
	const structures = await readStructures(reading);
	const demand = demandOf(reading, structures);
	const served = await parseModels(reading, {
		region,
		endpointName,
		map: structures.models,
		demand
	});
	const endpointConfig = parseEndpointConfig(reading, structures, served, demand);
	const { ownWaitsMs, ...rollout } = await parseRollout(reading, structures, endpointConfig);
	if (endpointConfig !== void 0 && served !== void 0) judgeUnsupported(reading, {
		region,
		endpointConfig,
		models: served.models
	});
	const specification = {
		region,
		endpointName,
		models: served?.models,
		endpointConfig,
		...rollout,
		retainVariantProperties: reading.read("retain-variant-properties", readChoice(RETAINED_PROPERTIES)),
		adoptExisting: reading.read("adopt-existing", readBoolean),
		recreateFailed: reading.read("recreate-failed", readAutoOrBoolean),
		forceNewDeployment: reading.read("force-new-deployment", readBoolean),
		wait: reading.read("wait", readBoolean),
		...parseWaiting(reading, ownWaitsMs),
		dryRun: reading.read("dry-run", readBoolean),
		preflight: reading.read("preflight", readBoolean),
		tags: reading.given("tags") ? await reading.readLines("tags", readTags) : {}
	};
	const pullRequestComment = parsePullRequestComment(reading, raw, specification.dryRun ?? false);
	const jobSummary = reading.read("job-summary", readBoolean) ?? true;
	const { warnings, notices } = reading;
	const problems = [...reading.problems, ...proxyProblems(env)];
	const remarks = {
		jobSummary,
		...pullRequestComment === void 0 ? {} : { pullRequestComment },
		warnings,
		notices
	};
	if (problems.length === 0 && isComplete(specification)) return {
		ok: true,
		specification,
		variables: [...file.replaced.values()],
		...remarks
	};
	const isCertain = (name) => file.isWhole || reading.given(name);
	const account = accountFrom(reading, structures);
	return {
		ok: false,
		problems,
		known: {
			...region === void 0 || !isCertain("aws-region") ? {} : { region },
			...endpointName === void 0 || !isCertain("endpoint-name") ? {} : { endpointName },
			...account === void 0 ? {} : { account }
		},
		...remarks
	};
}
function parsePullRequestComment(reading, raw, dryRun) {
	const isWanted = reading.read("pull-request-comment", readBoolean) ?? false;
	const githubToken = raw["github-token"]?.value;
	if (!isWanted || !dryRun) return void 0;
	return typeof githubToken === "string" ? { githubToken } : {};
}
function accountFrom(reading, { models, endpointConfig }) {
	const input = reading.source("execution-role-arn");
	const text = typeof input === "object" ? input.kind === "scalar" ? input.text : void 0 : input;
	return [
		...[...models?.value.values() ?? []].map(({ ExecutionRoleArn }) => ExecutionRoleArn),
		text?.trim(),
		endpointConfig?.value.ExecutionRoleArn
	].map(accountOfRole).find((account) => account !== void 0);
}
function isComplete(parts) {
	return !Object.values(parts).includes(void 0);
}

// build/js/deployment/report.js
const emptyReport = {
	models: [],
	endpointConfigArns: {},
	variants: [],
	configVariants: /* @__PURE__ */ new Map(),
	timeline: [],
	warnings: [],
	notices: []
};
function fold(report, event) {
	switch (event.type) {
		case "identified": {
			const { type: _type, ...known } = event;
			return {
				...report,
				...known
			};
		}
		case "started": return {
			...report,
			startedAt: event.at,
			region: event.region,
			endpointName: event.endpointName
		};
		case "resolved": return withConfigVariants(foldResolved(report, event));
		case "looked": return event.endpoint === void 0 ? foldAbsence(afresh(report, event), event.at) : withConfigVariants(foldLook(afresh(report, event), event.at, event.endpoint));
		case "resource": return withConfigVariants(foldResource(report, event));
		case "planned": return withConfigVariants(foldPlan(report, event.plan));
		case "wrote": return foldWrite(report, event);
		case "warned": return {
			...report,
			warnings: [...report.warnings, event.text]
		};
		case "noticed": return {
			...report,
			notices: [...report.notices, event.text]
		};
		case "ended": return {
			...report,
			endedAt: event.at,
			verdict: event.verdict
		};
	}
	return report;
}
function foldResolved(report, event) {
	const { imageUri, modelDataUrl, modelPackageArn, modelNames, endpointConfigName, variants } = event;
	return {
		...report,
		...imageUri === void 0 ? {} : { imageUri },
		...modelDataUrl === void 0 ? {} : { modelDataUrl },
		...modelPackageArn === void 0 ? {} : { modelPackageArn },
		models: modelNames.map((name) => report.models.find((model) => model.name === name) ?? { name }),
		requestedEndpointConfigName: endpointConfigName,
		configVariants: withVariants(report, endpointConfigName, variants)
	};
}
function foldResource(report, event) {
	const { resource, name, arn, variants } = event;
	return {
		...withArn(report, resource, name, arn),
		configVariants: withVariants(report, name, variants)
	};
}
function foldPlan(report, plan) {
	const { requestedEndpointConfigName = "", configVariants } = report;
	const { endpointConfigName } = plan;
	const variants = configVariants.get(endpointConfigName) ?? configVariants.get(requestedEndpointConfigName);
	return {
		...report,
		plan,
		requestedEndpointConfigName: endpointConfigName,
		configVariants: withVariants(report, endpointConfigName, variants)
	};
}
function withVariants({ configVariants }, configName, variants) {
	return variants === void 0 ? configVariants : new Map([...configVariants, [configName, variants]]);
}
function afresh(report, { isFirst = false }) {
	if (!isFirst) return report;
	const { firstLookAt: _at, previousEndpointConfigName: _previous, ...rest } = report;
	return rest;
}
function foldAbsence(report, at) {
	const { endpointStatus: _status, endpointConfigName: _live, ...rest } = report;
	return {
		...rest,
		firstLookAt: report.firstLookAt ?? at,
		variants: [],
		timeline: [...report.timeline, ...absenceOnTimeline(report.timeline, at)]
	};
}
function foldLook(report, at, endpoint) {
	const modifiedAt = endpoint.LastModifiedTime?.getTime();
	if (modifiedAt !== void 0 && modifiedAt < (report.lastModifiedAt ?? 0)) return report;
	const { endpointConfigName: liveBefore, previousEndpointConfigName, ...rest } = report;
	const live = liveConfigOf(endpoint);
	const previous = report.firstLookAt === void 0 ? live : previousEndpointConfigName;
	return {
		...rest,
		firstLookAt: report.firstLookAt ?? at,
		...modifiedAt === void 0 ? {} : { lastModifiedAt: modifiedAt },
		...storedName(report, endpoint),
		...endpoint.EndpointArn === void 0 ? {} : { endpointArn: endpoint.EndpointArn },
		...endpoint.EndpointStatus === void 0 ? {} : { endpointStatus: endpoint.EndpointStatus },
		...live === void 0 ? {} : { endpointConfigName: live },
		...previous === void 0 ? {} : { previousEndpointConfigName: previous },
		variants: [...endpoint.ProductionVariants ?? [], ...endpoint.ShadowProductionVariants ?? []].map(variantOf),
		timeline: [...report.timeline, ...lookOnTimeline(report.timeline, at, endpoint, liveBefore)]
	};
}
function storedName({ endpointName }, { EndpointName: stored }) {
	return stored !== void 0 && stored.toLowerCase() === endpointName?.toLowerCase() ? { endpointName: stored } : {};
}
function liveConfigOf({ EndpointStatus, EndpointConfigName }) {
	return [
		"Creating",
		"Failed",
		"Deleting"
	].includes(EndpointStatus ?? "") ? void 0 : EndpointConfigName;
}
function variantOf(variant) {
	const { VariantName, CurrentInstanceCount, DesiredInstanceCount, CurrentWeight, DeployedImages } = variant;
	const { CurrentServerlessConfig: serverless, InstancePools: pools } = variant;
	return {
		name: VariantName ?? "",
		...CurrentInstanceCount === void 0 ? {} : { currentInstanceCount: CurrentInstanceCount },
		...DesiredInstanceCount === void 0 ? {} : { desiredInstanceCount: DesiredInstanceCount },
		...CurrentWeight === void 0 ? {} : { currentWeight: CurrentWeight },
		...pools === void 0 ? {} : { pools: pools.flatMap(poolOf) },
		...serverless === void 0 ? {} : { serverless: serverlessOf(serverless) },
		images: (DeployedImages ?? []).flatMap(({ SpecifiedImage, ResolvedImage }) => SpecifiedImage ?? ResolvedImage ?? [])
	};
}
function poolOf({ InstanceType, CurrentInstanceCount }) {
	return InstanceType !== void 0 && CurrentInstanceCount !== void 0 && CurrentInstanceCount > 0 ? [{
		instanceType: InstanceType,
		instances: CurrentInstanceCount
	}] : [];
}
function serverlessOf({ MemorySizeInMB: memoryMb, MaxConcurrency: maxConcurrency }) {
	return {
		...memoryMb === void 0 ? {} : { memoryMb },
		...maxConcurrency === void 0 ? {} : { maxConcurrency }
	};
}
function withConfigVariants(report) {
	const { endpointConfigName = "", configVariants, variants } = report;
	const configured = configVariants.get(endpointConfigName);
	if (configured === void 0) return report;
	const settingsOf = (name) => configured.find((variant) => variant.name === name);
	return {
		...report,
		variants: variants.map((variant) => Object.assign({}, variant, settingsOf(variant.name)))
	};
}
function foldWrite(report, { operation, name, arn }) {
	if (arn === void 0) return report;
	switch (operation) {
		case "CreateModel": return withArn(report, "model", name, arn);
		case "CreateEndpointConfig": return withArn(report, "endpoint-config", name, arn);
		case "CreateEndpoint":
		case "UpdateEndpoint": return {
			...report,
			endpointArn: arn
		};
		default: return report;
	}
}
function withArn(report, resource, name, arn) {
	if (resource === "endpoint-config") return {
		...report,
		endpointConfigArns: {
			...report.endpointConfigArns,
			[name]: arn
		}
	};
	return {
		...report,
		models: report.models.map((model) => model.name === name ? {
			name,
			arn
		} : model)
	};
}

// build/js/runner/cancellation.js
const SIGNALS = [
	"SIGINT",
	"SIGTERM",
	"SIGBREAK"
];
var Cancellation = class extends Error {
	name = "Cancellation";
	signal;
	constructor(signal) {
		super(`Cancelled by ${signal}`);
		this.signal = signal;
	}
};
function cancelOnSignals(source) {
	const controller = new AbortController();
	for (const signal of SIGNALS) source.on(signal, () => controller.abort(new Cancellation(signal)));
	return controller.signal;
}

// build/js/runner/printable-text.js
const ANSI = new RegExp([
	String.raw`(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]`,
	String.raw`\u001b[\]PX^_][^\u0007\u001b\n]*(?:\u0007|\u001b\\)`,
	String.raw`\u001b[ -/]*[0-~]`
].join("|"), "g");
const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;
const INVISIBLE = /(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu;
const PLAIN = /^[\t\n\x20-\x7e]*$/;
function isPlain(text) {
	return PLAIN.test(text);
}
function printable(text) {
	return isPlain(text) ? text : text.replace(ANSI, "").replace(LINE_END, "\n").replace(INVISIBLE, "");
}

// build/js/runner/find-pieces.js
const STAGES = 2 ** 24;
function findPieces(pieces, text) {
	const spans = [];
	let attempts = /* @__PURE__ */ new Map();
	for (let index = 0; index < text.length; index++) {
		const unit = text.charAt(index);
		const begun = pieces[0]?.after(unit);
		if (attempts.size === 0 && begun === void 0) continue;
		const further = /* @__PURE__ */ new Map();
		const starts = [];
		const goOn = (piece, stage, start) => {
			const key = piece * STAGES + (stage?.number ?? 0);
			if (stage === void 0 || further.has(key)) return;
			further.set(key, {
				piece,
				stage,
				start
			});
			if (!stage.isEnd) return;
			if (piece === pieces.length - 1) starts.push(start);
			else goOn(piece + 1, pieces[piece + 1], start);
		};
		for (const { piece, stage, start } of attempts.values()) goOn(piece, stage.after(unit), start);
		goOn(0, begun, index);
		const [earliest] = starts;
		if (earliest !== void 0) spans.push([earliest, index + 1]);
		attempts = further;
	}
	return spans;
}

// build/js/runner/pattern.js
var _a;
let places = 0;
var Place = class {
	number = places++;
	isEnd;
	#edgesFromHere;
	#edges;
	constructor(edges, isEnd = false) {
		this.#edgesFromHere = edges;
		this.isEnd = isEnd;
	}
	edges() {
		return this.#edges ??= this.#edgesFromHere();
	}
	after(unit) {
		return this.edges().flatMap(([units, next]) => units.includes(unit) ? [next] : []);
	}
};
function oneOf(units) {
	return (next) => new Place(() => [[units, next]]);
}
function exactly(text) {
	return inOrder(text.split("").map(oneOf));
}
function inOrder(patterns) {
	return (next) => patterns.reduceRight((after, pattern) => pattern(after), next);
}
function either(...patterns) {
	return (next) => new Place(() => patterns.flatMap((pattern) => pattern(next).edges()));
}
function maybe(pattern) {
	return (next) => new Place(() => [...pattern(next).edges(), ...next.edges()], next.isEnd);
}
function anyTimes(pattern) {
	return (next) => {
		const again = new Place(() => [...pattern(again).edges(), ...next.edges()], next.isEnd);
		return again;
	};
}
function repeatedly(pattern) {
	return inOrder([pattern, anyTimes(pattern)]);
}
let stages = 0;
var Stage = class {
	number = stages++;
	isEnd;
	#places;
	#known;
	#after = /* @__PURE__ */ new Map();
	constructor(reached, known) {
		this.isEnd = reached.some((place) => place.isEnd);
		this.#places = reached;
		this.#known = known;
	}
	static first(pattern) {
		return new _a([pattern(new Place(() => [], true))], /* @__PURE__ */ new Map());
	}
	after(unit) {
		if (this.#after.has(unit)) return this.#after.get(unit);
		const after = this.#stageOf(new Set(this.#places.flatMap((place) => place.after(unit))));
		this.#after.set(unit, after);
		return after;
	}
	#stageOf(reached) {
		if (reached.size === 0) return void 0;
		const inOrderOfNumbers = [...reached].toSorted((a, b) => a.number - b.number);
		const key = inOrderOfNumbers.map(({ number }) => number).join();
		const stage = this.#known.get(key) ?? new _a(inOrderOfNumbers, this.#known);
		this.#known.set(key, stage);
		return stage;
	}
};
_a = Stage;

// build/js/runner/spellings.js
const PARTS = /[\t-\r ]+|\\+|[^]/gu;
const stagesOfParts = /* @__PURE__ */ new Map();
function spellings(text) {
	const parts = text.match(PARTS) ?? [];
	return parts.map((part, index) => {
		const isOuter = index === 0 || index === parts.length - 1;
		const isBehindBackslashes = index === 0 || parts[index - 1]?.startsWith("\\") === true;
		const key = `${isOuter ? "outer" : "inner"} ${isBehindBackslashes ? "behind" : "not behind"} ${part}`;
		const first = stagesOfParts.get(key) ?? Stage.first(patternOf(part, isOuter, isBehindBackslashes));
		stagesOfParts.set(key, first);
		return first;
	});
}
function patternOf(part, isOuter, isBehindBackslashes) {
	if (/^[A-Za-z0-9]/.test(part)) return exactly(part);
	if (part.startsWith("\\")) return BACKSLASHES;
	if (!/^[\t-\r ]/.test(part)) return spellingOf(part, isBehindBackslashes);
	return isOuter ? outerBlanks(part) : innerBlanks(part, isBehindBackslashes);
}
const PERCENT = inOrder([exactly("%"), anyTimes(exactly("25"))]);
const AMPERSAND = inOrder([exactly("&"), anyTimes(exactly("amp;"))]);
const ENTITIES = {
	"&": "amp",
	"<": "lt",
	">": "gt",
	"\"": "quot",
	"'": "apos"
};
const ZEROS = anyTimes(exactly("0"));
const UNKNOWN = oneOf("?�");
const BACKSLASH = either(exactly("\\"), inOrder([
	PERCENT,
	exactly("5"),
	oneOf("cC")
]), inOrder([
	AMPERSAND,
	exactly("#"),
	either(exactly("92"), inOrder([
		oneOf("xX"),
		exactly("5"),
		oneOf("cC")
	])),
	exactly(";")
]));
const SOME_BACKSLASHES = anyTimes(BACKSLASH);
const BACKSLASHES = repeatedly(inOrder([BACKSLASH, maybe(inOrder([oneOf("ux"), hexadecimal(92, 2)]))]));
const ANY_BLANK = "	\n\v\f\r ";
const ESCAPED_BLANK = either(oneOf("nrtvf"), ...Array.from(ANY_BLANK, (blank) => inOrder([oneOf("ux"), hexadecimal(blank.charCodeAt(0), 2)])));
const ENCODED_BLANK = either(oneOf(ANY_BLANK), ...Array.from(ANY_BLANK, (blank) => encoded(blank)));
const BLANK = either(inOrder([SOME_BACKSLASHES, ENCODED_BLANK]), inOrder([
	BACKSLASH,
	SOME_BACKSLASHES,
	ESCAPED_BLANK
]));
function outerBlanks(blanks) {
	return inOrder(Array.from(blanks, (blank) => blank === " " ? either(ENCODED_BLANK, exactly("+")) : ENCODED_BLANK));
}
function innerBlanks(blanks, isBehindBackslashes) {
	const first = isBehindBackslashes ? either(BLANK, ESCAPED_BLANK) : BLANK;
	return either(inOrder([first, anyTimes(BLANK)]), outerBlanks(blanks));
}
function spellingOf(character, isBehindBackslashes) {
	const own = either(ownSpelling(character), encoded(character));
	const escaped = escapeOf(character);
	return isBehindBackslashes ? either(own, escaped) : either(inOrder([SOME_BACKSLASHES, own]), inOrder([
		BACKSLASH,
		SOME_BACKSLASHES,
		escaped
	]));
}
function ownSpelling(character) {
	if (character === "%") return PERCENT;
	if (character === "&") return AMPERSAND;
	if (character === "`") return oneOf("`'");
	if (character === "\"") return inOrder([exactly("\""), maybe(exactly("\""))]);
	if (character === "'") return inOrder([exactly("'"), maybe(either(exactly("'"), exactly(`\\''`), exactly(`"'"`)))]);
	return exactly(character);
}
function escapeOf(character) {
	const code = codeOf(character);
	const units = character.split("").map((unit) => inOrder([exactly("u"), hexadecimal(unit.charCodeAt(0), 4)]));
	const bytes = bytesOf(character).map((byte) => inOrder([exactly("x"), hexadecimal(byte, 2)]));
	return either(each(units), inOrder([exactly("U"), hexadecimal(code, 4)]), inOrder([
		exactly("u{"),
		hexadecimal(code, 1),
		exactly("}")
	]), ...code <= 255 ? [inOrder([exactly("x"), hexadecimal(code, 2)])] : [], ...code > 127 ? [each(bytes)] : [], ...code < 32 ? [oneOf("0abe")] : []);
}
function each(escapes) {
	return inOrder(escapes.flatMap((one, index) => index === 0 ? [one] : [
		BACKSLASH,
		SOME_BACKSLASHES,
		one
	]));
}
function encoded(character) {
	const code = codeOf(character);
	const name = ENTITIES[character];
	const bytes = bytesOf(character);
	return either(inOrder(bytes.flatMap((byte) => [PERCENT, hexadecimal(byte, 2)])), inOrder([
		AMPERSAND,
		exactly("#"),
		ZEROS,
		exactly(String(code)),
		exactly(";")
	]), inOrder([
		AMPERSAND,
		exactly("#"),
		oneOf("xX"),
		hexadecimal(code, 1),
		exactly(";")
	]), ...name === void 0 ? [] : [inOrder([AMPERSAND, exactly(`${name};`)])], ...code > 127 ? [inOrder([UNKNOWN, ...bytes.slice(1).map(() => maybe(UNKNOWN))])] : []);
}
function codeOf(character) {
	return character.codePointAt(0) ?? 0;
}
function bytesOf(character) {
	return [...Buffer.from(character)];
}
function hexadecimal(value, digits) {
	const figures = Array.from(value.toString(16).padStart(digits, "0"), (digit) => oneOf(digit + digit.toUpperCase()));
	return inOrder([ZEROS, ...figures]);
}

// build/js/runner/secret-mask.js
const SHORTEST_SECRET = 4;
const MASK = "***";
const MOST_ROUNDS = 10;
function secretMask(secrets) {
	const known = /* @__PURE__ */ new Map();
	const findersOf = (secret) => {
		const finders = known.get(secret) ?? piecesOf(secret).map(finderOfPiece);
		known.set(secret, finders);
		return finders;
	};
	return (text) => {
		const finders = [...secrets].flatMap(findersOf);
		let masked = text;
		for (let round = 0; round < MOST_ROUNDS; round++) {
			const spans = finders.flatMap((find) => find(masked));
			if (spans.length === 0) break;
			masked = withMasks(masked, spans);
		}
		return masked;
	};
}
function withMasks(text, spans) {
	let shown = "";
	let shownUpTo = 0;
	for (const [start, end] of spans.toSorted((a, b) => a[0] - b[0])) {
		if (start > shownUpTo || shown === "") shown += text.slice(shownUpTo, start) + MASK;
		shownUpTo = Math.max(shownUpTo, end);
	}
	return shown + text.slice(shownUpTo);
}
function piecesOf(secret) {
	const seen = printable(secret);
	const trimmed = [secret, ...seen.split("\n")].map((piece) => piece.trim());
	const pieces = [
		secret,
		seen,
		...trimmed,
		...trimmed.map((piece) => piece.replace(/[.,;]$/, ""))
	];
	return [...new Set(pieces)].filter((piece) => piece.length >= SHORTEST_SECRET && piece.trim() !== "");
}
function finderOfPiece(piece) {
	const plainPart = (piece.match(/[A-Za-z0-9]+/g) ?? [""]).reduce((longest, part) => part.length > longest.length ? part : longest);
	let pieces;
	return (text) => text.includes(plainPart) ? findPieces(pieces ??= spellings(piece), text) : [];
}

// build/js/runner/harmless-text.js
function harmlessText(secrets) {
	const masked = secretMask(secrets);
	return (text) => {
		const once = masked(text);
		const seen = printable(once);
		return withoutCommands(seen === once ? once : masked(seen));
	};
}
const neutral = harmlessText([]);
function onOneLine(text) {
	return text.split("\n").map((line) => line.trim()).filter((line) => line !== "").join(" ");
}
function clipped(text, limit) {
	return text.length <= limit ? text : `${text.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
const PASSED_OVER = String.raw`\t\p{M}\p{Cn}\p{Co}\u0640\u07fa\u180a\u1cd3\ufe73`;
const COMMAND = new RegExp(String.raw`^([\p{Zs}${PASSED_OVER}]*)(?=:[${PASSED_OVER}]*:)`, "gmu");
const OLD_COMMAND = new RegExp(String.raw`#[${PASSED_OVER}]*#[${PASSED_OVER}]*(?=\[)`, "gu");
const FOLD = /^([\t\p{Zs}]*)(?=\[(?:end)?group\])/gmu;
function withoutCommands(text) {
	const unfolded = text.replace(FOLD, "$1\\");
	if (!text.includes(":") && !text.includes("#")) return unfolded;
	if (isPlain(text)) return unfolded.replace(/^([\t ]*)(?=:\t*:)/gm, "$1\\").replace(/#\t*#\t*(?=\[)/g, "$&\\");
	return unfolded.replace(COMMAND, "$1\\").replace(OLD_COMMAND, "$&\\");
}

// build/js/runner/config-file.js
const MOST_BYTES = 1048576;
async function readConfigFile(path, workspace) {
	const result = await textOf(path, workspace);
	return typeof result === "string" ? {
		path,
		text: result
	} : {
		path,
		...result
	};
}
async function textOf(path, workspace) {
	try {
		const root = await (0,promises_.realpath)(workspace);
		const named = (0,external_node_path_.resolve)(workspace, path);
		if (!isInside(named, (0,external_node_path_.resolve)(workspace)) && !isInside(named, root)) return { fault: "outside" };
		const file = await (0,promises_.realpath)(named);
		return isInside(file, root) ? await contentOf(file) : { fault: "outside" };
	} catch (error) {
		return { fault: faultOf(error) };
	}
}
function isInside(file, folder) {
	const way = (0,external_node_path_.relative)(folder, file);
	return way !== ".." && !way.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(way);
}
async function contentOf(file) {
	const found = await (0,promises_.stat)(file);
	if (!found.isFile()) return { fault: "not-a-file" };
	return found.size > MOST_BYTES ? { fault: "too-large" } : decoded(await (0,promises_.readFile)(file));
}
function decoded(bytes) {
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		return { fault: "not-utf-8" };
	}
}
function faultOf(error) {
	const code = error instanceof Error && "code" in error ? error.code : void 0;
	return code === "ENOENT" || code === "ENOTDIR" ? "absent" : "unreadable";
}

// build/js/runner/inputs.js
const PREFIX = "INPUT_";
async function collectInputs(env) {
	const variables = new Map(INPUT_NAMES.map((name) => [PREFIX + name.toUpperCase(), name]));
	const given = [];
	for (const [variable, name] of variables) {
		const value = withoutBlankEnds(env[variable] ?? "");
		if (value !== "") given.push([name, {
			value,
			source: "step"
		}]);
	}
	const unknown = Object.entries(env).filter(([name, value]) => name.startsWith(PREFIX) && !variables.has(name) && value?.trim()).map(([name]) => name.slice(6).toLowerCase());
	const inputs = Object.fromEntries(given);
	const path = inputs["config-file"]?.value;
	if (typeof path !== "string") return {
		inputs,
		unknown
	};
	return {
		inputs,
		unknown,
		configFile: await readConfigFile(path, env["GITHUB_WORKSPACE"] || process.cwd())
	};
}
function withoutBlankEnds(value) {
	const lines = value.split("\n");
	const first = lines.findIndex((line) => line.trim() !== "");
	const last = lines.findLastIndex((line) => line.trim() !== "");
	return first === last ? value.trim() : lines.slice(first, last + 1).join("\n");
}

// build/js/runner/links.js
const PARTITIONS = [
	["cn-", {
		dnsSuffix: "amazonaws.com.cn",
		consoleHost: "console.amazonaws.cn"
	}],
	["us-gov-", {
		dnsSuffix: "amazonaws.com",
		consoleHost: "console.amazonaws-us-gov.com"
	}],
	["eusc-", {
		dnsSuffix: "amazonaws.eu",
		consoleHost: "console.amazonaws-eusc.eu"
	}],
	["us-iso-", { dnsSuffix: "c2s.ic.gov" }],
	["us-isob-", { dnsSuffix: "sc2s.sgov.gov" }],
	["eu-isoe-", { dnsSuffix: "cloud.adc-e.uk" }],
	["us-isof-", { dnsSuffix: "csp.hci.ic.gov" }],
	["", {
		dnsSuffix: "amazonaws.com",
		consoleHost: "console.aws.amazon.com"
	}]
];
function linksOf({ region, endpointName }, runtimeUrl) {
	if (region === void 0 || endpointName === void 0) return {};
	const { dnsSuffix, consoleHost } = partitionOf(region);
	const host = inUrl(region);
	const base = runtimeUrl ?? `https://runtime.sagemaker.${host}.${dnsSuffix}`;
	const name = inUrl(endpointName);
	return {
		endpointUrl: `${base.replace(/\/+$/, "")}/endpoints/${name}/invocations`,
		...consoleHost === void 0 ? {} : {
			consoleUrl: `https://${host}.${consoleHost}/sagemaker/home?region=${host}#/endpoints/${name}`,
			logsUrl: logGroupUrl(region, consoleHost, `/aws/sagemaker/Endpoints/${endpointName}`)
		}
	};
}
function logStreamUrl(region, logGroup, logStream) {
	const { consoleHost } = partitionOf(region);
	if (consoleHost === void 0) return void 0;
	return `${logGroupUrl(region, consoleHost, logGroup)}/log-events/${inFragment(logStream)}`;
}
function configuredRuntimeUrl(environment) {
	if (environment["AWS_IGNORE_CONFIGURED_ENDPOINT_URLS"] === "true") return void 0;
	return [environment["AWS_ENDPOINT_URL_SAGEMAKER_RUNTIME"], environment["AWS_ENDPOINT_URL"]].find((url) => url !== void 0 && url !== "");
}
function partitionOf(region) {
	return PARTITIONS.find(([prefix]) => region.startsWith(prefix))?.[1] ?? { dnsSuffix: "amazonaws.com" };
}
function logGroupUrl(region, consoleHost, logGroup) {
	const host = inUrl(region);
	return `https://${host}.${consoleHost}/cloudwatch/home?region=${host}#logsV2:log-groups/log-group/${inFragment(logGroup)}`;
}
function inFragment(text) {
	return encodeURIComponent(inUrl(text)).replaceAll("%", "$");
}
function inUrl(text) {
	return encodeURIComponent(neutral(text));
}

// build/js/runner/duration.js
function humanDuration(ms) {
	const seconds = Math.round(ms / 1e3);
	if (seconds < 1) return "less than a second";
	if (seconds < 60) return `${seconds} s`;
	if (seconds < 3600) return `${Math.floor(seconds / 60)} min ${twoDigits(seconds % 60)} s`;
	return `${Math.floor(seconds / 3600)} h ${twoDigits(Math.floor(seconds / 60) % 60)} min`;
}
function elapsed(ms) {
	const seconds = Math.max(0, Math.floor(ms / 1e3));
	const hours = Math.floor(seconds / 3600);
	const minutes = Math.floor(seconds / 60) % 60;
	return `+${hours === 0 ? "" : `${hours}:`}${twoDigits(minutes)}:${twoDigits(seconds % 60)}`;
}
function twoDigits(count) {
	return String(count).padStart(2, "0");
}

// build/js/runner/harmless-plan.js
function harmlessPlan(plan, harmless) {
	const { reasons, obstacles, warnings, retention } = plan;
	return {
		...plan,
		reasons: reasons.map(harmless),
		obstacles: obstacles.map(harmless),
		warnings: warnings.map(harmless),
		...retention === void 0 ? {} : { retention: {
			...retention,
			why: harmless(retention.why)
		} }
	};
}

// build/js/runner/headline.js
function headline({ verdict, plan }, name) {
	const endpoint = name === void 0 ? "the endpoint" : `endpoint ${name}`;
	switch (verdict?.result) {
		case "created": return `Created ${endpoint}`;
		case "updated": return `Updated ${endpoint}`;
		case "recreated": return `Deleted ${endpoint} and created it again`;
		case "unchanged": return capitalised(`${endpoint} is up to date`);
		case "planned": return `Dry run: ${endpoint} ${plannedOutcome(plan)}`;
		case "in-progress": return `Started the rollout of ${endpoint}`;
		case "rolled-back": return `Rolled back ${endpoint}`;
		case "timed-out": return `Timed out waiting for ${endpoint}`;
		case "cancelled": return `Cancelled while deploying ${endpoint}`;
		case "superseded": return `Another rollout took over ${endpoint}`;
		case "failed":
		case void 0:
	}
	return name === void 0 ? "Nothing was deployed" : `Failed to deploy ${endpoint}`;
}
function plannedOutcome(plan) {
	if (plan !== void 0 && plan.obstacles.length > 0) return "could not be deployed";
	switch (plan?.action) {
		case "create": return "would be created";
		case "update": return "would be updated";
		case "recreate": return "would be deleted and created again";
		case "none":
		case void 0:
	}
	return "is up to date";
}
function capitalised(text) {
	return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

// build/js/runner/plan-text.js
const LABELS = [
	[/\.Image$/, "Image"],
	[/\.(ModelDataUrl|S3DataSource\.S3Uri)$/, "Model artifact"],
	[/\.InstanceType$/, "Instance type"],
	[/\.InitialInstanceCount$/, "Instance count"],
	[/\.InitialVariantWeight$/, "Weight"],
	[/\.Environment\.[^.]+$/, "Environment"],
	[/\.ExecutionRoleArn$/, "Execution role"],
	[/\.VariantName$/, "Variant name"]
];
function rankOf({ path }) {
	const rank = LABELS.findIndex(([end]) => end.test(path));
	return rank < 0 ? LABELS.length : rank;
}
function changeText({ path, from, to }) {
	const label = labelOf(path);
	const variable = /\.Environment\.(.+)$/.exec(path)?.[1];
	return {
		kind: from === void 0 ? "added" : to === void 0 ? "removed" : "changed",
		path,
		...label === void 0 ? {} : { label },
		...variable === void 0 ? {} : { variable },
		...from === void 0 ? {} : { from: valueText(path, from) },
		...to === void 0 ? {} : { to: valueText(path, to) }
	};
}
function planLines(plan) {
	const { action, endpointName, endpointConfigName, previousEndpointConfigName } = plan;
	return [
		{
			create: `Plan: create endpoint ${endpointName} on config ${endpointConfigName}`,
			update: `Plan: update endpoint ${endpointName} from config ${previousEndpointConfigName ?? "(unknown)"} to ${endpointConfigName}`,
			recreate: `Plan: delete endpoint ${endpointName} and create it again on config ${endpointConfigName}`,
			none: `Plan: nothing to do, endpoint ${endpointName} is on config ${endpointConfigName}`
		}[action],
		...plan.reasons.map((reason) => `  because: ${reason}`),
		...plan.models.map(({ name, exists }) => `  model ${name}: ${existence(exists)}`),
		`  endpoint config ${endpointConfigName}: ${existence(plan.endpointConfigExists)}`,
		...plan.changes.flatMap((change) => changeLines(changeText(change))),
		...plan.retention === void 0 ? [] : [`  keeps: ${plan.retention.why}`],
		...plan.peakInstances.length === 0 ? [] : [`  peak: ${peakText(plan)}`]
	];
}
function peakText({ peakInstances }) {
	return peakInstances.map(({ instances, instanceType }) => `${instances} × ${instanceType}`).join(", ");
}
function changeLines({ kind, path, from = "", to = "" }) {
	switch (kind) {
		case "added": return [`  + ${path}: ${to}`];
		case "removed": return [`  - ${path}: ${from}`];
		case "changed": return from.length + to.length < 80 ? [`  ~ ${path}: ${from} → ${to}`] : [
			`  ~ ${path}:`,
			`      ${from}`,
			`    → ${to}`
		];
	}
}
function existence(exists) {
	return exists ? "exists" : "to be created";
}
function labelOf(path) {
	const label = LABELS.find(([end]) => end.test(path))?.[1];
	const variant = /^(?:model|endpoint-config\.ProductionVariants)\[([^\]]*)\]/.exec(path)?.[1];
	return label === void 0 || variant === void 0 || variant === "AllTraffic" ? label : `${label} of ${variant}`;
}
function valueText(path, value) {
	if (/\.Environment\b/.test(path) && !isStructure(value)) return "***";
	return typeof value === "string" ? value : JSON.stringify(withoutEnvironmentValues(value, path.endsWith(".Environment")));
}
function withoutEnvironmentValues(value, isEnvironment) {
	if (Array.isArray(value)) return value.map((element) => withoutEnvironmentValues(element, isEnvironment));
	if (!isStructure(value)) return isEnvironment ? "***" : value;
	return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, withoutEnvironmentValues(member, isEnvironment || key === "Environment")]));
}
function isStructure(value) {
	return typeof value === "object" && value !== null;
}

// build/js/runner/log.js
const SIGN_OF_LIFE_MS = 6e4;
const LONGEST_LINE = 4e3;
const LONGEST_ANNOTATION = 4096;
const PLAN = "Plan";
const RESOURCES = "Model and endpoint config";
const TAGS = "Tags";
const ROLLOUT = "Rollout";
const CLEAN_UP = "Clean-up";
var Log = class {
	#toolkit;
	#harmless;
	#runtimeUrl;
	#arnsTold = /* @__PURE__ */ new Set();
	#group;
	#startedAt = 0;
	#lastLineAt = 0;
	#lastReason;
	#momentsTold = 0;
	#hasWarned = false;
	#unanswered;
	constructor(toolkit, { harmless, runtimeUrl }) {
		this.#toolkit = toolkit;
		this.#harmless = harmless;
		this.#runtimeUrl = runtimeUrl;
	}
	tell(event, report) {
		switch (event.type) {
			case "started":
				this.#start(event.at, `Deploying to SageMaker endpoint ${event.endpointName} in ${event.region}`);
				break;
			case "resolved":
				this.#fact("image", event.imageUri);
				this.#fact("artifact", event.modelDataUrl);
				break;
			case "looked":
				this.#tellMoments(report);
				break;
			case "resource":
				this.#tellFound(event.at, `Found ${event.resource.replace("-", " ")} ${event.name}`, event.arn);
				break;
			case "planned":
				for (const line of planLines(harmlessPlan(event.plan, this.#harmless))) this.#print(line);
				break;
			case "writing":
				this.#tellUnanswered();
				this.#warnOnce(report);
				this.#enter(groupOf(event.operation, this.#group));
				this.#unanswered = event;
				break;
			case "wrote":
				this.#unanswered = void 0;
				this.#tellWritten(event.at, `${event.operation} ${event.name}`, event.arn);
				break;
			case "waiting":
				this.#tellWaiting(event.at, event.reason, report);
				break;
			case "retrying":
				if (this.#unanswered?.operation === event.operation) this.#unanswered = void 0;
				this.#line(event.at, `${event.operation} again in ${delay(event.delayMs)}: ${this.#harmless(event.reason)}`);
				break;
			case "warned":
				if (this.#hasWarned) this.#print(`Warning: ${this.#harmless(event.text)}`);
				break;
			case "noticed":
			case "identified": break;
			case "ended": this.#end(event.verdict, report);
		}
	}
	close() {
		if (this.#group !== void 0) this.#toolkit.endGroup();
		this.#group = void 0;
	}
	#start(at, text) {
		this.#startedAt = at;
		this.#lastLineAt = at;
		this.#print(text);
		this.#enter(PLAN);
	}
	#enter(group) {
		if (group === this.#group) return;
		this.close();
		this.#toolkit.startGroup(group);
		this.#group = group;
	}
	#tellMoments(report) {
		const news = report.timeline.slice(this.#momentsTold);
		this.#momentsTold = report.timeline.length;
		for (const moment of news) this.#line(moment.at, this.#momentText(moment, report));
	}
	#momentText({ subject, status, message }, { endpointConfigName }) {
		return `${subject}: ${status}${subject === "endpoint" && endpointConfigName !== void 0 ? ` (live config: ${endpointConfigName})` : ""}${message === void 0 ? "" : ` – ${this.#harmless(message)}`}`;
	}
	#tellFound(at, text, arn) {
		if (!this.#arnsTold.has(arn)) this.#line(at, `${text}: ${arn}`);
		this.#arnsTold.add(arn);
	}
	#tellWritten(at, text, arn) {
		this.#line(at, arn === void 0 ? text : `${text}: ${arn}`);
		if (arn !== void 0) this.#arnsTold.add(arn);
	}
	#tellUnanswered(outcome = "refused by AWS") {
		if (this.#unanswered === void 0) return;
		const { at, operation, name } = this.#unanswered;
		this.#unanswered = void 0;
		this.#line(at, `${operation} ${name}: ${outcome}`);
	}
	#tellWaiting(at, reason, report) {
		if (this.#group === PLAN && report.plan !== void 0) this.#enter(ROLLOUT);
		if (!(reason !== this.#lastReason && !reason.startsWith("the endpoint is ")) && at - this.#lastLineAt < SIGN_OF_LIFE_MS) return;
		this.#lastReason = reason;
		this.#line(at, this.#harmless(reason));
	}
	#warnOnce({ warnings }) {
		if (this.#hasWarned) return;
		this.#hasWarned = true;
		if (warnings.length > 0) this.#toolkit.warning(this.#annotation(listed(warnings)));
	}
	#end(verdict, report) {
		this.#tellUnanswered(verdict.result === "cancelled" ? "sent, but not confirmed" : void 0);
		this.close();
		this.#warnOnce(report);
		if (report.notices.length > 0) this.#toolkit.notice(this.#annotation(listed(report.notices)));
		const title = neutral(headline(report, report.endpointName));
		if ("failure" in verdict) this.#tellFailure(title, verdict.failure);
		else this.#tellSuccess(title, report);
	}
	#tellFailure(title, failure) {
		for (const tail of failure.logs) this.#tellContainerLog(tail);
		const { text, unsaid } = this.#failureText(failure);
		if (unsaid !== void 0) this.#tellWhole(unsaid);
		this.#toolkit.error(text, { title });
	}
	#tellWhole(text) {
		this.#toolkit.startGroup("All that is known");
		for (const line of text.split("\n")) this.#print(line);
		this.#toolkit.endGroup();
	}
	#tellContainerLog({ logGroup, logStream, lines }) {
		this.#toolkit.startGroup(neutral(`Container log ${logGroup} ${logStream}`));
		for (const line of lines) this.#print(`| ${this.#harmless(line)}`);
		this.#toolkit.endGroup();
	}
	#tellSuccess(title, report) {
		const { startedAt, endedAt, endpointArn, endpointConfigName } = report;
		const { endpointUrl, consoleUrl } = linksOf(report, this.#runtimeUrl);
		this.#print(endedAt === void 0 || startedAt === void 0 ? title : `${title} (${humanDuration(endedAt - startedAt)})`);
		this.#fact("live config", endpointConfigName);
		if (endpointArn === void 0) return;
		this.#fact("invoke at", endpointUrl);
		this.#fact("console", consoleUrl);
	}
	#fact(label, value) {
		if (value !== void 0) this.#print(`  ${`${label}:`.padEnd(12)} ${value}`);
	}
	#line(at, text) {
		this.#lastLineAt = at;
		this.#print(`${elapsed(at - this.#startedAt)}  ${text}`);
	}
	#print(text) {
		const indent = /^ */.exec(text)?.[0] ?? "";
		this.#toolkit.info(clipped(`${indent}${onOneLine(neutral(text))}`, LONGEST_LINE));
	}
	#failureText({ what, why, evidence = [], remedies }) {
		const first = this.#harmless(what);
		const words = evidence.map((each) => onOneLine(this.#harmless(each)));
		const known = words.length > 1 ? [
			"",
			"What is known:",
			...words.map((each) => `- ${each}`)
		] : words;
		const reasons = [this.#harmless(why), ...known].join("\n");
		const todo = remedies.map((remedy) => `\n- ${this.#harmless(remedy)}`).join("");
		const last = todo === "" ? "" : `\n\nWhat to do:${todo}`;
		const left = Math.max(1e3, LONGEST_ANNOTATION - first.length - last.length - 1);
		const text = clipped(`${first}\n${clippedToLines(reasons, left)}${last}`, LONGEST_ANNOTATION);
		return text.includes(reasons) ? { text } : {
			text,
			unsaid: reasons
		};
	}
	#annotation(text) {
		return clipped(this.#harmless(text), LONGEST_ANNOTATION);
	}
};
function clippedToLines(text, limit) {
	if (text.length <= limit) return text;
	const rest = "\n… The rest is in the log, above this.";
	const room = limit - 38;
	const end = text.lastIndexOf("\n", room);
	return `${end > 0 ? text.slice(0, end) : clipped(text, room)}${rest}`;
}
function groupOf(operation, current) {
	switch (operation) {
		case "CreateModel":
		case "CreateEndpointConfig": return RESOURCES;
		case "DeleteModel":
		case "DeleteEndpointConfig": return CLEAN_UP;
		case "AddTags":
		case "DeleteTags": return current === void 0 || current === PLAN ? TAGS : current;
		default: return ROLLOUT;
	}
}
function listed(texts) {
	return texts.length === 1 ? texts.join("") : texts.map((text) => `- ${text}`).join("\n");
}
function delay(ms) {
	return ms < 1e4 ? `${(ms / 1e3).toFixed(1)} s` : humanDuration(ms);
}

// build/js/runner/outputs.js
const LONGEST_REASON = 2e4;
function outputsOf(report, rendering) {
	const { endpointName, endpointStatus, endpointConfigName, models, plan, verdict, startedAt, endedAt } = report;
	const { endpointUrl, consoleUrl, logsUrl } = linksOf(report, rendering.runtimeUrl);
	const outputs = {
		"endpoint-name": endpointName,
		"endpoint-arn": report.endpointArn,
		"endpoint-url": endpointUrl,
		"endpoint-status": endpointStatus,
		"endpoint-config-name": endpointConfigName,
		"endpoint-config-arn": new Map(Object.entries(report.endpointConfigArns)).get(endpointConfigName ?? ""),
		"requested-endpoint-config-name": report.requestedEndpointConfigName,
		"previous-endpoint-config-name": report.previousEndpointConfigName,
		"model-name": models[0]?.name,
		"model-arn": models[0]?.arn,
		"model-names": models.length === 0 ? void 0 : JSON.stringify(models.map(({ name }) => name)),
		"image-uri": report.imageUri,
		"model-data-url": report.modelDataUrl,
		"model-package-arn": report.modelPackageArn,
		result: verdict?.result,
		changed: verdict === void 0 ? void 0 : String(hasChanged(report)),
		"failure-reason": failureReason(report, rendering.harmless),
		plan: plan === void 0 ? void 0 : JSON.stringify(harmlessPlan(plan, rendering.harmless)),
		"console-url": consoleUrl,
		"logs-url": logsUrl,
		"duration-seconds": endedAt === void 0 ? void 0 : String(Math.round((endedAt - (startedAt ?? endedAt)) / 1e3))
	};
	return Object.fromEntries(Object.entries(outputs).flatMap(([name, value]) => value === void 0 ? [] : [[name, value]]));
}
function outputWriter(toolkit, rendering) {
	const written = /* @__PURE__ */ new Map();
	let isBroken = false;
	return (report) => {
		const outputs = new Map(Object.entries(outputsOf(report, rendering)));
		for (const name of /* @__PURE__ */ new Set([...written.keys(), ...outputs.keys()])) {
			const value = outputs.get(name) ?? "";
			if (isBroken || written.get(name) === value) continue;
			try {
				toolkit.setOutput(name, value);
				written.set(name, value);
			} catch (error) {
				isBroken = true;
				toolkit.warning(`The step's outputs could not be set: ${rendering.harmless(String(error))}`);
			}
		}
	};
}
function hasChanged({ verdict, plan, endpointConfigName, previousEndpointConfigName }) {
	if (verdict?.result === "planned") return plan !== void 0 && plan.action !== "none" && plan.obstacles.length === 0;
	return endpointConfigName !== void 0 && endpointConfigName !== previousEndpointConfigName;
}
function failureReason({ verdict }, harmless) {
	if (verdict === void 0) return void 0;
	if (!("failure" in verdict)) return "";
	const { what, why, evidence = [] } = verdict.failure;
	return clipped(onOneLine(harmless([
		what,
		why,
		...evidence
	].join("\n"))), LONGEST_REASON);
}

// build/js/runner/provenance.js
function provenanceOf(env) {
	const known = {
		repository: env["GITHUB_REPOSITORY"],
		sha: env["GITHUB_SHA"],
		ref: env["GITHUB_REF"],
		runId: env["GITHUB_RUN_ID"],
		runAttempt: env["GITHUB_RUN_ATTEMPT"]
	};
	return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== void 0 && value !== ""));
}

// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
	if (input === null || input === void 0) return "";
	else if (typeof input === "string" || input instanceof String) return input;
	return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
	if (!Object.keys(annotationProperties).length) return {};
	return {
		title: annotationProperties.title,
		file: annotationProperties.file,
		line: annotationProperties.startLine,
		endLine: annotationProperties.endLine,
		col: annotationProperties.startColumn,
		endColumn: annotationProperties.endColumn
	};
}

// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
	const cmd = new Command(command, properties, message);
	process.stdout.write(cmd.toString() + external_os_.EOL);
}
function issue(name, message = "") {
	issueCommand(name, {}, message);
}
const CMD_STRING = "::";
var Command = class {
	constructor(command, properties, message) {
		if (!command) command = "missing.command";
		this.command = command;
		this.properties = properties;
		this.message = message;
	}
	toString() {
		let cmdStr = CMD_STRING + this.command;
		if (this.properties && Object.keys(this.properties).length > 0) {
			cmdStr += " ";
			let first = true;
			for (const key in this.properties) if (this.properties.hasOwnProperty(key)) {
				const val = this.properties[key];
				if (val) {
					if (first) first = false;
					else cmdStr += ",";
					cmdStr += `${key}=${escapeProperty(val)}`;
				}
			}
		}
		cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
		return cmdStr;
	}
};
function escapeData(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

// node_modules/@actions/core/lib/file-command.js
function issueFileCommand(command, message) {
	const filePath = process.env[`GITHUB_${command}`];
	if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
	if (!external_fs_.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
	external_fs_.appendFileSync(filePath, `${toCommandValue(message)}${external_os_.EOL}`, { encoding: "utf8" });
}
function prepareKeyValueMessage(key, value) {
	const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
	const convertedValue = toCommandValue(value);
	if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
	if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
	return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}

// node_modules/@actions/core/lib/core.js
var __awaiter = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
var ExitCode;
(function(ExitCode) {
	ExitCode[ExitCode["Success"] = 0] = "Success";
	ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function setOutput(name, value) {
	if (process.env["GITHUB_OUTPUT"] || "") return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
	process.stdout.write(external_os_.EOL);
	issueCommand("set-output", { name }, toCommandValue(value));
}
function error(message, properties = {}) {
	issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
	issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
	issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
	process.stdout.write(message + external_os_.EOL);
}
function startGroup(name) {
	issue("group", name);
}
function endGroup() {
	issue("endgroup");
}

// build/js/runner/toolkit.js
const toolkit = {
	info,
	startGroup,
	endGroup,
	notice,
	warning,
	error,
	setOutput
};

// build/js/version.js
const VERSION = "1.0.0";

// build/js/run.js
const USER_AGENT = {
	name: "deploy-sagemaker-endpoint",
	version: VERSION
};
async function run({ env }) {
	const cancelled = cancelOnSignals(process);
	const { repository } = provenanceOf(env);
	const { inputs, ...rest } = await collectInputs(env);
	const parsed = await parse(inputs, {
		env,
		repository,
		...rest
	});
	const { jobSummary, pullRequestComment: comment } = parsed;
	const specification = parsed.ok ? parsed.specification : void 0;
	const secrets = new Secrets(specification, parsed.ok ? parsed.variables : []);
	secrets.add([...credentialsIn(env), ...comment?.githubToken === void 0 ? [] : [comment.githubToken]]);
	const rendering = {
		harmless: harmlessText(secrets),
		runtimeUrl: configuredRuntimeUrl(env)
	};
	const log = new Log(toolkit, rendering);
	const writeOutputs = outputWriter(toolkit, rendering);
	let state = emptyReport;
	const report = (event) => {
		state = fold(state, event);
		if (event.type !== "ended") log.tell(event, state);
		writeOutputs(state);
	};
	try {
		for (const text of parsed.warnings) report({
			type: "warned",
			text
		});
		for (const text of parsed.notices) report({
			type: "noticed",
			text
		});
		await (parsed.ok ? deployWith(parsed, env, {
			signal: cancelled,
			report,
			conceal: (values) => secrets.add(values)
		}) : refuse(parsed, report));
	} catch (error) {
		report(crash(error));
	}
	if (comment !== void 0) {
		log.close();
		try {
			const { tellPullRequest } = await __nccwpck_require__.e(/* import() */ 174).then(__nccwpck_require__.bind(__nccwpck_require__, 4174));
			await tellPullRequest(state, {
				comment,
				specification,
				env,
				rendering,
				signal: cancelled,
				toolkit,
				report
			});
		} catch (error) {
			report({
				type: "warned",
				text: `The plan could not be told to the pull request: ${String(error)}`
			});
		}
	}
	if (state.verdict !== void 0) log.tell({
		type: "ended",
		at: systemClock.now(),
		verdict: state.verdict
	}, state);
	log.close();
	if (jobSummary) await summarise(state, rendering, env["GITHUB_STEP_SUMMARY"]);
	return state.verdict === void 0 || "failure" in state.verdict ? 1 : 0;
}
async function summarise(report, rendering, file) {
	try {
		const { renderSummary, writeSummary } = await __nccwpck_require__.e(/* import() */ 745).then(__nccwpck_require__.bind(__nccwpck_require__, 7745));
		await writeSummary(renderSummary(report, rendering), file, toolkit);
	} catch (error) {
		toolkit.warning(`The job summary could not be made: ${rendering.harmless(String(error))}`);
	}
}
async function deployWith({ specification }, env, around) {
	const onSession = (token) => around.conceal(credentials([token]));
	const aws = connect({
		region: specification.region,
		userAgent: USER_AGENT,
		env,
		onSession
	});
	try {
		const provenance = provenanceOf(env);
		const process = {
			aws,
			clock: systemClock,
			provenance,
			nonce: (0,external_node_crypto_.randomUUID)(),
			random: Math.random
		};
		await deploy(specification, {
			...around,
			...process
		});
	} finally {
		aws.destroy();
	}
}
function credentialsIn(env) {
	return credentials([
		"AWS_SECRET_ACCESS_KEY",
		"AWS_SESSION_TOKEN",
		"AWS_CONTAINER_AUTHORIZATION_TOKEN"
	].map((variable) => env[variable] ?? ""));
}
function credentials(values) {
	return values.filter((value) => value.length >= 40);
}
function refuse({ problems, known }, report) {
	const at = systemClock.now();
	report({
		type: "identified",
		...known
	});
	report({
		type: "ended",
		at,
		verdict: {
			result: "failed",
			failure: {
				what: "The inputs are not valid, so nothing was sent to AWS.",
				why: problems.map((problem) => `- ${describeProblem(problem)}`).join("\n"),
				remedies: ["Mend the `with:` of this step, or its config file; every input is described in the action’s README."],
				logs: []
			}
		}
	});
}
function crash(error) {
	const failure = {
		what: "The action itself failed: this is a bug.",
		why: error instanceof Error ? error.stack ?? error.message : String(error),
		remedies: ["Report it with this log. Running the job again is safe."],
		logs: []
	};
	return {
		type: "ended",
		at: systemClock.now(),
		verdict: {
			result: "failed",
			failure
		}
	};
}

// build/js/index.js
const LAST_WORK_MS = 500;
async function main() {
	process.exitCode = await run(process);
	setTimeout(() => process.stdout.write("", () => process.exit()), LAST_WORK_MS).unref();
}
main();



/***/ }),

/***/ 2951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ getProfileName),
/* harmony export */   n: () => (/* binding */ parseIni),
/* harmony export */   o: () => (/* binding */ IniSectionType),
/* harmony export */   r: () => (/* binding */ getConfigFilepath),
/* harmony export */   t: () => (/* binding */ loadSharedConfigFiles)
/* harmony export */ });
/* unused harmony export i */
/* harmony import */ var _readFile_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7843);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);



// node_modules/@smithy/types/dist-es/profile.js
var IniSectionType;
(function(IniSectionType) {
	IniSectionType["PROFILE"] = "profile";
	IniSectionType["SSO_SESSION"] = "sso-session";
	IniSectionType["SERVICES"] = "services";
})(IniSectionType || (IniSectionType = {}));

// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getProfileName.js
const ENV_PROFILE = "AWS_PROFILE";
const DEFAULT_PROFILE = "default";
const getProfileName = (init) => init.profile || process.env["AWS_PROFILE"] || "default";

// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getConfigData.js
const getConfigData = (data) => Object.entries(data).filter(([key]) => {
	const indexOfSeparator = key.indexOf(".");
	if (indexOfSeparator === -1) return false;
	return Object.values(IniSectionType).includes(key.substring(0, indexOfSeparator));
}).reduce((acc, [key, value]) => {
	const indexOfSeparator = key.indexOf(".");
	const updatedKey = key.substring(0, indexOfSeparator) === IniSectionType.PROFILE ? key.substring(indexOfSeparator + 1) : key;
	acc[updatedKey] = value;
	return acc;
}, { ...data.default && { default: data.default } });

// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getConfigFilepath.js
const ENV_CONFIG_PATH = "AWS_CONFIG_FILE";
const getConfigFilepath = () => process.env["AWS_CONFIG_FILE"] || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,_readFile_js__WEBPACK_IMPORTED_MODULE_0__.r)(), ".aws", "config");

// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getCredentialsFilepath.js
const ENV_CREDENTIALS_PATH = "AWS_SHARED_CREDENTIALS_FILE";
const getCredentialsFilepath = () => process.env["AWS_SHARED_CREDENTIALS_FILE"] || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,_readFile_js__WEBPACK_IMPORTED_MODULE_0__.r)(), ".aws", "credentials");

// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/parseIni.js
const prefixKeyRegex = /^([\w-]+)\s(["'])?([\w-@+.%:/]+)\2$/;
const profileNameBlockList = ["__proto__", "profile __proto__"];
const parseIni = (iniData) => {
	const map = {};
	let currentSection;
	let currentSubSection;
	for (const iniLine of iniData.split(/\r?\n/)) {
		const trimmedLine = iniLine.split(/(^|\s)[;#]/)[0].trim();
		if (trimmedLine[0] === "[" && trimmedLine[trimmedLine.length - 1] === "]") {
			currentSection = void 0;
			currentSubSection = void 0;
			const sectionName = trimmedLine.substring(1, trimmedLine.length - 1);
			const matches = prefixKeyRegex.exec(sectionName);
			if (matches) {
				const [, prefix, , name] = matches;
				if (Object.values(IniSectionType).includes(prefix)) currentSection = [prefix, name].join(".");
			} else currentSection = sectionName;
			if (profileNameBlockList.includes(sectionName)) throw new Error(`Found invalid profile name "${sectionName}"`);
		} else if (currentSection) {
			const indexOfEqualsSign = trimmedLine.indexOf("=");
			if (![0, -1].includes(indexOfEqualsSign)) {
				const [name, value] = [trimmedLine.substring(0, indexOfEqualsSign).trim(), trimmedLine.substring(indexOfEqualsSign + 1).trim()];
				if (value === "") currentSubSection = name;
				else {
					if (currentSubSection && iniLine.trimStart() === iniLine) currentSubSection = void 0;
					map[currentSection] = map[currentSection] || {};
					const key = currentSubSection ? [currentSubSection, name].join(".") : name;
					map[currentSection][key] = value;
				}
			}
		}
	}
	return map;
};

// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/loadSharedConfigFiles.js
const swallowError = () => ({});
const loadSharedConfigFiles = async (init = {}) => {
	const { filepath = getCredentialsFilepath(), configFilepath = getConfigFilepath() } = init;
	const homeDir = (0,_readFile_js__WEBPACK_IMPORTED_MODULE_0__.r)();
	const relativeHomeDirPrefix = "~/";
	let resolvedFilepath = filepath;
	if (filepath.startsWith(relativeHomeDirPrefix)) resolvedFilepath = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(homeDir, filepath.slice(2));
	let resolvedConfigFilepath = configFilepath;
	if (configFilepath.startsWith(relativeHomeDirPrefix)) resolvedConfigFilepath = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(homeDir, configFilepath.slice(2));
	const parsedFiles = await Promise.all([(0,_readFile_js__WEBPACK_IMPORTED_MODULE_0__.n)(resolvedConfigFilepath, { ignoreCache: init.ignoreCache }).then(parseIni).then(getConfigData).catch(swallowError), (0,_readFile_js__WEBPACK_IMPORTED_MODULE_0__.n)(resolvedFilepath, { ignoreCache: init.ignoreCache }).then(parseIni).catch(swallowError)]);
	return {
		configFile: parsedFiles[0],
		credentialsFile: parsedFiles[1]
	};
};



/***/ }),

/***/ 5327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ isReadableStream),
/* harmony export */   c: () => (/* binding */ parseRfc3339DateTime),
/* harmony export */   d: () => (/* binding */ HttpResponse),
/* harmony export */   i: () => (/* binding */ streamCollector$1),
/* harmony export */   l: () => (/* binding */ parseRfc3339DateTimeWithOffset),
/* harmony export */   n: () => (/* binding */ escapeUri),
/* harmony export */   o: () => (/* binding */ dateToUtcString),
/* harmony export */   r: () => (/* binding */ streamCollector),
/* harmony export */   s: () => (/* binding */ parseEpochTimestamp),
/* harmony export */   t: () => (/* binding */ NodeHttpHandler),
/* harmony export */   u: () => (/* binding */ parseRfc7231DateTime)
/* harmony export */ });
/* harmony import */ var _hasOwn_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3285);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7075);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4708);




// node_modules/@smithy/core/dist-es/submodules/transport/httpResponse.js
var HttpResponse = class {
	statusCode;
	reason;
	headers;
	body;
	constructor(options) {
		this.statusCode = options.statusCode;
		this.reason = options.reason;
		this.headers = options.headers || {};
		this.body = options.body;
	}
	static isInstance(response) {
		if (!response) return false;
		const resp = response;
		return typeof resp.statusCode === "number" && typeof resp.headers === "object";
	}
};

// node_modules/@smithy/core/dist-es/submodules/serde/parse-utils.js
const expectNumber = (value) => {
	if (value === null || value === void 0) return;
	if (typeof value === "string") {
		const parsed = parseFloat(value);
		if (!Number.isNaN(parsed)) {
			if (String(parsed) !== String(value)) logger.warn(stackTraceWarning(`Expected number but observed string: ${value}`));
			return parsed;
		}
	}
	if (typeof value === "number") return value;
	throw new TypeError(`Expected number, got ${typeof value}: ${value}`);
};
const MAX_FLOAT = Math.ceil(2 ** 127 * (2 - 2 ** -23));
const expectFloat32 = (value) => {
	const expected = expectNumber(value);
	if (expected !== void 0 && !Number.isNaN(expected) && expected !== Infinity && expected !== -Infinity) {
		if (Math.abs(expected) > MAX_FLOAT) throw new TypeError(`Expected 32-bit float, got ${value}`);
	}
	return expected;
};
const expectLong = (value) => {
	if (value === null || value === void 0) return;
	if (Number.isInteger(value) && !Number.isNaN(value)) return value;
	throw new TypeError(`Expected integer, got ${typeof value}: ${value}`);
};
const expectShort = (value) => expectSizedInt(value, 16);
const expectByte = (value) => expectSizedInt(value, 8);
const expectSizedInt = (value, size) => {
	const expected = expectLong(value);
	if (expected !== void 0 && castInt(expected, size) !== expected) throw new TypeError(`Expected ${size}-bit integer, got ${value}`);
	return expected;
};
const castInt = (value, size) => {
	switch (size) {
		case 32: return Int32Array.of(value)[0];
		case 16: return Int16Array.of(value)[0];
		case 8: return Int8Array.of(value)[0];
	}
};
const strictParseDouble = (value) => {
	if (typeof value == "string") return expectNumber(parseNumber(value));
	return expectNumber(value);
};
const strictParseFloat32 = (value) => {
	if (typeof value == "string") return expectFloat32(parseNumber(value));
	return expectFloat32(value);
};
const NUMBER_REGEX = /(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(-?Infinity)|(NaN)/g;
const parseNumber = (value) => {
	const matches = value.match(NUMBER_REGEX);
	if (matches === null || matches[0].length !== value.length) throw new TypeError(`Expected real number, got implicit NaN`);
	return parseFloat(value);
};
const strictParseShort = (value) => {
	if (typeof value === "string") return expectShort(parseNumber(value));
	return expectShort(value);
};
const strictParseByte = (value) => {
	if (typeof value === "string") return expectByte(parseNumber(value));
	return expectByte(value);
};
const stackTraceWarning = (message) => {
	return String(new TypeError(message).stack || message).split("\n").slice(0, 5).filter((s) => !s.includes("stackTraceWarning")).join("\n");
};
const logger = { warn: console.warn };

// node_modules/@smithy/core/dist-es/submodules/serde/date-utils.js
const DAYS = [
	"Sun",
	"Mon",
	"Tue",
	"Wed",
	"Thu",
	"Fri",
	"Sat"
];
const MONTHS = [
	"Jan",
	"Feb",
	"Mar",
	"Apr",
	"May",
	"Jun",
	"Jul",
	"Aug",
	"Sep",
	"Oct",
	"Nov",
	"Dec"
];
function dateToUtcString(date) {
	const year = date.getUTCFullYear();
	const month = date.getUTCMonth();
	const dayOfWeek = date.getUTCDay();
	const dayOfMonthInt = date.getUTCDate();
	const hoursInt = date.getUTCHours();
	const minutesInt = date.getUTCMinutes();
	const secondsInt = date.getUTCSeconds();
	const dayOfMonthString = dayOfMonthInt < 10 ? `0${dayOfMonthInt}` : `${dayOfMonthInt}`;
	const hoursString = hoursInt < 10 ? `0${hoursInt}` : `${hoursInt}`;
	const minutesString = minutesInt < 10 ? `0${minutesInt}` : `${minutesInt}`;
	const secondsString = secondsInt < 10 ? `0${secondsInt}` : `${secondsInt}`;
	return `${DAYS[dayOfWeek]}, ${dayOfMonthString} ${MONTHS[month]} ${year} ${hoursString}:${minutesString}:${secondsString} GMT`;
}
const RFC3339 = /* @__PURE__ */ new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?[zZ]$/);
const parseRfc3339DateTime = (value) => {
	if (value === null || value === void 0) return;
	if (typeof value !== "string") throw new TypeError("RFC-3339 date-times must be expressed as strings");
	const match = RFC3339.exec(value);
	if (!match) throw new TypeError("Invalid RFC-3339 date-time value");
	const [_, yearStr, monthStr, dayStr, hours, minutes, seconds, fractionalMilliseconds] = match;
	const year = strictParseShort(stripLeadingZeroes(yearStr));
	const month = parseDateValue(monthStr, "month", 1, 12);
	const day = parseDateValue(dayStr, "day", 1, 31);
	return buildDate(year, month, day, {
		hours,
		minutes,
		seconds,
		fractionalMilliseconds
	});
};
const RFC3339_WITH_OFFSET = /* @__PURE__ */ new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?(([-+]\d{2}:\d{2})|[zZ])$/);
const parseRfc3339DateTimeWithOffset = (value) => {
	if (value === null || value === void 0) return;
	if (typeof value !== "string") throw new TypeError("RFC-3339 date-times must be expressed as strings");
	const match = RFC3339_WITH_OFFSET.exec(value);
	if (!match) throw new TypeError("Invalid RFC-3339 date-time value");
	const [_, yearStr, monthStr, dayStr, hours, minutes, seconds, fractionalMilliseconds, offsetStr] = match;
	const year = strictParseShort(stripLeadingZeroes(yearStr));
	const month = parseDateValue(monthStr, "month", 1, 12);
	const day = parseDateValue(dayStr, "day", 1, 31);
	const date = buildDate(year, month, day, {
		hours,
		minutes,
		seconds,
		fractionalMilliseconds
	});
	if (offsetStr.toUpperCase() != "Z") date.setTime(date.getTime() - parseOffsetToMilliseconds(offsetStr));
	return date;
};
const IMF_FIXDATE = /* @__PURE__ */ new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d{2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/);
const RFC_850_DATE = /* @__PURE__ */ new RegExp(/^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday), (\d{2})-(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-(\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/);
const ASC_TIME = /* @__PURE__ */ new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) ( [1-9]|\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? (\d{4})$/);
const parseRfc7231DateTime = (value) => {
	if (value === null || value === void 0) return;
	if (typeof value !== "string") throw new TypeError("RFC-7231 date-times must be expressed as strings");
	let match = IMF_FIXDATE.exec(value);
	if (match) {
		const [_, dayStr, monthStr, yearStr, hours, minutes, seconds, fractionalMilliseconds] = match;
		return buildDate(strictParseShort(stripLeadingZeroes(yearStr)), parseMonthByShortName(monthStr), parseDateValue(dayStr, "day", 1, 31), {
			hours,
			minutes,
			seconds,
			fractionalMilliseconds
		});
	}
	match = RFC_850_DATE.exec(value);
	if (match) {
		const [_, dayStr, monthStr, yearStr, hours, minutes, seconds, fractionalMilliseconds] = match;
		return adjustRfc850Year(buildDate(parseTwoDigitYear(yearStr), parseMonthByShortName(monthStr), parseDateValue(dayStr, "day", 1, 31), {
			hours,
			minutes,
			seconds,
			fractionalMilliseconds
		}));
	}
	match = ASC_TIME.exec(value);
	if (match) {
		const [_, monthStr, dayStr, hours, minutes, seconds, fractionalMilliseconds, yearStr] = match;
		return buildDate(strictParseShort(stripLeadingZeroes(yearStr)), parseMonthByShortName(monthStr), parseDateValue(dayStr.trimLeft(), "day", 1, 31), {
			hours,
			minutes,
			seconds,
			fractionalMilliseconds
		});
	}
	throw new TypeError("Invalid RFC-7231 date-time value");
};
const parseEpochTimestamp = (value) => {
	if (value === null || value === void 0) return;
	let valueAsDouble;
	if (typeof value === "number") valueAsDouble = value;
	else if (typeof value === "string") valueAsDouble = strictParseDouble(value);
	else if (typeof value === "object" && value.tag === 1) valueAsDouble = value.value;
	else throw new TypeError("Epoch timestamps must be expressed as floating point numbers or their string representation");
	if (Number.isNaN(valueAsDouble) || valueAsDouble === Infinity || valueAsDouble === -Infinity) throw new TypeError("Epoch timestamps must be valid, non-Infinite, non-NaN numerics");
	return new Date(Math.round(valueAsDouble * 1e3));
};
const buildDate = (year, month, day, time) => {
	const adjustedMonth = month - 1;
	validateDayOfMonth(year, adjustedMonth, day);
	return new Date(Date.UTC(year, adjustedMonth, day, parseDateValue(time.hours, "hour", 0, 23), parseDateValue(time.minutes, "minute", 0, 59), parseDateValue(time.seconds, "seconds", 0, 60), parseMilliseconds(time.fractionalMilliseconds)));
};
const parseTwoDigitYear = (value) => {
	const thisYear = (/* @__PURE__ */ new Date()).getUTCFullYear();
	const valueInThisCentury = Math.floor(thisYear / 100) * 100 + strictParseShort(stripLeadingZeroes(value));
	if (valueInThisCentury < thisYear) return valueInThisCentury + 100;
	return valueInThisCentury;
};
const FIFTY_YEARS_IN_MILLIS = 15768e8;
const adjustRfc850Year = (input) => {
	if (input.getTime() - (/* @__PURE__ */ new Date()).getTime() > FIFTY_YEARS_IN_MILLIS) return new Date(Date.UTC(input.getUTCFullYear() - 100, input.getUTCMonth(), input.getUTCDate(), input.getUTCHours(), input.getUTCMinutes(), input.getUTCSeconds(), input.getUTCMilliseconds()));
	return input;
};
const parseMonthByShortName = (value) => {
	const monthIdx = MONTHS.indexOf(value);
	if (monthIdx < 0) throw new TypeError(`Invalid month: ${value}`);
	return monthIdx + 1;
};
const DAYS_IN_MONTH = [
	31,
	28,
	31,
	30,
	31,
	30,
	31,
	31,
	30,
	31,
	30,
	31
];
const validateDayOfMonth = (year, month, day) => {
	let maxDays = DAYS_IN_MONTH[month];
	if (month === 1 && isLeapYear(year)) maxDays = 29;
	if (day > maxDays) throw new TypeError(`Invalid day for ${MONTHS[month]} in ${year}: ${day}`);
};
const isLeapYear = (year) => {
	return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
};
const parseDateValue = (value, type, lower, upper) => {
	const dateVal = strictParseByte(stripLeadingZeroes(value));
	if (dateVal < lower || dateVal > upper) throw new TypeError(`${type} must be between ${lower} and ${upper}, inclusive`);
	return dateVal;
};
const parseMilliseconds = (value) => {
	if (value === null || value === void 0) return 0;
	return strictParseFloat32("0." + value) * 1e3;
};
const parseOffsetToMilliseconds = (value) => {
	const directionStr = value[0];
	let direction = 1;
	if (directionStr == "+") direction = 1;
	else if (directionStr == "-") direction = -1;
	else throw new TypeError(`Offset direction, ${directionStr}, must be "+" or "-"`);
	const hour = Number(value.substring(1, 3));
	const minute = Number(value.substring(4, 6));
	return direction * (hour * 60 + minute) * 60 * 1e3;
};
const stripLeadingZeroes = (value) => {
	let idx = 0;
	while (idx < value.length - 1 && value.charAt(idx) === "0") idx++;
	if (idx === 0) return value;
	return value.slice(idx);
};

// node_modules/@smithy/core/dist-es/submodules/serde/concatBytes.js
function concatBytes(arrays, length) {
	if (length === void 0) {
		length = 0;
		for (const bytes of arrays) length += bytes.byteLength;
	}
	const result = new Uint8Array(length);
	let offset = 0;
	for (const buf of arrays) {
		result.set(buf, offset);
		offset += buf.byteLength;
	}
	return result;
}

// node_modules/@smithy/core/dist-es/submodules/serde/util-stream/stream-type-check.js
const isReadableStream = (stream) => typeof ReadableStream === "function" && (stream?.constructor?.name === ReadableStream.name || stream instanceof ReadableStream);
const isBlob = (blob) => {
	return typeof Blob === "function" && (blob?.constructor?.name === Blob.name || blob instanceof Blob);
};

// node_modules/@smithy/core/dist-es/submodules/serde/util-stream/stream-collector.browser.js
const streamCollector$1 = async (stream) => {
	if (isBlob(stream)) return collectBlob(stream);
	return collectReadableStream(stream);
};
async function collectBlob(blob) {
	return blob.arrayBuffer().then((ab) => new Uint8Array(ab));
}
async function collectReadableStream(stream) {
	const chunks = [];
	const reader = stream.getReader();
	let length = 0;
	while (true) {
		const { done, value } = await reader.read();
		if (value) {
			chunks.push(value);
			length += value.length;
		}
		if (done) break;
	}
	return concatBytes(chunks, length);
}

// node_modules/@smithy/core/dist-es/submodules/serde/util-stream/stream-collector.js
const streamCollector = (stream) => {
	if (isBlob(stream)) return collectBlob(stream);
	if (isReadableStream(stream)) return collectReadableStream(stream);
	return new Promise((resolve, reject) => {
		const collector = new Collector();
		const nodeStream = stream;
		nodeStream.pipe(collector);
		nodeStream.on("error", (err) => {
			collector.end();
			reject(err);
		});
		collector.on("error", reject);
		collector.on("finish", function() {
			resolve(concatBytes(this.bufferedBytes));
		});
	});
};
var Collector = class extends node_stream__WEBPACK_IMPORTED_MODULE_0__.Writable {
	bufferedBytes = [];
	_write(chunk, encoding, callback) {
		this.bufferedBytes.push(chunk);
		callback();
	}
};

// node_modules/@smithy/core/dist-es/submodules/protocols/util-uri-escape/escape-uri.js
const escapeUri = (uri) => encodeURIComponent(uri).replace(/[!'()*]/g, hexEncode);
const hexEncode = (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`;

// node_modules/@smithy/core/dist-es/submodules/protocols/querystring-builder/buildQueryString.js
function buildQueryString(query) {
	const parts = [];
	for (let key of Object.keys(query).sort()) {
		const value = query[key];
		key = escapeUri(key);
		if (Array.isArray(value)) for (let i = 0, iLen = value.length; i < iLen; i++) parts.push(`${key}=${escapeUri(value[i])}`);
		else {
			let qsEntry = key;
			if (value || typeof value === "string") qsEntry += `=${escapeUri(value)}`;
			parts.push(qsEntry);
		}
	}
	return parts.join("&");
}

// node_modules/@smithy/node-http-handler/dist-es/build-abort-error.js
function buildAbortError(abortSignal) {
	const reason = abortSignal && typeof abortSignal === "object" && "reason" in abortSignal ? abortSignal.reason : void 0;
	if (reason) {
		if (reason instanceof Error) {
			const abortError = /* @__PURE__ */ new Error("Request aborted");
			abortError.name = "AbortError";
			abortError.cause = reason;
			return abortError;
		}
		const abortError = new Error(String(reason));
		abortError.name = "AbortError";
		return abortError;
	}
	const abortError = /* @__PURE__ */ new Error("Request aborted");
	abortError.name = "AbortError";
	return abortError;
}

// node_modules/@smithy/node-http-handler/dist-es/constants.js
const NODEJS_TIMEOUT_ERROR_CODES = [
	"ECONNRESET",
	"EPIPE",
	"ETIMEDOUT"
];

// node_modules/@smithy/node-http-handler/dist-es/get-transformed-headers.js
const getTransformedHeaders = (headers) => {
	const transformedHeaders = {};
	for (const name in headers) {
		if (!(0,_hasOwn_js__WEBPACK_IMPORTED_MODULE_2__.t)(headers, name)) continue;
		const headerValues = headers[name];
		transformedHeaders[name] = Array.isArray(headerValues) ? headerValues.join(",") : headerValues;
	}
	return transformedHeaders;
};

// node_modules/@smithy/node-http-handler/dist-es/timing.js
const timing = {
	setTimeout: (cb, ms) => setTimeout(cb, ms),
	clearTimeout: (timeoutId) => clearTimeout(timeoutId)
};

// node_modules/@smithy/node-http-handler/dist-es/set-connection-timeout.js
const DEFER_EVENT_LISTENER_TIME$2 = 1e3;
const setConnectionTimeout = (request, reject, timeoutInMs = 0) => {
	if (!timeoutInMs) return -1;
	const registerTimeout = (offset) => {
		const timeoutId = timing.setTimeout(() => {
			request.destroy();
			reject(Object.assign(/* @__PURE__ */ new Error(`@smithy/node-http-handler - the request socket did not establish a connection with the server within the configured timeout of ${timeoutInMs} ms.`), { name: "TimeoutError" }));
		}, timeoutInMs - offset);
		const doWithSocket = (socket) => {
			if (socket?.connecting) socket.on("connect", () => {
				timing.clearTimeout(timeoutId);
			});
			else timing.clearTimeout(timeoutId);
		};
		if (request.socket) doWithSocket(request.socket);
		else request.on("socket", doWithSocket);
	};
	if (timeoutInMs < 2e3) {
		registerTimeout(0);
		return 0;
	}
	return timing.setTimeout(registerTimeout.bind(null, DEFER_EVENT_LISTENER_TIME$2), DEFER_EVENT_LISTENER_TIME$2);
};

// node_modules/@smithy/node-http-handler/dist-es/set-request-timeout.js
const setRequestTimeout = (req, reject, timeoutInMs = 0, throwOnRequestTimeout, logger) => {
	if (timeoutInMs) return timing.setTimeout(() => {
		let msg = `@smithy/node-http-handler - [${throwOnRequestTimeout ? "ERROR" : "WARN"}] a request has exceeded the configured ${timeoutInMs} ms requestTimeout.`;
		if (throwOnRequestTimeout) {
			const error = Object.assign(new Error(msg), {
				name: "TimeoutError",
				code: "ETIMEDOUT"
			});
			req.destroy(error);
			reject(error);
		} else {
			msg += ` Init client requestHandler with throwOnRequestTimeout=true to turn this into an error.`;
			logger?.warn?.(msg);
		}
	}, timeoutInMs);
	return -1;
};

// node_modules/@smithy/node-http-handler/dist-es/set-socket-keep-alive.js
const DEFER_EVENT_LISTENER_TIME$1 = 3e3;
const setSocketKeepAlive = (request, { keepAlive, keepAliveMsecs }, deferTimeMs = DEFER_EVENT_LISTENER_TIME$1) => {
	if (keepAlive !== true) return -1;
	const registerListener = () => {
		if (request.socket) request.socket.setKeepAlive(keepAlive, keepAliveMsecs || 0);
		else request.on("socket", (socket) => {
			socket.setKeepAlive(keepAlive, keepAliveMsecs || 0);
		});
	};
	if (deferTimeMs === 0) {
		registerListener();
		return 0;
	}
	return timing.setTimeout(registerListener, deferTimeMs);
};

// node_modules/@smithy/node-http-handler/dist-es/resolve-default-socket-timeout.js
const resolveDefaultSocketTimeout = (config) => {
	const value = config?.defaultSocketTimeout;
	return typeof value === "number" && Number.isFinite(value) && value > 0 ? value : void 0;
};

// node_modules/@smithy/node-http-handler/dist-es/set-socket-timeout.js
const DEFER_EVENT_LISTENER_TIME = 3e3;
const setSocketTimeout = (request, reject, timeoutInMs = 0, isServiceDefault = false) => {
	if (!Number.isFinite(timeoutInMs) || timeoutInMs <= 0) return;
	let response;
	request.once("response", (res) => response = res);
	const onTimeout = () => {
		if (response?.complete) {
			request.socket?.destroy();
			return;
		}
		const error = Object.assign(/* @__PURE__ */ new Error(`@smithy/node-http-handler - the request socket timed out after ${timeoutInMs} ms of inactivity (${isServiceDefault ? "service default socket timeout" : "configured by client requestHandler"}).`), { name: "TimeoutError" });
		response?.destroy(error);
		request.destroy();
		reject(error);
	};
	const registerTimeout = () => {
		const { socket } = request;
		if (!socket) request.once("socket", registerTimeout);
		else if (socket.connecting) socket.once("connect", registerTimeout);
		else {
			socket.setTimeout(timeoutInMs, onTimeout);
			request.on("close", () => socket.removeListener("timeout", onTimeout));
		}
	};
	if (timeoutInMs < 6e3) {
		registerTimeout();
		return;
	}
	const deferralId = timing.setTimeout(registerTimeout, DEFER_EVENT_LISTENER_TIME);
	request.once("close", () => timing.clearTimeout(deferralId));
};

// node_modules/@smithy/node-http-handler/dist-es/write-request-body.js
const MIN_WAIT_TIME = 6e3;
async function writeRequestBody(httpRequest, request, maxContinueTimeoutMs = MIN_WAIT_TIME, externalAgent = false) {
	const headers = request.headers;
	const expect = headers ? headers.Expect || headers.expect : void 0;
	let timeoutId = -1;
	let sendBody = true;
	if (!externalAgent && expect === "100-continue") sendBody = await Promise.race([new Promise((resolve) => {
		timeoutId = Number(timing.setTimeout(() => resolve(true), Math.max(MIN_WAIT_TIME, maxContinueTimeoutMs)));
	}), new Promise((resolve) => {
		httpRequest.on("continue", () => {
			timing.clearTimeout(timeoutId);
			resolve(true);
		});
		httpRequest.on("response", () => {
			timing.clearTimeout(timeoutId);
			resolve(false);
		});
		httpRequest.on("error", () => {
			timing.clearTimeout(timeoutId);
			resolve(false);
		});
	})]);
	if (sendBody) writeBody(httpRequest, request.body);
}
function writeBody(httpRequest, body) {
	if (body instanceof node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable) {
		body.pipe(httpRequest);
		return;
	}
	if (body) {
		const isBuffer = Buffer.isBuffer(body);
		if (isBuffer || typeof body === "string") {
			if (isBuffer && body.byteLength === 0) httpRequest.end();
			else httpRequest.end(body);
			return;
		}
		const uint8 = body;
		if (typeof uint8 === "object" && uint8.buffer && typeof uint8.byteOffset === "number" && typeof uint8.byteLength === "number") {
			httpRequest.end(Buffer.from(uint8.buffer, uint8.byteOffset, uint8.byteLength));
			return;
		}
		httpRequest.end(Buffer.from(body));
		return;
	}
	httpRequest.end();
}

// node_modules/@smithy/node-http-handler/dist-es/node-http-handler.js
let hAgent = void 0;
let hRequest = void 0;
var NodeHttpHandler = class NodeHttpHandler {
	config;
	configProvider;
	socketWarningTimestamp = 0;
	externalAgent = false;
	metadata = { handlerProtocol: "http/1.1" };
	static create(instanceOrOptions) {
		if (typeof instanceOrOptions?.handle === "function") return instanceOrOptions;
		return new NodeHttpHandler(instanceOrOptions);
	}
	static checkSocketUsage(agent, socketWarningTimestamp, logger = console) {
		const { sockets, requests, maxSockets } = agent;
		if (typeof maxSockets !== "number" || maxSockets === Infinity) return socketWarningTimestamp;
		if (Date.now() - 15e3 < socketWarningTimestamp) return socketWarningTimestamp;
		if (sockets && requests) for (const origin in sockets) {
			if (!(0,_hasOwn_js__WEBPACK_IMPORTED_MODULE_2__.t)(sockets, origin)) continue;
			const socketsInUse = sockets[origin]?.length ?? 0;
			const requestsEnqueued = requests[origin]?.length ?? 0;
			if (socketsInUse >= maxSockets && requestsEnqueued >= 2 * maxSockets) {
				logger?.warn?.(`@smithy/node-http-handler:WARN - socket usage at capacity=${socketsInUse} and ${requestsEnqueued} additional requests are enqueued.
See https://docs.aws.amazon.com/sdk-for-javascript/v3/developer-guide/node-configuring-maxsockets.html
or increase socketAcquisitionWarningTimeout=(millis) in the NodeHttpHandler config.`);
				return Date.now();
			}
		}
		return socketWarningTimestamp;
	}
	constructor(options) {
		this.configProvider = new Promise((resolve, reject) => {
			if (typeof options === "function") options().then((_options) => {
				resolve(this.resolveDefaultConfig(_options));
			}).catch(reject);
			else resolve(this.resolveDefaultConfig(options));
		});
	}
	destroy() {
		this.config?.httpAgent?.destroy();
		this.config?.httpsAgent?.destroy();
	}
	async handle(request, { abortSignal, requestTimeout } = {}) {
		if (!this.config) this.config = await this.configProvider;
		const config = this.config;
		const logger = config.logger;
		const isSSL = request.protocol === "https:";
		if (!isSSL && !this.config.httpAgent) this.config.httpAgent = await this.config.httpAgentProvider();
		return new Promise((_resolve, _reject) => {
			let writeRequestBodyPromise = void 0;
			let socketWarningTimeoutId = -1;
			let connectionTimeoutId = -1;
			let requestTimeoutId = -1;
			let keepAliveTimeoutId = -1;
			const clearTimeouts = () => {
				timing.clearTimeout(socketWarningTimeoutId);
				timing.clearTimeout(connectionTimeoutId);
				timing.clearTimeout(requestTimeoutId);
				timing.clearTimeout(keepAliveTimeoutId);
			};
			const resolve = async (arg) => {
				await writeRequestBodyPromise;
				clearTimeouts();
				_resolve(arg);
			};
			const reject = async (arg) => {
				await writeRequestBodyPromise;
				clearTimeouts();
				_reject(arg);
			};
			if (abortSignal?.aborted) {
				reject(buildAbortError(abortSignal));
				return;
			}
			const headers = request.headers;
			const expectContinue = headers ? (headers.Expect ?? headers.expect) === "100-continue" : false;
			let agent = isSSL ? config.httpsAgent : config.httpAgent;
			if (expectContinue && !this.externalAgent) agent = new (isSSL ? node_https__WEBPACK_IMPORTED_MODULE_1__.Agent : hAgent)({
				keepAlive: false,
				maxSockets: Infinity
			});
			socketWarningTimeoutId = timing.setTimeout(() => {
				this.socketWarningTimestamp = NodeHttpHandler.checkSocketUsage(agent, this.socketWarningTimestamp, logger);
			}, config.socketAcquisitionWarningTimeout ?? (config.requestTimeout ?? 2e3) + (config.connectionTimeout ?? 1e3));
			const queryString = request.query ? buildQueryString(request.query) : "";
			let auth = void 0;
			if (request.username != null || request.password != null) auth = `${request.username ?? ""}:${request.password ?? ""}`;
			let path = request.path;
			if (queryString) path += `?${queryString}`;
			if (request.fragment) path += `#${request.fragment}`;
			let hostname = request.hostname ?? "";
			if (hostname[0] === "[" && hostname.endsWith("]")) hostname = request.hostname.slice(1, -1);
			else hostname = request.hostname;
			const nodeHttpsOptions = {
				headers: request.headers,
				host: hostname,
				method: request.method,
				path,
				port: request.port,
				agent,
				auth
			};
			const req = (isSSL ? node_https__WEBPACK_IMPORTED_MODULE_1__.request : hRequest)(nodeHttpsOptions, (res) => {
				const httpResponse = new HttpResponse({
					statusCode: res.statusCode || -1,
					reason: res.statusMessage,
					headers: getTransformedHeaders(res.headers),
					body: res
				});
				resolve({ response: httpResponse });
			});
			req.on("error", (err) => {
				if (NODEJS_TIMEOUT_ERROR_CODES.includes(err.code)) reject(Object.assign(err, { name: "TimeoutError" }));
				else reject(err);
			});
			if (abortSignal) {
				const onAbort = () => {
					req.destroy();
					const abortError = buildAbortError(abortSignal);
					reject(abortError);
				};
				if (typeof abortSignal.addEventListener === "function") {
					const signal = abortSignal;
					signal.addEventListener("abort", onAbort, { once: true });
					req.once("close", () => signal.removeEventListener("abort", onAbort));
				} else abortSignal.onabort = onAbort;
			}
			const effectiveRequestTimeout = requestTimeout ?? config.requestTimeout;
			connectionTimeoutId = setConnectionTimeout(req, reject, config.connectionTimeout);
			requestTimeoutId = setRequestTimeout(req, reject, effectiveRequestTimeout, config.throwOnRequestTimeout, logger ?? console);
			const defaultSocketTimeout = config.socketTimeout === void 0 ? resolveDefaultSocketTimeout(config) : void 0;
			if (defaultSocketTimeout) setSocketTimeout(req, reject, defaultSocketTimeout, true);
			else setSocketTimeout(req, reject, config.socketTimeout);
			const httpAgent = nodeHttpsOptions.agent;
			if (typeof httpAgent === "object" && "keepAlive" in httpAgent) keepAliveTimeoutId = setSocketKeepAlive(req, {
				keepAlive: httpAgent.keepAlive,
				keepAliveMsecs: httpAgent.keepAliveMsecs
			});
			writeRequestBodyPromise = writeRequestBody(req, request, effectiveRequestTimeout, this.externalAgent).catch((e) => {
				clearTimeouts();
				return _reject(e);
			});
		});
	}
	updateHttpClientConfig(key, value) {
		this.config = void 0;
		this.configProvider = this.configProvider.then((config) => {
			switch (key) {
				case Symbol.for("logger"):
					key = "logger";
					value = config.logger ?? value;
					break;
				case Symbol.for("@smithy/defaultSocketTimeout"):
					key = "defaultSocketTimeout";
					value = resolveDefaultSocketTimeout(config) ?? value;
			}
			return {
				...config,
				[key]: value
			};
		});
	}
	httpHandlerConfigs() {
		return this.config ?? {};
	}
	resolveDefaultConfig(options) {
		const { requestTimeout, connectionTimeout, socketTimeout, socketAcquisitionWarningTimeout, httpAgent, httpsAgent, throwOnRequestTimeout, logger } = options || {};
		const keepAlive = true;
		const maxSockets = 50;
		let httpAgentPromise;
		return {
			connectionTimeout,
			requestTimeout,
			socketTimeout,
			defaultSocketTimeout: resolveDefaultSocketTimeout(options),
			socketAcquisitionWarningTimeout,
			throwOnRequestTimeout,
			httpAgentProvider: () => httpAgentPromise ??= (async () => {
				const node_http = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 7067, 19));
				const { Agent, request } = node_http.default ?? node_http;
				hRequest = request;
				hAgent = Agent;
				if (httpAgent instanceof hAgent || typeof httpAgent?.destroy === "function") {
					this.externalAgent = true;
					return httpAgent;
				}
				return new hAgent({
					keepAlive,
					maxSockets,
					...httpAgent
				});
			})(),
			httpsAgent: (() => {
				if (httpsAgent instanceof node_https__WEBPACK_IMPORTED_MODULE_1__.Agent || typeof httpsAgent?.destroy === "function") {
					this.externalAgent = true;
					return httpsAgent;
				}
				return new node_https__WEBPACK_IMPORTED_MODULE_1__.Agent({
					keepAlive,
					maxSockets,
					...httpsAgent
				});
			})(),
			logger
		};
	}
};



/***/ }),

/***/ 2933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ errorTypeRegistries),
/* harmony export */   _: () => (/* binding */ ListEndpoints$),
/* harmony export */   a: () => (/* binding */ CreateEndpointConfig$),
/* harmony export */   b: () => (/* binding */ ListTags$),
/* harmony export */   c: () => (/* binding */ CreateModel$),
/* harmony export */   d: () => (/* binding */ DeleteEndpointConfig$),
/* harmony export */   f: () => (/* binding */ DeleteModel$),
/* harmony export */   g: () => (/* binding */ DescribeModelPackage$),
/* harmony export */   h: () => (/* binding */ DescribeModel$),
/* harmony export */   i: () => (/* binding */ CreateEndpoint$),
/* harmony export */   l: () => (/* binding */ CreateModelInput$),
/* harmony export */   m: () => (/* binding */ DescribeEndpointConfig$),
/* harmony export */   n: () => (/* binding */ refuse),
/* harmony export */   o: () => (/* binding */ CreateEndpointConfigInput$),
/* harmony export */   p: () => (/* binding */ DescribeEndpoint$),
/* harmony export */   r: () => (/* binding */ AddTags$),
/* harmony export */   s: () => (/* binding */ CreateEndpointInput$),
/* harmony export */   t: () => (/* binding */ accept),
/* harmony export */   u: () => (/* binding */ DeleteEndpoint$),
/* harmony export */   v: () => (/* binding */ ListInferenceComponents$),
/* harmony export */   x: () => (/* binding */ UpdateEndpoint$),
/* harmony export */   y: () => (/* binding */ ListModelPackages$)
/* harmony export */ });
/* harmony import */ var _exceptions_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7815);
/* harmony import */ var _TypeRegistry_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6066);



// node_modules/@aws-sdk/client-sagemaker/dist-es/models/SageMakerServiceException.js
var SageMakerServiceException = class SageMakerServiceException extends _exceptions_js__WEBPACK_IMPORTED_MODULE_0__.t {
	constructor(options) {
		super(options);
		Object.setPrototypeOf(this, SageMakerServiceException.prototype);
	}
};

// node_modules/@aws-sdk/client-sagemaker/dist-es/models/errors.js
var ResourceLimitExceeded = class ResourceLimitExceeded extends SageMakerServiceException {
	name = "ResourceLimitExceeded";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "ResourceLimitExceeded",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ResourceLimitExceeded.prototype);
		this.Message = opts.Message;
	}
};
var ResourceNotFound = class ResourceNotFound extends SageMakerServiceException {
	name = "ResourceNotFound";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "ResourceNotFound",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ResourceNotFound.prototype);
		this.Message = opts.Message;
	}
};
var ConflictException = class ConflictException extends SageMakerServiceException {
	name = "ConflictException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "ConflictException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ConflictException.prototype);
		this.Message = opts.Message;
	}
};
var ResourceInUse = class ResourceInUse extends SageMakerServiceException {
	name = "ResourceInUse";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "ResourceInUse",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ResourceInUse.prototype);
		this.Message = opts.Message;
	}
};

// node_modules/@aws-sdk/client-sagemaker/dist-es/schemas/schemas_0.js
const _A = "Alarm";
const _ADpp = "ApprovalDescription";
const _AEc = "AcceptEula";
const _AIC = "AsyncInferenceConfig";
const _AICC = "AsyncInferenceClientConfig";
const _AICv = "AvailableInstanceCount";
const _AINC = "AsyncInferenceNotificationConfig";
const _AIOC = "AsyncInferenceOutputConfig";
const _AIS = "AdditionalInferenceSpecifications";
const _AISD = "AdditionalInferenceSpecificationDefinition";
const _AL = "AlarmList";
const _AMDS = "AdditionalModelDataSource";
const _AMDSd = "AdditionalModelDataSources";
const _ANl = "AlarmName";
const _ANlg = "AlgorithmName";
const _ARC = "AutoRollbackConfig";
const _ARCu = "AutoRollbackConfiguration";
const _ASDS = "AdditionalS3DataSource";
const _ATI = "AddTagsInput";
const _ATO = "AddTagsOutput";
const _ATcc = "AcceleratorType";
const _ATd = "AddTags";
const _AW = "AssembleWith";
const _Acce = "Accept";
const _Al = "Alarms";
const _Ar = "Arn";
const _B = "Bias";
const _BGUP = "BlueGreenUpdatePolicy";
const _BM = "BaseModel";
const _BS = "BatchStrategy";
const _CB = "CreatedBy";
const _CC = "ClientConfig";
const _CCT = "CsvContentTypes";
const _CCTH = "CaptureContentTypeHeader";
const _CD = "ContainerDefinition";
const _CDCo = "CoreDumpConfig";
const _CDL = "ContainerDefinitionList";
const _CDon = "ContentDigest";
const _CE = "ConflictException";
const _CEC = "ClarifyExplainerConfig";
const _CECI = "CreateEndpointConfigInput";
const _CECO = "CreateEndpointConfigOutput";
const _CECr = "CreateEndpointConfig";
const _CEI = "CreateEndpointInput";
const _CEO = "CreateEndpointOutput";
const _CEr = "CreateEndpoint";
const _CF = "ConfigFile";
const _CFM = "CertifyForMarketplace";
const _CH = "ContainerHostname";
const _CIC = "ClarifyInferenceConfig";
const _CICu = "CurrentInstanceCount";
const _CIM = "CooldownInMinutes";
const _CIom = "CommitId";
const _CMC = "ContainerMetricsConfig";
const _CMI = "CreateModelInput";
const _CMO = "CreateModelOutput";
const _CMP = "CustomerMetadataProperties";
const _CMa = "CaptureMode";
const _CMr = "CreateModel";
const _CN = "ChannelName";
const _CO = "CaptureOption";
const _COL = "CaptureOptionList";
const _COa = "CaptureOptions";
const _CRC = "CapacityReservationConfig";
const _CRP = "CapacityReservationPreference";
const _CSBC = "ClarifyShapBaselineConfig";
const _CSCl = "ClarifyShapConfig";
const _CSCu = "CurrentServerlessConfig";
const _CSHCTIS = "ContainerStartupHealthCheckTimeoutInSeconds";
const _CSPu = "CurrentSamplingPercentage";
const _CSana = "CanarySize";
const _CSap = "CapacitySize";
const _CSapt = "CaptureStatus";
const _CT = "CreationTime";
const _CTA = "CreationTimeAfter";
const _CTB = "CreationTimeBefore";
const _CTC = "ClarifyTextConfig";
const _CTo = "CompressionType";
const _CTon = "ContentType";
const _CTonc = "ConcurrencyThreshold";
const _CTont = "ContentTemplate";
const _CW = "CurrentWeight";
const _Co = "Containers";
const _Con = "Constraints";
const _D = "Description";
const _DCB = "DriftCheckBaselines";
const _DCBr = "DriftCheckBias";
const _DCC = "DataCaptureConfig";
const _DCCS = "DataCaptureConfigSummary";
const _DCE = "DriftCheckExplainability";
const _DCMDQ = "DriftCheckModelDataQuality";
const _DCMQ = "DriftCheckModelQuality";
const _DCe = "DeploymentConfig";
const _DE = "DeleteEndpoint";
const _DEC = "DeleteEndpointConfig";
const _DECI = "DeleteEndpointConfigInput";
const _DECIe = "DescribeEndpointConfigInput";
const _DECO = "DescribeEndpointConfigOutput";
const _DECe = "DescribeEndpointConfig";
const _DEI = "DeleteEndpointInput";
const _DEIe = "DescribeEndpointInput";
const _DEO = "DescribeEndpointOutput";
const _DEes = "DescribeEndpoint";
const _DI = "DomainId";
const _DIC = "DesiredInstanceCount";
const _DICa = "DataInputConfig";
const _DIe = "DeployedImage";
const _DIep = "DeployedImages";
const _DMI = "DeleteModelInput";
const _DMIe = "DescribeModelInput";
const _DMO = "DescribeModelOutput";
const _DMPIe = "DescribeModelPackageInput";
const _DMPO = "DescribeModelPackageOutput";
const _DMPe = "DescribeModelPackage";
const _DMe = "DeleteModel";
const _DMes = "DescribeModel";
const _DR = "DeploymentRecommendation";
const _DS = "DataSource";
const _DSCes = "DesiredServerlessConfig";
const _DSU = "DestinationS3Uri";
const _DW = "DesiredWeight";
const _Do = "Domain";
const _E = "Environment";
const _EA = "EndpointArn";
const _ECA = "EndpointConfigArn";
const _ECN = "EndpointConfigName";
const _ECR = "Ec2CapacityReservation";
const _ECRI = "Ec2CapacityReservationId";
const _ECRL = "Ec2CapacityReservationsList";
const _ECRc = "Ec2CapacityReservations";
const _ECna = "EnableCapture";
const _ECx = "ExplainerConfig";
const _EDO = "EnableDetailedObservability";
const _EEM = "EnableEnhancedMetrics";
const _EEn = "EnableExplanations";
const _EN = "EndpointName";
const _ENE = "EndpointNameEquals";
const _ENI = "EnableNetworkIsolation";
const _ERA = "ExecutionRoleArn";
const _ERVP = "ExcludeRetainedVariantProperties";
const _ES = "EndpointStatus";
const _ESL = "EndpointSummaryList";
const _ESSMA = "EnableSSMAccess";
const _ESn = "EndpointSummary";
const _ET = "ETag";
const _ETr = "ErrorTopic";
const _End = "Endpoints";
const _Ex = "Explainability";
const _F = "Framework";
const _FA = "FeaturesAttribute";
const _FH = "FeatureHeaders";
const _FR = "FailureReason";
const _FS = "FileSource";
const _FT = "FeatureTypes";
const _FV = "FrameworkVersion";
const _G = "Granularity";
const _GB = "GeneratedBy";
const _HAC = "HubAccessConfig";
const _HCA = "HubContentArn";
const _HCN = "HubContentName";
const _HCV = "HubContentVersion";
const _IAV = "InferenceAmiVersion";
const _IC = "InferenceComponents";
const _ICA = "InferenceComponentArn";
const _ICN = "InferenceComponentName";
const _ICS = "InferenceComponentStatus";
const _ICSLn = "InferenceComponentSummaryList";
const _ICSnf = "InferenceComponentSummary";
const _ICm = "ImageConfig";
const _ICn = "InstanceCount";
const _ICnfe = "InferenceConfig";
const _ICs = "IsCheckpoint";
const _IDm = "ImageDigest";
const _IDn = "IncludedData";
const _IEC = "InferenceExecutionConfig";
const _IHAC = "InferenceHubAccessConfig";
const _IIC = "InitialInstanceCount";
const _IIRI = "IncludeInferenceResponseIn";
const _IIa = "IamIdentity";
const _IP = "InstancePool";
const _IPL = "InstancePoolList";
const _IPS = "InstancePoolSummary";
const _IPSL = "InstancePoolSummaryList";
const _IPns = "InstancePools";
const _ISN = "InferenceSpecificationName";
const _ISP = "InitialSamplingPercentage";
const _ISS = "ImageScanStatuses";
const _ISn = "InferenceSpecification";
const _ITn = "InstanceType";
const _IVW = "InitialVariantWeight";
const _Im = "Image";
const _JCT = "JsonContentTypes";
const _K = "Key";
const _KKI = "KmsKeyId";
const _L = "Language";
const _LA = "LabelAttribute";
const _LDC = "LastDeploymentConfig";
const _LEI = "ListEndpointsInput";
const _LEO = "ListEndpointsOutput";
const _LEi = "ListEndpoints";
const _LH = "LabelHeaders";
const _LI = "LabelIndex";
const _LIC = "ListInferenceComponents";
const _LICI = "ListInferenceComponentsInput";
const _LICO = "ListInferenceComponentsOutput";
const _LMB = "LastModifiedBy";
const _LMP = "ListModelPackages";
const _LMPI = "ListModelPackagesInput";
const _LMPO = "ListModelPackagesOutput";
const _LMT = "LastModifiedTime";
const _LMTA = "LastModifiedTimeAfter";
const _LMTB = "LastModifiedTimeBefore";
const _LSS = "LinearStepSize";
const _LTI = "ListTagsInput";
const _LTO = "ListTagsOutput";
const _LTis = "ListTags";
const _M = "Message";
const _MA = "ModelArn";
const _MAC = "ModelAccessConfig";
const _MAS = "ModelApprovalStatus";
const _MBS = "MaximumBatchSize";
const _MCC = "ModelCardContent";
const _MCIPI = "MaxConcurrentInvocationsPerInstance";
const _MCS = "ModelCardStatus";
const _MCSode = "ModelCacheSetting";
const _MCT = "MaxConcurrentTransforms";
const _MCaxo = "MaxConcurrency";
const _MCe = "MetricsConfig";
const _MCod = "ModelCard";
const _MDDTIS = "ModelDataDownloadTimeoutInSeconds";
const _MDET = "ModelDataETag";
const _MDQ = "ModelDataQuality";
const _MDS = "ModelDataSource";
const _MDU = "ModelDataUrl";
const _ME = "MetricsEndpoints";
const _MEL = "MetricsEndpointList";
const _MEP = "MetricsEndpointPath";
const _METIS = "MaximumExecutionTimeoutInSeconds";
const _MEa = "ManifestEtag";
const _MEe = "MetricsEndpoint";
const _MIC = "MinInstanceCount";
const _MICa = "MaxInstanceCount";
const _MIS = "ManagedInstanceScaling";
const _MIod = "ModelInput";
const _MLC = "ModelLifeCycle";
const _MM = "ModelMetrics";
const _MMC = "MultiModelConfig";
const _MNO = "ModelNameOverride";
const _MNod = "ModelName";
const _MPA = "ModelPackageArn";
const _MPCD = "ModelPackageContainerDefinition";
const _MPCDL = "ModelPackageContainerDefinitionList";
const _MPD = "ModelPackageDescription";
const _MPFIS = "MetricPublishFrequencyInSeconds";
const _MPGN = "ModelPackageGroupName";
const _MPIMB = "MaxPayloadInMB";
const _MPMC = "ModelPackageModelCard";
const _MPN = "ModelPackageName";
const _MPRT = "ModelPackageRegistrationType";
const _MPSC = "ModelPackageSecurityConfig";
const _MPSD = "ModelPackageStatusDetails";
const _MPSI = "ModelPackageStatusItem";
const _MPSIL = "ModelPackageStatusItemList";
const _MPSL = "ModelPackageSummaryList";
const _MPSo = "ModelPackageStatus";
const _MPSod = "ModelPackageSummary";
const _MPT = "ModelPackageType";
const _MPV = "ModelPackageVersion";
const _MPVP = "ModelPackageValidationProfile";
const _MPVPo = "ModelPackageValidationProfiles";
const _MPVS = "ModelPackageValidationSpecification";
const _MPe = "MetadataProperties";
const _MQ = "ModelQuality";
const _MR = "MaxResults";
const _MRAle = "MlReservationArn";
const _MRC = "MaxRecordCount";
const _MSIMB = "MemorySizeInMB";
const _MSSa = "MaximumStepSize";
const _MST = "ManagedStorageType";
const _MSU = "ManifestS3Uri";
const _MSe = "MetricsSource";
const _MT = "MimeType";
const _Mo = "Mode";
const _N = "Name";
const _NC = "NotificationConfig";
const _NCa = "NameContains";
const _NMN = "NearestModelName";
const _NOS = "NumberOfSamples";
const _NTe = "NextToken";
const _OCu = "OutputConfig";
const _PA = "ProbabilityAttribute";
const _PARC = "PrefixAwareRoutingConfig";
const _PC = "PrimaryContainer";
const _PCro = "ProvisionedConcurrency";
const _PDS = "PendingDeploymentSummary";
const _PI = "ProbabilityIndex";
const _PIri = "PrincipalId";
const _PIro = "ProjectId";
const _PIrod = "ProductId";
const _PLr = "PrefixLength";
const _PN = "ProfileName";
const _PPVS = "PendingProductionVariantSummary";
const _PPVSL = "PendingProductionVariantSummaryList";
const _PTC = "PreTrainingConstraints";
const _PTCo = "PostTrainingConstraints";
const _PTR = "PreTrainingReport";
const _PTRo = "PostTrainingReport";
const _PV = "ProductionVariants";
const _PVCDC = "ProductionVariantCoreDumpConfig";
const _PVCRC = "ProductionVariantCapacityReservationConfig";
const _PVCRS = "ProductionVariantCapacityReservationSummary";
const _PVL = "ProductionVariantList";
const _PVMIS = "ProductionVariantManagedInstanceScaling";
const _PVMISSIP = "ProductionVariantManagedInstanceScalingScaleInPolicy";
const _PVRC = "ProductionVariantRoutingConfig";
const _PVSC = "ProductionVariantServerlessConfig";
const _PVSLr = "ProductionVariantStatusList";
const _PVSLro = "ProductionVariantSummaryList";
const _PVSr = "ProductionVariantStatus";
const _PVSro = "ProductionVariantSummary";
const _PVr = "ProductionVariant";
const _Pri = "Priority";
const _R = "Report";
const _RA = "ResourceArn";
const _RAC = "RepositoryAuthConfig";
const _RAM = "RepositoryAccessMode";
const _RAVP = "RetainAllVariantProperties";
const _RCPA = "RepositoryCredentialsProviderArn";
const _RCo = "RoutingConfig";
const _RDCet = "RetainDeploymentConfig";
const _RI = "ResolvedImage";
const _RIU = "ResourceInUse";
const _RIe = "RecommendationId";
const _RLE = "ResourceLimitExceeded";
const _RMBS = "RollbackMaximumBatchSize";
const _RNF = "ResourceNotFound";
const _RNe = "RecipeName";
const _RSec = "RecommendationStatus";
const _RSo = "RoutingStrategy";
const _RTIR = "RealTimeInferenceRecommendations";
const _RTIRe = "RealTimeInferenceRecommendation";
const _RTe = "ResolutionTime";
const _RUP = "RollingUpdatePolicy";
const _Rep = "Repository";
const _SAL = "SourceAlgorithmList";
const _SAS = "SourceAlgorithmSpecification";
const _SAo = "SourceAlgorithm";
const _SAou = "SourceAlgorithms";
const _SB = "ShapBaseline";
const _SBC = "ShapBaselineConfig";
const _SBU = "ShapBaselineUri";
const _SBo = "SortBy";
const _SC = "SecurityConfig";
const _SCT = "SupportedContentTypes";
const _SCe = "ServerlessConfig";
const _SCha = "ShapConfig";
const _SDS = "S3DataSource";
const _SDT = "S3DataType";
const _SDta = "StageDescription";
const _SE = "StatusEquals";
const _SFP = "S3FailurePath";
const _SGI = "SecurityGroupIds";
const _SIP = "ScaleInPolicy";
const _SIo = "SourceIdentity";
const _SIp = "SpecifiedImage";
const _SM = "StatusMessage";
const _SMDS = "S3ModelDataSource";
const _SMV = "SkipModelValidation";
const _SO = "SortOrder";
const _SOP = "S3OutputPath";
const _SPU = "SamplePayloadUrl";
const _SPV = "ShadowProductionVariants";
const _SRIIT = "SupportedRealtimeInferenceInstanceTypes";
const _SRMIMET = "SupportedResponseMIMETypes";
const _SSt = "StageStatus";
const _STIT = "SupportedTransformInstanceTypes";
const _STp = "SplitType";
const _STt = "StartTime";
const _STu = "SuccessTopic";
const _SU = "SourceUri";
const _SUr = "S3Uri";
const _Se = "Seed";
const _St = "Status";
const _Stage = "Stage";
const _Stati = "Statistics";
const _Str = "Strategy";
const _Sub = "Subnets";
const _T = "Type";
const _TAV = "TransformAmiVersion";
const _TC = "TextConfig";
const _TDSr = "TransformDataSource";
const _TICo = "TotalInstanceCount";
const _TIr = "TransformInput";
const _TJDr = "TransformJobDefinition";
const _TLa = "TagList";
const _TO = "TransformOutput";
const _TR = "TransformResources";
const _TRC = "TrafficRoutingConfiguration";
const _TRCr = "TrafficRoutingConfig";
const _TSDS = "TransformS3DataSource";
const _TWIS = "TerminationWaitInSeconds";
const _Ta = "Tags";
const _Tag = "Tag";
const _Tas = "Task";
const _UBCE = "UsedByCurrentEndpoint";
const _UCs = "UserContext";
const _UE = "UpdateEndpoint";
const _UEI = "UpdateEndpointInput";
const _UEO = "UpdateEndpointOutput";
const _UL = "UseLogit";
const _UPA = "UserProfileArn";
const _UPN = "UserProfileName";
const _VC = "VpcConfig";
const _VIPTIS = "VariantInstanceProvisionTimeoutInSeconds";
const _VKKI = "VolumeKmsKeyId";
const _VN = "VariantName";
const _VNE = "VariantNameEquals";
const _VP = "ValidationProfiles";
const _VPL = "VariantPropertyList";
const _VPT = "VariantPropertyType";
const _VPa = "VariantProperty";
const _VR = "ValidationRole";
const _VS = "ValidationStatuses";
const _VSIGB = "VolumeSizeInGB";
const _VSa = "ValidationSpecification";
const _VSar = "VariantStatus";
const _Va = "Value";
const _WIIS = "WaitIntervalInSeconds";
const _c = "client";
const _e = "error";
const _s = "smithy.ts.sdk.synthetic.com.amazonaws.sagemaker";
const n0 = "com.amazonaws.sagemaker";
const _s_registry = new _TypeRegistry_js__WEBPACK_IMPORTED_MODULE_1__.t(_s);
var SageMakerServiceException$ = [
	-3,
	_s,
	"SageMakerServiceException",
	0,
	[],
	[]
];
_s_registry.registerError(SageMakerServiceException$, SageMakerServiceException);
const n0_registry = new _TypeRegistry_js__WEBPACK_IMPORTED_MODULE_1__.t(n0);
var ConflictException$ = [
	-3,
	n0,
	_CE,
	{ [_e]: _c },
	[_M],
	[0]
];
n0_registry.registerError(ConflictException$, ConflictException);
var ResourceInUse$ = [
	-3,
	n0,
	_RIU,
	{ [_e]: _c },
	[_M],
	[0]
];
n0_registry.registerError(ResourceInUse$, ResourceInUse);
var ResourceLimitExceeded$ = [
	-3,
	n0,
	_RLE,
	{ [_e]: _c },
	[_M],
	[0]
];
n0_registry.registerError(ResourceLimitExceeded$, ResourceLimitExceeded);
var ResourceNotFound$ = [
	-3,
	n0,
	_RNF,
	{ [_e]: _c },
	[_M],
	[0]
];
n0_registry.registerError(ResourceNotFound$, ResourceNotFound);
const errorTypeRegistries = [_s_registry, n0_registry];
var ModelCardContent = [
	0,
	n0,
	_MCC,
	8,
	0
];
var AdditionalInferenceSpecificationDefinition$ = [
	3,
	n0,
	_AISD,
	0,
	[
		_N,
		_Co,
		_D,
		_STIT,
		_SRIIT,
		_SCT,
		_SRMIMET
	],
	[
		0,
		() => ModelPackageContainerDefinitionList,
		0,
		64,
		64,
		64,
		64
	],
	2
];
var AdditionalModelDataSource$ = [
	3,
	n0,
	_AMDS,
	0,
	[_CN, _SDS],
	[0, () => S3ModelDataSource$],
	2
];
var AdditionalS3DataSource$ = [
	3,
	n0,
	_ASDS,
	0,
	[
		_SDT,
		_SUr,
		_CTo,
		_ET
	],
	[
		0,
		0,
		0,
		0
	],
	2
];
var AddTagsInput$ = [
	3,
	n0,
	_ATI,
	0,
	[_RA, _Ta],
	[0, () => TagList],
	2
];
var AddTagsOutput$ = [
	3,
	n0,
	_ATO,
	0,
	[_Ta],
	[() => TagList]
];
var Alarm$ = [
	3,
	n0,
	_A,
	0,
	[_ANl],
	[0]
];
var AsyncInferenceClientConfig$ = [
	3,
	n0,
	_AICC,
	0,
	[_MCIPI],
	[1]
];
var AsyncInferenceConfig$ = [
	3,
	n0,
	_AIC,
	0,
	[_OCu, _CC],
	[() => AsyncInferenceOutputConfig$, () => AsyncInferenceClientConfig$],
	1
];
var AsyncInferenceNotificationConfig$ = [
	3,
	n0,
	_AINC,
	0,
	[
		_STu,
		_ETr,
		_IIRI
	],
	[
		0,
		0,
		64
	]
];
var AsyncInferenceOutputConfig$ = [
	3,
	n0,
	_AIOC,
	0,
	[
		_KKI,
		_SOP,
		_NC,
		_SFP
	],
	[
		0,
		0,
		() => AsyncInferenceNotificationConfig$,
		0
	]
];
var AutoRollbackConfig$ = [
	3,
	n0,
	_ARC,
	0,
	[_Al],
	[() => AlarmList]
];
var BaseModel$ = [
	3,
	n0,
	_BM,
	0,
	[
		_HCN,
		_HCV,
		_RNe
	],
	[
		0,
		0,
		0
	]
];
var Bias$ = [
	3,
	n0,
	_B,
	0,
	[
		_R,
		_PTR,
		_PTRo
	],
	[
		() => MetricsSource$,
		() => MetricsSource$,
		() => MetricsSource$
	]
];
var BlueGreenUpdatePolicy$ = [
	3,
	n0,
	_BGUP,
	0,
	[
		_TRC,
		_TWIS,
		_METIS
	],
	[
		() => TrafficRoutingConfig$,
		1,
		1
	],
	1
];
var CapacitySize$ = [
	3,
	n0,
	_CSap,
	0,
	[_T, _Va],
	[0, 1],
	2
];
var CaptureContentTypeHeader$ = [
	3,
	n0,
	_CCTH,
	0,
	[_CCT, _JCT],
	[64, 64]
];
var CaptureOption$ = [
	3,
	n0,
	_CO,
	0,
	[_CMa],
	[0],
	1
];
var ClarifyExplainerConfig$ = [
	3,
	n0,
	_CEC,
	0,
	[
		_SCha,
		_EEn,
		_ICnfe
	],
	[
		() => ClarifyShapConfig$,
		0,
		() => ClarifyInferenceConfig$
	],
	1
];
var ClarifyInferenceConfig$ = [
	3,
	n0,
	_CIC,
	0,
	[
		_FA,
		_CTont,
		_MRC,
		_MPIMB,
		_PI,
		_LI,
		_PA,
		_LA,
		_LH,
		_FH,
		_FT
	],
	[
		0,
		0,
		1,
		1,
		1,
		1,
		0,
		0,
		64,
		64,
		64
	]
];
var ClarifyShapBaselineConfig$ = [
	3,
	n0,
	_CSBC,
	0,
	[
		_MT,
		_SB,
		_SBU
	],
	[
		0,
		0,
		0
	]
];
var ClarifyShapConfig$ = [
	3,
	n0,
	_CSCl,
	0,
	[
		_SBC,
		_NOS,
		_UL,
		_Se,
		_TC
	],
	[
		() => ClarifyShapBaselineConfig$,
		1,
		2,
		1,
		() => ClarifyTextConfig$
	],
	1
];
var ClarifyTextConfig$ = [
	3,
	n0,
	_CTC,
	0,
	[_L, _G],
	[0, 0],
	2
];
var ContainerDefinition$ = [
	3,
	n0,
	_CD,
	0,
	[
		_CH,
		_Im,
		_ICm,
		_Mo,
		_MDU,
		_MDS,
		_AMDSd,
		_E,
		_MPN,
		_ISN,
		_MMC,
		_CMC
	],
	[
		0,
		0,
		() => ImageConfig$,
		0,
		0,
		() => ModelDataSource$,
		() => AdditionalModelDataSources,
		128,
		0,
		0,
		() => MultiModelConfig$,
		() => ContainerMetricsConfig$
	]
];
var ContainerMetricsConfig$ = [
	3,
	n0,
	_CMC,
	0,
	[_ME],
	[() => MetricsEndpointList]
];
var CreateEndpointConfigInput$ = [
	3,
	n0,
	_CECI,
	0,
	[
		_ECN,
		_PV,
		_DCC,
		_Ta,
		_KKI,
		_AIC,
		_ECx,
		_SPV,
		_ERA,
		_VC,
		_ENI,
		_MCe
	],
	[
		0,
		() => ProductionVariantList,
		() => DataCaptureConfig$,
		() => TagList,
		0,
		() => AsyncInferenceConfig$,
		() => ExplainerConfig$,
		() => ProductionVariantList,
		0,
		() => VpcConfig$,
		2,
		() => MetricsConfig$
	],
	2
];
var CreateEndpointConfigOutput$ = [
	3,
	n0,
	_CECO,
	0,
	[_ECA],
	[0],
	1
];
var CreateEndpointInput$ = [
	3,
	n0,
	_CEI,
	0,
	[
		_EN,
		_ECN,
		_DCe,
		_Ta
	],
	[
		0,
		0,
		() => DeploymentConfig$,
		() => TagList
	],
	2
];
var CreateEndpointOutput$ = [
	3,
	n0,
	_CEO,
	0,
	[_EA],
	[0],
	1
];
var CreateModelInput$ = [
	3,
	n0,
	_CMI,
	0,
	[
		_MNod,
		_PC,
		_Co,
		_IEC,
		_ERA,
		_Ta,
		_VC,
		_ENI
	],
	[
		0,
		() => ContainerDefinition$,
		() => ContainerDefinitionList,
		() => InferenceExecutionConfig$,
		0,
		() => TagList,
		() => VpcConfig$,
		2
	],
	1
];
var CreateModelOutput$ = [
	3,
	n0,
	_CMO,
	0,
	[_MA],
	[0],
	1
];
var DataCaptureConfig$ = [
	3,
	n0,
	_DCC,
	0,
	[
		_ISP,
		_DSU,
		_COa,
		_ECna,
		_KKI,
		_CCTH
	],
	[
		1,
		0,
		() => CaptureOptionList,
		2,
		0,
		() => CaptureContentTypeHeader$
	],
	3
];
var DataCaptureConfigSummary$ = [
	3,
	n0,
	_DCCS,
	0,
	[
		_ECna,
		_CSapt,
		_CSPu,
		_DSU,
		_KKI
	],
	[
		2,
		0,
		1,
		0,
		0
	],
	5
];
var DeleteEndpointConfigInput$ = [
	3,
	n0,
	_DECI,
	0,
	[_ECN],
	[0],
	1
];
var DeleteEndpointInput$ = [
	3,
	n0,
	_DEI,
	0,
	[_EN],
	[0],
	1
];
var DeleteModelInput$ = [
	3,
	n0,
	_DMI,
	0,
	[_MNod],
	[0],
	1
];
var DeployedImage$ = [
	3,
	n0,
	_DIe,
	0,
	[
		_SIp,
		_RI,
		_RTe
	],
	[
		0,
		0,
		4
	]
];
var DeploymentConfig$ = [
	3,
	n0,
	_DCe,
	0,
	[
		_BGUP,
		_RUP,
		_ARCu
	],
	[
		() => BlueGreenUpdatePolicy$,
		() => RollingUpdatePolicy$,
		() => AutoRollbackConfig$
	]
];
var DeploymentRecommendation$ = [
	3,
	n0,
	_DR,
	0,
	[_RSec, _RTIR],
	[0, () => RealTimeInferenceRecommendations],
	1
];
var DescribeEndpointConfigInput$ = [
	3,
	n0,
	_DECIe,
	0,
	[_ECN],
	[0],
	1
];
var DescribeEndpointConfigOutput$ = [
	3,
	n0,
	_DECO,
	0,
	[
		_ECN,
		_ECA,
		_PV,
		_CT,
		_DCC,
		_KKI,
		_AIC,
		_ECx,
		_SPV,
		_ERA,
		_VC,
		_ENI,
		_MCe
	],
	[
		0,
		0,
		() => ProductionVariantList,
		4,
		() => DataCaptureConfig$,
		0,
		() => AsyncInferenceConfig$,
		() => ExplainerConfig$,
		() => ProductionVariantList,
		0,
		() => VpcConfig$,
		2,
		() => MetricsConfig$
	],
	4
];
var DescribeEndpointInput$ = [
	3,
	n0,
	_DEIe,
	0,
	[_EN],
	[0],
	1
];
var DescribeEndpointOutput$ = [
	3,
	n0,
	_DEO,
	0,
	[
		_EN,
		_EA,
		_ES,
		_CT,
		_LMT,
		_ECN,
		_PV,
		_DCC,
		_FR,
		_LDC,
		_AIC,
		_PDS,
		_ECx,
		_SPV,
		_MCe
	],
	[
		0,
		0,
		0,
		4,
		4,
		0,
		() => ProductionVariantSummaryList,
		() => DataCaptureConfigSummary$,
		0,
		() => DeploymentConfig$,
		() => AsyncInferenceConfig$,
		() => PendingDeploymentSummary$,
		() => ExplainerConfig$,
		() => ProductionVariantSummaryList,
		() => MetricsConfig$
	],
	5
];
var DescribeModelInput$ = [
	3,
	n0,
	_DMIe,
	0,
	[_MNod],
	[0],
	1
];
var DescribeModelOutput$ = [
	3,
	n0,
	_DMO,
	0,
	[
		_MNod,
		_CT,
		_MA,
		_PC,
		_Co,
		_IEC,
		_ERA,
		_VC,
		_ENI,
		_DR
	],
	[
		0,
		4,
		0,
		() => ContainerDefinition$,
		() => ContainerDefinitionList,
		() => InferenceExecutionConfig$,
		0,
		() => VpcConfig$,
		2,
		() => DeploymentRecommendation$
	],
	3
];
var DescribeModelPackageInput$ = [
	3,
	n0,
	_DMPIe,
	0,
	[_MPN, _IDn],
	[0, 0],
	1
];
var DescribeModelPackageOutput$ = [
	3,
	n0,
	_DMPO,
	0,
	[
		_MPN,
		_MPA,
		_CT,
		_MPSo,
		_MPSD,
		_MPGN,
		_MPV,
		_MPRT,
		_MPD,
		_ISn,
		_SAS,
		_VSa,
		_CFM,
		_MAS,
		_CB,
		_MPe,
		_MM,
		_LMT,
		_LMB,
		_ADpp,
		_Do,
		_Tas,
		_SPU,
		_CMP,
		_DCB,
		_AIS,
		_SMV,
		_SU,
		_SC,
		_MCod,
		_MLC,
		_MST
	],
	[
		0,
		0,
		4,
		0,
		() => ModelPackageStatusDetails$,
		0,
		1,
		0,
		0,
		() => InferenceSpecification$,
		() => SourceAlgorithmSpecification$,
		() => ModelPackageValidationSpecification$,
		2,
		0,
		() => UserContext$,
		() => MetadataProperties$,
		() => ModelMetrics$,
		4,
		() => UserContext$,
		0,
		0,
		0,
		0,
		128,
		() => DriftCheckBaselines$,
		() => AdditionalInferenceSpecifications,
		0,
		0,
		() => ModelPackageSecurityConfig$,
		[() => ModelPackageModelCard$, 0],
		() => ModelLifeCycle$,
		0
	],
	5
];
var DriftCheckBaselines$ = [
	3,
	n0,
	_DCB,
	0,
	[
		_B,
		_Ex,
		_MQ,
		_MDQ
	],
	[
		() => DriftCheckBias$,
		() => DriftCheckExplainability$,
		() => DriftCheckModelQuality$,
		() => DriftCheckModelDataQuality$
	]
];
var DriftCheckBias$ = [
	3,
	n0,
	_DCBr,
	0,
	[
		_CF,
		_PTC,
		_PTCo
	],
	[
		() => FileSource$,
		() => MetricsSource$,
		() => MetricsSource$
	]
];
var DriftCheckExplainability$ = [
	3,
	n0,
	_DCE,
	0,
	[_Con, _CF],
	[() => MetricsSource$, () => FileSource$]
];
var DriftCheckModelDataQuality$ = [
	3,
	n0,
	_DCMDQ,
	0,
	[_Stati, _Con],
	[() => MetricsSource$, () => MetricsSource$]
];
var DriftCheckModelQuality$ = [
	3,
	n0,
	_DCMQ,
	0,
	[_Stati, _Con],
	[() => MetricsSource$, () => MetricsSource$]
];
var Ec2CapacityReservation$ = [
	3,
	n0,
	_ECR,
	0,
	[
		_ECRI,
		_TICo,
		_AICv,
		_UBCE
	],
	[
		0,
		1,
		1,
		1
	]
];
var EndpointSummary$ = [
	3,
	n0,
	_ESn,
	0,
	[
		_EN,
		_EA,
		_CT,
		_LMT,
		_ES
	],
	[
		0,
		0,
		4,
		4,
		0
	],
	5
];
var Explainability$ = [
	3,
	n0,
	_Ex,
	0,
	[_R],
	[() => MetricsSource$]
];
var ExplainerConfig$ = [
	3,
	n0,
	_ECx,
	0,
	[_CEC],
	[() => ClarifyExplainerConfig$]
];
var FileSource$ = [
	3,
	n0,
	_FS,
	0,
	[
		_SUr,
		_CTon,
		_CDon
	],
	[
		0,
		0,
		0
	],
	1
];
var IamIdentity$ = [
	3,
	n0,
	_IIa,
	0,
	[
		_Ar,
		_PIri,
		_SIo
	],
	[
		0,
		0,
		0
	]
];
var ImageConfig$ = [
	3,
	n0,
	_ICm,
	0,
	[_RAM, _RAC],
	[0, () => RepositoryAuthConfig$],
	1
];
var InferenceComponentSummary$ = [
	3,
	n0,
	_ICSnf,
	0,
	[
		_CT,
		_ICA,
		_ICN,
		_EA,
		_EN,
		_VN,
		_LMT,
		_ICS
	],
	[
		4,
		0,
		0,
		0,
		0,
		0,
		4,
		0
	],
	7
];
var InferenceExecutionConfig$ = [
	3,
	n0,
	_IEC,
	0,
	[_Mo],
	[0],
	1
];
var InferenceHubAccessConfig$ = [
	3,
	n0,
	_IHAC,
	0,
	[_HCA],
	[0],
	1
];
var InferenceSpecification$ = [
	3,
	n0,
	_ISn,
	0,
	[
		_Co,
		_STIT,
		_SRIIT,
		_SCT,
		_SRMIMET
	],
	[
		() => ModelPackageContainerDefinitionList,
		64,
		64,
		64,
		64
	],
	1
];
var InstancePool$ = [
	3,
	n0,
	_IP,
	0,
	[
		_ITn,
		_Pri,
		_MNO
	],
	[
		0,
		1,
		0
	],
	2
];
var InstancePoolSummary$ = [
	3,
	n0,
	_IPS,
	0,
	[_ITn, _CICu],
	[0, 1],
	2
];
var ListEndpointsInput$ = [
	3,
	n0,
	_LEI,
	0,
	[
		_SBo,
		_SO,
		_NTe,
		_MR,
		_NCa,
		_CTB,
		_CTA,
		_LMTB,
		_LMTA,
		_SE
	],
	[
		0,
		0,
		0,
		1,
		0,
		4,
		4,
		4,
		4,
		0
	]
];
var ListEndpointsOutput$ = [
	3,
	n0,
	_LEO,
	0,
	[_End, _NTe],
	[() => EndpointSummaryList, 0],
	1
];
var ListInferenceComponentsInput$ = [
	3,
	n0,
	_LICI,
	0,
	[
		_SBo,
		_SO,
		_NTe,
		_MR,
		_NCa,
		_CTB,
		_CTA,
		_LMTB,
		_LMTA,
		_SE,
		_ENE,
		_VNE
	],
	[
		0,
		0,
		0,
		1,
		0,
		4,
		4,
		4,
		4,
		0,
		0,
		0
	]
];
var ListInferenceComponentsOutput$ = [
	3,
	n0,
	_LICO,
	0,
	[_IC, _NTe],
	[() => InferenceComponentSummaryList, 0],
	1
];
var ListModelPackagesInput$ = [
	3,
	n0,
	_LMPI,
	0,
	[
		_CTA,
		_CTB,
		_MR,
		_NCa,
		_MAS,
		_MPGN,
		_MPT,
		_NTe,
		_SBo,
		_SO
	],
	[
		4,
		4,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		0
	]
];
var ListModelPackagesOutput$ = [
	3,
	n0,
	_LMPO,
	0,
	[_MPSL, _NTe],
	[() => ModelPackageSummaryList, 0],
	1
];
var ListTagsInput$ = [
	3,
	n0,
	_LTI,
	0,
	[
		_RA,
		_NTe,
		_MR
	],
	[
		0,
		0,
		1
	],
	1
];
var ListTagsOutput$ = [
	3,
	n0,
	_LTO,
	0,
	[_Ta, _NTe],
	[() => TagList, 0]
];
var MetadataProperties$ = [
	3,
	n0,
	_MPe,
	0,
	[
		_CIom,
		_Rep,
		_GB,
		_PIro
	],
	[
		0,
		0,
		0,
		0
	]
];
var MetricsConfig$ = [
	3,
	n0,
	_MCe,
	0,
	[
		_EEM,
		_EDO,
		_MPFIS
	],
	[
		2,
		2,
		1
	]
];
var MetricsEndpoint$ = [
	3,
	n0,
	_MEe,
	0,
	[_MEP, _MPFIS],
	[0, 1],
	1
];
var MetricsSource$ = [
	3,
	n0,
	_MSe,
	0,
	[
		_CTon,
		_SUr,
		_CDon
	],
	[
		0,
		0,
		0
	],
	2
];
var ModelAccessConfig$ = [
	3,
	n0,
	_MAC,
	0,
	[_AEc],
	[2],
	1
];
var ModelDataQuality$ = [
	3,
	n0,
	_MDQ,
	0,
	[_Stati, _Con],
	[() => MetricsSource$, () => MetricsSource$]
];
var ModelDataSource$ = [
	3,
	n0,
	_MDS,
	0,
	[_SDS],
	[() => S3ModelDataSource$]
];
var ModelInput$ = [
	3,
	n0,
	_MIod,
	0,
	[_DICa],
	[0],
	1
];
var ModelLifeCycle$ = [
	3,
	n0,
	_MLC,
	0,
	[
		_Stage,
		_SSt,
		_SDta
	],
	[
		0,
		0,
		0
	],
	2
];
var ModelMetrics$ = [
	3,
	n0,
	_MM,
	0,
	[
		_MQ,
		_MDQ,
		_B,
		_Ex
	],
	[
		() => ModelQuality$,
		() => ModelDataQuality$,
		() => Bias$,
		() => Explainability$
	]
];
var ModelPackageContainerDefinition$ = [
	3,
	n0,
	_MPCD,
	0,
	[
		_CH,
		_Im,
		_IDm,
		_MDU,
		_MDS,
		_PIrod,
		_E,
		_MIod,
		_F,
		_FV,
		_NMN,
		_AMDSd,
		_ASDS,
		_MDET,
		_ICs,
		_BM
	],
	[
		0,
		0,
		0,
		0,
		() => ModelDataSource$,
		0,
		128,
		() => ModelInput$,
		0,
		0,
		0,
		() => AdditionalModelDataSources,
		() => AdditionalS3DataSource$,
		0,
		2,
		() => BaseModel$
	]
];
var ModelPackageModelCard$ = [
	3,
	n0,
	_MPMC,
	0,
	[_MCC, _MCS],
	[[() => ModelCardContent, 0], 0]
];
var ModelPackageSecurityConfig$ = [
	3,
	n0,
	_MPSC,
	0,
	[_KKI],
	[0],
	1
];
var ModelPackageStatusDetails$ = [
	3,
	n0,
	_MPSD,
	0,
	[_VS, _ISS],
	[() => ModelPackageStatusItemList, () => ModelPackageStatusItemList],
	1
];
var ModelPackageStatusItem$ = [
	3,
	n0,
	_MPSI,
	0,
	[
		_N,
		_St,
		_FR
	],
	[
		0,
		0,
		0
	],
	2
];
var ModelPackageSummary$ = [
	3,
	n0,
	_MPSod,
	0,
	[
		_MPA,
		_CT,
		_MPSo,
		_MPN,
		_MPGN,
		_MPV,
		_MPD,
		_MAS,
		_MLC,
		_MPRT
	],
	[
		0,
		4,
		0,
		0,
		0,
		1,
		0,
		0,
		() => ModelLifeCycle$,
		0
	],
	3
];
var ModelPackageValidationProfile$ = [
	3,
	n0,
	_MPVP,
	0,
	[_PN, _TJDr],
	[0, () => TransformJobDefinition$],
	2
];
var ModelPackageValidationSpecification$ = [
	3,
	n0,
	_MPVS,
	0,
	[_VR, _VP],
	[0, () => ModelPackageValidationProfiles],
	2
];
var ModelQuality$ = [
	3,
	n0,
	_MQ,
	0,
	[_Stati, _Con],
	[() => MetricsSource$, () => MetricsSource$]
];
var MultiModelConfig$ = [
	3,
	n0,
	_MMC,
	0,
	[_MCSode],
	[0]
];
var PendingDeploymentSummary$ = [
	3,
	n0,
	_PDS,
	0,
	[
		_ECN,
		_PV,
		_STt,
		_SPV
	],
	[
		0,
		() => PendingProductionVariantSummaryList,
		4,
		() => PendingProductionVariantSummaryList
	],
	1
];
var PendingProductionVariantSummary$ = [
	3,
	n0,
	_PPVS,
	0,
	[
		_VN,
		_DIep,
		_CW,
		_DW,
		_CICu,
		_DIC,
		_ITn,
		_IPns,
		_ATcc,
		_VSar,
		_CSCu,
		_DSCes,
		_MIS,
		_RCo
	],
	[
		0,
		() => DeployedImages,
		1,
		1,
		1,
		1,
		0,
		() => InstancePoolSummaryList,
		0,
		() => ProductionVariantStatusList,
		() => ProductionVariantServerlessConfig$,
		() => ProductionVariantServerlessConfig$,
		() => ProductionVariantManagedInstanceScaling$,
		() => ProductionVariantRoutingConfig$
	],
	1
];
var PrefixAwareRoutingConfig$ = [
	3,
	n0,
	_PARC,
	0,
	[_PLr, _CTonc],
	[1, 1]
];
var ProductionVariant$ = [
	3,
	n0,
	_PVr,
	0,
	[
		_VN,
		_MNod,
		_IIC,
		_ITn,
		_IPns,
		_VIPTIS,
		_IVW,
		_ATcc,
		_CDCo,
		_SCe,
		_VSIGB,
		_MDDTIS,
		_CSHCTIS,
		_ESSMA,
		_MIS,
		_RCo,
		_IAV,
		_CRC
	],
	[
		0,
		0,
		1,
		0,
		() => InstancePoolList,
		1,
		1,
		0,
		() => ProductionVariantCoreDumpConfig$,
		() => ProductionVariantServerlessConfig$,
		1,
		1,
		1,
		2,
		() => ProductionVariantManagedInstanceScaling$,
		() => ProductionVariantRoutingConfig$,
		0,
		() => ProductionVariantCapacityReservationConfig$
	],
	1
];
var ProductionVariantCapacityReservationConfig$ = [
	3,
	n0,
	_PVCRC,
	0,
	[_CRP, _MRAle],
	[0, 0]
];
var ProductionVariantCapacityReservationSummary$ = [
	3,
	n0,
	_PVCRS,
	0,
	[
		_MRAle,
		_CRP,
		_TICo,
		_AICv,
		_UBCE,
		_ECRc
	],
	[
		0,
		0,
		1,
		1,
		1,
		() => Ec2CapacityReservationsList
	]
];
var ProductionVariantCoreDumpConfig$ = [
	3,
	n0,
	_PVCDC,
	0,
	[_DSU, _KKI],
	[0, 0],
	1
];
var ProductionVariantManagedInstanceScaling$ = [
	3,
	n0,
	_PVMIS,
	0,
	[
		_St,
		_MIC,
		_MICa,
		_SIP
	],
	[
		0,
		1,
		1,
		() => ProductionVariantManagedInstanceScalingScaleInPolicy$
	]
];
var ProductionVariantManagedInstanceScalingScaleInPolicy$ = [
	3,
	n0,
	_PVMISSIP,
	0,
	[
		_Str,
		_MSSa,
		_CIM
	],
	[
		0,
		1,
		1
	],
	1
];
var ProductionVariantRoutingConfig$ = [
	3,
	n0,
	_PVRC,
	0,
	[_RSo, _PARC],
	[0, () => PrefixAwareRoutingConfig$],
	1
];
var ProductionVariantServerlessConfig$ = [
	3,
	n0,
	_PVSC,
	0,
	[
		_MSIMB,
		_MCaxo,
		_PCro
	],
	[
		1,
		1,
		1
	],
	2
];
var ProductionVariantStatus$ = [
	3,
	n0,
	_PVSr,
	0,
	[
		_St,
		_SM,
		_STt
	],
	[
		0,
		0,
		4
	],
	1
];
var ProductionVariantSummary$ = [
	3,
	n0,
	_PVSro,
	0,
	[
		_VN,
		_DIep,
		_CW,
		_DW,
		_CICu,
		_DIC,
		_IPns,
		_VSar,
		_CSCu,
		_DSCes,
		_MIS,
		_RCo,
		_CRC
	],
	[
		0,
		() => DeployedImages,
		1,
		1,
		1,
		1,
		() => InstancePoolSummaryList,
		() => ProductionVariantStatusList,
		() => ProductionVariantServerlessConfig$,
		() => ProductionVariantServerlessConfig$,
		() => ProductionVariantManagedInstanceScaling$,
		() => ProductionVariantRoutingConfig$,
		() => ProductionVariantCapacityReservationSummary$
	],
	1
];
var RealTimeInferenceRecommendation$ = [
	3,
	n0,
	_RTIRe,
	0,
	[
		_RIe,
		_ITn,
		_E
	],
	[
		0,
		0,
		128
	],
	2
];
var RepositoryAuthConfig$ = [
	3,
	n0,
	_RAC,
	0,
	[_RCPA],
	[0],
	1
];
var RollingUpdatePolicy$ = [
	3,
	n0,
	_RUP,
	0,
	[
		_MBS,
		_WIIS,
		_METIS,
		_RMBS
	],
	[
		() => CapacitySize$,
		1,
		1,
		() => CapacitySize$
	],
	2
];
var S3ModelDataSource$ = [
	3,
	n0,
	_SMDS,
	0,
	[
		_SUr,
		_SDT,
		_CTo,
		_MAC,
		_HAC,
		_MSU,
		_ET,
		_MEa
	],
	[
		0,
		0,
		0,
		() => ModelAccessConfig$,
		() => InferenceHubAccessConfig$,
		0,
		0,
		0
	],
	3
];
var SourceAlgorithm$ = [
	3,
	n0,
	_SAo,
	0,
	[
		_ANlg,
		_MDU,
		_MDS,
		_MDET
	],
	[
		0,
		0,
		() => ModelDataSource$,
		0
	],
	1
];
var SourceAlgorithmSpecification$ = [
	3,
	n0,
	_SAS,
	0,
	[_SAou],
	[() => SourceAlgorithmList],
	1
];
var Tag$ = [
	3,
	n0,
	_Tag,
	0,
	[_K, _Va],
	[0, 0],
	2
];
var TrafficRoutingConfig$ = [
	3,
	n0,
	_TRCr,
	0,
	[
		_T,
		_WIIS,
		_CSana,
		_LSS
	],
	[
		0,
		1,
		() => CapacitySize$,
		() => CapacitySize$
	],
	2
];
var TransformDataSource$ = [
	3,
	n0,
	_TDSr,
	0,
	[_SDS],
	[() => TransformS3DataSource$],
	1
];
var TransformInput$ = [
	3,
	n0,
	_TIr,
	0,
	[
		_DS,
		_CTon,
		_CTo,
		_STp
	],
	[
		() => TransformDataSource$,
		0,
		0,
		0
	],
	1
];
var TransformJobDefinition$ = [
	3,
	n0,
	_TJDr,
	0,
	[
		_TIr,
		_TO,
		_TR,
		_MCT,
		_MPIMB,
		_BS,
		_E
	],
	[
		() => TransformInput$,
		() => TransformOutput$,
		() => TransformResources$,
		1,
		1,
		0,
		128
	],
	3
];
var TransformOutput$ = [
	3,
	n0,
	_TO,
	0,
	[
		_SOP,
		_Acce,
		_AW,
		_KKI
	],
	[
		0,
		0,
		0,
		0
	],
	1
];
var TransformResources$ = [
	3,
	n0,
	_TR,
	0,
	[
		_ITn,
		_ICn,
		_VKKI,
		_TAV
	],
	[
		0,
		1,
		0,
		0
	],
	2
];
var TransformS3DataSource$ = [
	3,
	n0,
	_TSDS,
	0,
	[_SDT, _SUr],
	[0, 0],
	2
];
var UpdateEndpointInput$ = [
	3,
	n0,
	_UEI,
	0,
	[
		_EN,
		_ECN,
		_RAVP,
		_ERVP,
		_DCe,
		_RDCet
	],
	[
		0,
		0,
		2,
		() => VariantPropertyList,
		() => DeploymentConfig$,
		2
	],
	2
];
var UpdateEndpointOutput$ = [
	3,
	n0,
	_UEO,
	0,
	[_EA],
	[0],
	1
];
var UserContext$ = [
	3,
	n0,
	_UCs,
	0,
	[
		_UPA,
		_UPN,
		_DI,
		_IIa
	],
	[
		0,
		0,
		0,
		() => IamIdentity$
	]
];
var VariantProperty$ = [
	3,
	n0,
	_VPa,
	0,
	[_VPT],
	[0],
	1
];
var VpcConfig$ = [
	3,
	n0,
	_VC,
	0,
	[_SGI, _Sub],
	[64, 64],
	2
];
var __Unit = "unit";
var AdditionalInferenceSpecifications = [
	1,
	n0,
	_AIS,
	0,
	() => AdditionalInferenceSpecificationDefinition$
];
var AdditionalModelDataSources = [
	1,
	n0,
	_AMDSd,
	0,
	() => AdditionalModelDataSource$
];
var AlarmList = [
	1,
	n0,
	_AL,
	0,
	() => Alarm$
];
var CaptureOptionList = [
	1,
	n0,
	_COL,
	0,
	() => CaptureOption$
];
var ContainerDefinitionList = [
	1,
	n0,
	_CDL,
	0,
	() => ContainerDefinition$
];
var DeployedImages = [
	1,
	n0,
	_DIep,
	0,
	() => DeployedImage$
];
var Ec2CapacityReservationsList = [
	1,
	n0,
	_ECRL,
	0,
	() => Ec2CapacityReservation$
];
var EndpointSummaryList = [
	1,
	n0,
	_ESL,
	0,
	() => EndpointSummary$
];
var InferenceComponentSummaryList = [
	1,
	n0,
	_ICSLn,
	0,
	() => InferenceComponentSummary$
];
var InstancePoolList = [
	1,
	n0,
	_IPL,
	0,
	() => InstancePool$
];
var InstancePoolSummaryList = [
	1,
	n0,
	_IPSL,
	0,
	() => InstancePoolSummary$
];
var MetricsEndpointList = [
	1,
	n0,
	_MEL,
	0,
	() => MetricsEndpoint$
];
var ModelPackageContainerDefinitionList = [
	1,
	n0,
	_MPCDL,
	0,
	() => ModelPackageContainerDefinition$
];
var ModelPackageStatusItemList = [
	1,
	n0,
	_MPSIL,
	0,
	() => ModelPackageStatusItem$
];
var ModelPackageSummaryList = [
	1,
	n0,
	_MPSL,
	0,
	() => ModelPackageSummary$
];
var ModelPackageValidationProfiles = [
	1,
	n0,
	_MPVPo,
	0,
	() => ModelPackageValidationProfile$
];
var PendingProductionVariantSummaryList = [
	1,
	n0,
	_PPVSL,
	0,
	() => PendingProductionVariantSummary$
];
var ProductionVariantList = [
	1,
	n0,
	_PVL,
	0,
	() => ProductionVariant$
];
var ProductionVariantStatusList = [
	1,
	n0,
	_PVSLr,
	0,
	() => ProductionVariantStatus$
];
var ProductionVariantSummaryList = [
	1,
	n0,
	_PVSLro,
	0,
	() => ProductionVariantSummary$
];
var RealTimeInferenceRecommendations = [
	1,
	n0,
	_RTIR,
	0,
	() => RealTimeInferenceRecommendation$
];
var SourceAlgorithmList = [
	1,
	n0,
	_SAL,
	0,
	() => SourceAlgorithm$
];
var TagList = [
	1,
	n0,
	_TLa,
	0,
	() => Tag$
];
var VariantPropertyList = [
	1,
	n0,
	_VPL,
	0,
	() => VariantProperty$
];
var AddTags$ = [
	9,
	n0,
	_ATd,
	0,
	() => AddTagsInput$,
	() => AddTagsOutput$
];
var CreateEndpoint$ = [
	9,
	n0,
	_CEr,
	0,
	() => CreateEndpointInput$,
	() => CreateEndpointOutput$
];
var CreateEndpointConfig$ = [
	9,
	n0,
	_CECr,
	0,
	() => CreateEndpointConfigInput$,
	() => CreateEndpointConfigOutput$
];
var CreateModel$ = [
	9,
	n0,
	_CMr,
	0,
	() => CreateModelInput$,
	() => CreateModelOutput$
];
var DeleteEndpoint$ = [
	9,
	n0,
	_DE,
	0,
	() => DeleteEndpointInput$,
	() => __Unit
];
var DeleteEndpointConfig$ = [
	9,
	n0,
	_DEC,
	0,
	() => DeleteEndpointConfigInput$,
	() => __Unit
];
var DeleteModel$ = [
	9,
	n0,
	_DMe,
	0,
	() => DeleteModelInput$,
	() => __Unit
];
var DescribeEndpoint$ = [
	9,
	n0,
	_DEes,
	0,
	() => DescribeEndpointInput$,
	() => DescribeEndpointOutput$
];
var DescribeEndpointConfig$ = [
	9,
	n0,
	_DECe,
	0,
	() => DescribeEndpointConfigInput$,
	() => DescribeEndpointConfigOutput$
];
var DescribeModel$ = [
	9,
	n0,
	_DMes,
	0,
	() => DescribeModelInput$,
	() => DescribeModelOutput$
];
var DescribeModelPackage$ = [
	9,
	n0,
	_DMPe,
	0,
	() => DescribeModelPackageInput$,
	() => DescribeModelPackageOutput$
];
var ListEndpoints$ = [
	9,
	n0,
	_LEi,
	0,
	() => ListEndpointsInput$,
	() => ListEndpointsOutput$
];
var ListInferenceComponents$ = [
	9,
	n0,
	_LIC,
	0,
	() => ListInferenceComponentsInput$,
	() => ListInferenceComponentsOutput$
];
var ListModelPackages$ = [
	9,
	n0,
	_LMP,
	0,
	() => ListModelPackagesInput$,
	() => ListModelPackagesOutput$
];
var ListTags$ = [
	9,
	n0,
	_LTis,
	0,
	() => ListTagsInput$,
	() => ListTagsOutput$
];
var UpdateEndpoint$ = [
	9,
	n0,
	_UE,
	0,
	() => UpdateEndpointInput$,
	() => UpdateEndpointOutput$
];

// build/js/deployment/inputs/read.js
function accept(value, ...warnings) {
	return {
		ok: true,
		value,
		warnings
	};
}
function refuse(wrong, accepted, meant) {
	return {
		ok: false,
		refusals: [meant === void 0 ? {
			wrong,
			accepted
		} : {
			wrong,
			accepted,
			meant
		}]
	};
}



/***/ }),

/***/ 7843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ readFile$1),
/* harmony export */   r: () => (/* binding */ getHomeDir),
/* harmony export */   t: () => (/* binding */ fileIntercept)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1455);




// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getHomeDir.js
const homeDirCache = {};
const getHomeDirCacheKey = () => {
	if (process && process.geteuid) return `${process.geteuid()}`;
	return "DEFAULT";
};
const getHomeDir = () => {
	const { HOME, USERPROFILE, HOMEPATH, HOMEDRIVE = `C:${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}` } = process.env;
	if (HOME) return HOME;
	if (USERPROFILE) return USERPROFILE;
	if (HOMEPATH) return `${HOMEDRIVE}${HOMEPATH}`;
	const homeDirCacheKey = getHomeDirCacheKey();
	if (!homeDirCache[homeDirCacheKey]) homeDirCache[homeDirCacheKey] = (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)();
	return homeDirCache[homeDirCacheKey];
};

// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/readFile.js
const filePromises = {};
const fileIntercept = {};
const readFile$1 = (path, options) => {
	if (fileIntercept[path] !== void 0) return fileIntercept[path];
	if (!filePromises[path] || options?.ignoreCache) filePromises[path] = (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(path, "utf8");
	return filePromises[path];
};



/***/ }),

/***/ 4079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* binding */ __toESM),
  n: () => (/* binding */ __exportAll),
  r: () => (/* binding */ __require),
  t: () => (/* binding */ __commonJSMin)
});

;// CONCATENATED MODULE: external "node:module"
const external_node_module_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");
;// CONCATENATED MODULE: ./build/shaken/rolldown-runtime.js


// \0rolldown/runtime.js
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
var __exportAll = (all, no_symbols) => {
	let target = {};
	for (var name in all) {
		__defProp(target, name, {
			get: all[name],
			enumerable: true
		});
	}
	if (!no_symbols) {
		__defProp(target, Symbol.toStringTag, { value: "Module" });
	}
	return target;
};
var __copyProps = (to, from, except, desc) => {
	if (from && typeof from === "object" || typeof from === "function") {
		for (var keys = __getOwnPropNames(from), i = 0, n = keys.length, key; i < n; i++) {
			key = keys[i];
			if (!__hasOwnProp.call(to, key) && key !== except) {
				__defProp(to, key, {
					get: ((k) => from[k]).bind(null, key),
					enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
				});
			}
		}
	}
	return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(isNodeMode || !mod || !mod.__esModule || !__hasOwnProp.call(mod, "default") ? __defProp(target, "default", {
	value: mod,
	enumerable: true
}) : target, mod));
var __require = /* #__PURE__ */ (() => (0,external_node_module_namespaceObject.createRequire)(import.meta.url))();



/***/ }),

/***/ 2648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ setCredentialFeature)
/* harmony export */ });
// node_modules/@aws-sdk/core/dist-es/submodules/client/setCredentialFeature.js
function setCredentialFeature(credentials, feature, value) {
	if (!credentials.$source) credentials.$source = {};
	credentials.$source[feature] = value;
	return credentials;
}



/***/ }),

/***/ 8151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ fromUtf8),
/* harmony export */   t: () => (/* binding */ toUtf8)
/* harmony export */ });
/* harmony import */ var _hex_encoding_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5616);


// node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/fromUtf8.js
const fromUtf8 = (input) => {
	const buf = (0,_hex_encoding_js__WEBPACK_IMPORTED_MODULE_0__.i)(input, "utf8");
	return new Uint8Array(buf.buffer, buf.byteOffset, buf.byteLength / Uint8Array.BYTES_PER_ELEMENT);
};

// node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/toUtf8.js
const toUtf8 = (input) => {
	if (typeof input === "string") return input;
	if (typeof input !== "object" || typeof input.byteOffset !== "number" || typeof input.byteLength !== "number") throw new Error("@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.");
	return (0,_hex_encoding_js__WEBPACK_IMPORTED_MODULE_0__.r)(input.buffer, input.byteOffset, input.byteLength).toString("utf8");
};



/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module is referenced by other modules so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(9128);
/******/ var __webpack_exports__A = __webpack_exports__.A;
/******/ var __webpack_exports__B = __webpack_exports__.B;
/******/ var __webpack_exports__C = __webpack_exports__.C;
/******/ var __webpack_exports__D = __webpack_exports__.D;
/******/ var __webpack_exports__E = __webpack_exports__.E;
/******/ var __webpack_exports__F = __webpack_exports__.F;
/******/ var __webpack_exports__G = __webpack_exports__.G;
/******/ var __webpack_exports__H = __webpack_exports__.H;
/******/ var __webpack_exports__I = __webpack_exports__.I;
/******/ var __webpack_exports__K = __webpack_exports__.K;
/******/ var __webpack_exports__L = __webpack_exports__.L;
/******/ var __webpack_exports__M = __webpack_exports__.M;
/******/ var __webpack_exports__N = __webpack_exports__.N;
/******/ var __webpack_exports__O = __webpack_exports__.O;
/******/ var __webpack_exports__P = __webpack_exports__.P;
/******/ var __webpack_exports__R = __webpack_exports__.R;
/******/ var __webpack_exports__S = __webpack_exports__.S;
/******/ var __webpack_exports__T = __webpack_exports__.T;
/******/ var __webpack_exports__U = __webpack_exports__.U;
/******/ var __webpack_exports__V = __webpack_exports__.V;
/******/ var __webpack_exports__W = __webpack_exports__.W;
/******/ var __webpack_exports___ = __webpack_exports__._;
/******/ var __webpack_exports__a = __webpack_exports__.a;
/******/ var __webpack_exports__b = __webpack_exports__.b;
/******/ var __webpack_exports__c = __webpack_exports__.c;
/******/ var __webpack_exports__d = __webpack_exports__.d;
/******/ var __webpack_exports__f = __webpack_exports__.f;
/******/ var __webpack_exports__g = __webpack_exports__.g;
/******/ var __webpack_exports__h = __webpack_exports__.h;
/******/ var __webpack_exports__i = __webpack_exports__.i;
/******/ var __webpack_exports__j = __webpack_exports__.j;
/******/ var __webpack_exports__k = __webpack_exports__.k;
/******/ var __webpack_exports__l = __webpack_exports__.l;
/******/ var __webpack_exports__m = __webpack_exports__.m;
/******/ var __webpack_exports__n = __webpack_exports__.n;
/******/ var __webpack_exports__o = __webpack_exports__.o;
/******/ var __webpack_exports__p = __webpack_exports__.p;
/******/ var __webpack_exports__r = __webpack_exports__.r;
/******/ var __webpack_exports__s = __webpack_exports__.s;
/******/ var __webpack_exports__t = __webpack_exports__.t;
/******/ var __webpack_exports__u = __webpack_exports__.u;
/******/ var __webpack_exports__v = __webpack_exports__.v;
/******/ var __webpack_exports__w = __webpack_exports__.w;
/******/ var __webpack_exports__x = __webpack_exports__.x;
/******/ var __webpack_exports__y = __webpack_exports__.y;
/******/ var __webpack_exports__z = __webpack_exports__.z;
/******/ export { __webpack_exports__A as A, __webpack_exports__B as B, __webpack_exports__C as C, __webpack_exports__D as D, __webpack_exports__E as E, __webpack_exports__F as F, __webpack_exports__G as G, __webpack_exports__H as H, __webpack_exports__I as I, __webpack_exports__K as K, __webpack_exports__L as L, __webpack_exports__M as M, __webpack_exports__N as N, __webpack_exports__O as O, __webpack_exports__P as P, __webpack_exports__R as R, __webpack_exports__S as S, __webpack_exports__T as T, __webpack_exports__U as U, __webpack_exports__V as V, __webpack_exports__W as W, __webpack_exports___ as _, __webpack_exports__a as a, __webpack_exports__b as b, __webpack_exports__c as c, __webpack_exports__d as d, __webpack_exports__f as f, __webpack_exports__g as g, __webpack_exports__h as h, __webpack_exports__i as i, __webpack_exports__j as j, __webpack_exports__k as k, __webpack_exports__l as l, __webpack_exports__m as m, __webpack_exports__n as n, __webpack_exports__o as o, __webpack_exports__p as p, __webpack_exports__r as r, __webpack_exports__s as s, __webpack_exports__t as t, __webpack_exports__u as u, __webpack_exports__v as v, __webpack_exports__w as w, __webpack_exports__x as x, __webpack_exports__y as y, __webpack_exports__z as z };
/******/ 
