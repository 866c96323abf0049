export const id = 620;
export const ids = [620];
export const modules = {

/***/ 7326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ createPaginator)
/* harmony export */ });
// node_modules/@smithy/core/dist-es/legacy-root-exports/pagination/createPaginator.js
const makePagedClientRequest = async (CommandCtor, client, input, withCommand = (_) => _, ...args) => {
	let command = new CommandCtor(input);
	command = withCommand(command) ?? command;
	return await client.send(command, ...args);
};
function createPaginator(ClientCtor, CommandCtor, inputTokenName, outputTokenName, pageSizeTokenName) {
	return async function* paginateOperation(config, input, ...additionalArguments) {
		const _input = input;
		let token = config.startingToken ?? _input[inputTokenName];
		let hasNext = true;
		let page;
		while (hasNext) {
			_input[inputTokenName] = token;
			if (pageSizeTokenName) _input[pageSizeTokenName] = _input[pageSizeTokenName] ?? config.pageSize;
			if (config.client instanceof ClientCtor) page = await makePagedClientRequest(CommandCtor, config.client, input, config.withCommand, ...additionalArguments);
			else throw new Error(`Invalid client, expected instance of ${ClientCtor.name}`);
			yield page;
			const prevToken = token;
			token = get(page, outputTokenName);
			hasNext = !!(token && (!config.stopOnSameToken || token !== prevToken));
		}
		return void 0;
	};
}
const get = (fromObject, path) => {
	let cursor = fromObject;
	const pathComponents = path.split(".");
	for (const step of pathComponents) {
		if (!cursor || typeof cursor !== "object") return;
		cursor = cursor[step];
	}
	return cursor;
};



/***/ }),

/***/ 4620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   endpointQuota: () => (/* binding */ endpointQuota),
/* harmony export */   listedEndpointQuotas: () => (/* binding */ listedEndpointQuotas)
/* harmony export */ });
/* harmony import */ var _endpoints_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1331);
/* harmony import */ var _TypeRegistry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6066);
/* harmony import */ var _exceptions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7815);
/* harmony import */ var _createPaginator_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7326);
/* harmony import */ var _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1339);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9128);
/* harmony import */ var _configLoader_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6652);
/* harmony import */ var _node_http_handler_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5327);
/* harmony import */ var _toUtf8_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8151);










// node_modules/@aws-sdk/client-service-quotas/dist-es/auth/httpAuthSchemeProvider.js
const defaultServiceQuotasHttpAuthSchemeParametersProvider = async (config, context, input) => {
	return {
		operation: (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_0__.d)(context).operation,
		region: await (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_0__.u)(config.region)() || (() => {
			throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
		})()
	};
};
function createAwsAuthSigv4HttpAuthOption(authParameters) {
	return {
		schemeId: "aws.auth#sigv4",
		signingProperties: {
			name: "servicequotas",
			region: authParameters.region
		},
		propertiesExtractor: (config, context) => ({ signingProperties: {
			config,
			context
		} })
	};
}
const defaultServiceQuotasHttpAuthSchemeProvider = (authParameters) => {
	const options = [];
	switch (authParameters.operation) {
		default: options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
	}
	return options;
};
const resolveHttpAuthSchemeConfig = (config) => {
	const config_0 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.r)(config);
	return Object.assign(config_0, { authSchemePreference: (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_0__.u)(config.authSchemePreference ?? []) });
};

// node_modules/@aws-sdk/client-service-quotas/dist-es/endpoint/EndpointParameters.js
const resolveClientEndpointParameters = (options) => {
	return Object.assign(options, {
		useDualstackEndpoint: options.useDualstackEndpoint ?? false,
		useFipsEndpoint: options.useFipsEndpoint ?? false,
		defaultSigningName: "servicequotas"
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

// node_modules/@aws-sdk/client-service-quotas/package.json
var version = "3.1138.0";

// node_modules/@aws-sdk/client-service-quotas/dist-es/endpoint/bdd.js
const k = "ref";
const a = -1;
const b = true;
const c = "isSet";
const d = "PartitionResult";
const e = "booleanEquals";
const f = "getAttr";
const g = { [k]: "Endpoint" };
const h = { [k]: d };
const i = {};
const j = [{ [k]: "Region" }];
const _data = {
	conditions: [
		[c, [g]],
		[c, j],
		[
			"aws.partition",
			j,
			d
		],
		[e, [{ [k]: "UseFIPS" }, b]],
		[e, [{ [k]: "UseDualStack" }, b]],
		[e, [{
			fn: f,
			argv: [h, "supportsDualStack"]
		}, b]],
		[e, [{
			fn: f,
			argv: [h, "supportsFIPS"]
		}, b]],
		["stringEquals", [{
			fn: f,
			argv: [h, "name"]
		}, "aws-us-gov"]]
	],
	results: [
		[a],
		[a, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[a, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[g, i],
		["https://servicequotas-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
		[a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://servicequotas.{Region}.amazonaws.com", i],
		["https://servicequotas-fips.{Region}.{PartitionResult#dnsSuffix}", i],
		[a, "FIPS is enabled but this partition does not support FIPS"],
		["https://servicequotas.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
		[a, "DualStack is enabled but this partition does not support DualStack"],
		["https://servicequotas.{Region}.{PartitionResult#dnsSuffix}", i],
		[a, "Invalid Configuration: Missing Region"]
	]
};
const root = 2;
const nodes = new Int32Array([
	-1,
	1,
	-1,
	0,
	13,
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
	11,
	9,
	6,
	10,
	100000008,
	7,
	100000006,
	100000007,
	5,
	12,
	100000005,
	6,
	100000004,
	100000005,
	3,
	100000001,
	14,
	4,
	100000002,
	100000003
]);
const bdd = _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.W.from(nodes, root, _data.conditions, _data.results);

// node_modules/@aws-sdk/client-service-quotas/dist-es/endpoint/endpointResolver.js
const cache = new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.U({
	size: 50,
	params: [
		"Endpoint",
		"Region",
		"UseDualStack",
		"UseFIPS"
	]
});
const defaultEndpointResolver = (endpointParams, context = {}) => {
	return cache.get(endpointParams, () => (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.V)(bdd, {
		endpointParams,
		logger: context.logger
	}));
};
_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.H.aws = _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.d;

// node_modules/@aws-sdk/client-service-quotas/dist-es/models/ServiceQuotasServiceException.js
var ServiceQuotasServiceException = class ServiceQuotasServiceException extends _exceptions_js__WEBPACK_IMPORTED_MODULE_2__.t {
	constructor(options) {
		super(options);
		Object.setPrototypeOf(this, ServiceQuotasServiceException.prototype);
	}
};

// node_modules/@aws-sdk/client-service-quotas/dist-es/models/errors.js
var AccessDeniedException = class AccessDeniedException extends ServiceQuotasServiceException {
	name = "AccessDeniedException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "AccessDeniedException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, AccessDeniedException.prototype);
		this.Message = opts.Message;
	}
};
var AWSServiceAccessNotEnabledException = class AWSServiceAccessNotEnabledException extends ServiceQuotasServiceException {
	name = "AWSServiceAccessNotEnabledException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "AWSServiceAccessNotEnabledException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, AWSServiceAccessNotEnabledException.prototype);
		this.Message = opts.Message;
	}
};
var DependencyAccessDeniedException = class DependencyAccessDeniedException extends ServiceQuotasServiceException {
	name = "DependencyAccessDeniedException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "DependencyAccessDeniedException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, DependencyAccessDeniedException.prototype);
		this.Message = opts.Message;
	}
};
var NoAvailableOrganizationException = class NoAvailableOrganizationException extends ServiceQuotasServiceException {
	name = "NoAvailableOrganizationException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "NoAvailableOrganizationException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, NoAvailableOrganizationException.prototype);
		this.Message = opts.Message;
	}
};
var OrganizationNotInAllFeaturesModeException = class OrganizationNotInAllFeaturesModeException extends ServiceQuotasServiceException {
	name = "OrganizationNotInAllFeaturesModeException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "OrganizationNotInAllFeaturesModeException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, OrganizationNotInAllFeaturesModeException.prototype);
		this.Message = opts.Message;
	}
};
var ServiceException = class ServiceException extends ServiceQuotasServiceException {
	name = "ServiceException";
	$fault = "server";
	Message;
	constructor(opts) {
		super({
			name: "ServiceException",
			$fault: "server",
			...opts
		});
		Object.setPrototypeOf(this, ServiceException.prototype);
		this.Message = opts.Message;
	}
};
var TemplatesNotAvailableInRegionException = class TemplatesNotAvailableInRegionException extends ServiceQuotasServiceException {
	name = "TemplatesNotAvailableInRegionException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "TemplatesNotAvailableInRegionException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, TemplatesNotAvailableInRegionException.prototype);
		this.Message = opts.Message;
	}
};
var TooManyRequestsException = class TooManyRequestsException extends ServiceQuotasServiceException {
	name = "TooManyRequestsException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "TooManyRequestsException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, TooManyRequestsException.prototype);
		this.Message = opts.Message;
	}
};
var IllegalArgumentException = class IllegalArgumentException extends ServiceQuotasServiceException {
	name = "IllegalArgumentException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "IllegalArgumentException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, IllegalArgumentException.prototype);
		this.Message = opts.Message;
	}
};
var InvalidResourceStateException = class InvalidResourceStateException extends ServiceQuotasServiceException {
	name = "InvalidResourceStateException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "InvalidResourceStateException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidResourceStateException.prototype);
		this.Message = opts.Message;
	}
};
var NoSuchResourceException = class NoSuchResourceException extends ServiceQuotasServiceException {
	name = "NoSuchResourceException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "NoSuchResourceException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, NoSuchResourceException.prototype);
		this.Message = opts.Message;
	}
};
var ResourceAlreadyExistsException = class ResourceAlreadyExistsException extends ServiceQuotasServiceException {
	name = "ResourceAlreadyExistsException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "ResourceAlreadyExistsException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ResourceAlreadyExistsException.prototype);
		this.Message = opts.Message;
	}
};
var ServiceQuotaTemplateNotInUseException = class ServiceQuotaTemplateNotInUseException extends ServiceQuotasServiceException {
	name = "ServiceQuotaTemplateNotInUseException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "ServiceQuotaTemplateNotInUseException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ServiceQuotaTemplateNotInUseException.prototype);
		this.Message = opts.Message;
	}
};
var InvalidPaginationTokenException = class InvalidPaginationTokenException extends ServiceQuotasServiceException {
	name = "InvalidPaginationTokenException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "InvalidPaginationTokenException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidPaginationTokenException.prototype);
		this.Message = opts.Message;
	}
};
var QuotaExceededException = class QuotaExceededException extends ServiceQuotasServiceException {
	name = "QuotaExceededException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "QuotaExceededException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, QuotaExceededException.prototype);
		this.Message = opts.Message;
	}
};
var TagPolicyViolationException = class TagPolicyViolationException extends ServiceQuotasServiceException {
	name = "TagPolicyViolationException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "TagPolicyViolationException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, TagPolicyViolationException.prototype);
		this.Message = opts.Message;
	}
};
var TooManyTagsException = class TooManyTagsException extends ServiceQuotasServiceException {
	name = "TooManyTagsException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "TooManyTagsException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, TooManyTagsException.prototype);
		this.Message = opts.Message;
	}
};

// node_modules/@aws-sdk/client-service-quotas/dist-es/schemas/schemas_0.js
const _A = "Adjustable";
const _AAL = "AdjustableAtLevel";
const _ADE = "AccessDeniedException";
const _AWSSANEE = "AWSServiceAccessNotEnabledException";
const _CI = "ContextId";
const _CS = "ContextScope";
const _CST = "ContextScopeType";
const _D = "Description";
const _DADE = "DependencyAccessDeniedException";
const _EC = "ErrorCode";
const _EM = "ErrorMessage";
const _ER = "ErrorReason";
const _GQ = "GlobalQuota";
const _GSQ = "GetServiceQuota";
const _GSQR = "GetServiceQuotaRequest";
const _GSQRe = "GetServiceQuotaResponse";
const _IAE = "IllegalArgumentException";
const _IPTE = "InvalidPaginationTokenException";
const _IRSE = "InvalidResourceStateException";
const _LSQ = "ListServiceQuotas";
const _LSQR = "ListServiceQuotasRequest";
const _LSQRi = "ListServiceQuotasResponse";
const _M = "Message";
const _MD = "MetricDimensions";
const _MI = "MetricInfo";
const _MN = "MetricNamespace";
const _MNe = "MetricName";
const _MR = "MaxResults";
const _MSR = "MetricStatisticRecommendation";
const _NAOE = "NoAvailableOrganizationException";
const _NSRE = "NoSuchResourceException";
const _NT = "NextToken";
const _ONIAFME = "OrganizationNotInAllFeaturesModeException";
const _P = "Period";
const _PU = "PeriodUnit";
const _PV = "PeriodValue";
const _Q = "Quota";
const _QA = "QuotaArn";
const _QAAL = "QuotaAppliedAtLevel";
const _QC = "QuotaCode";
const _QCI = "QuotaContextInfo";
const _QCu = "QuotaContext";
const _QEE = "QuotaExceededException";
const _QN = "QuotaName";
const _QP = "QuotaPeriod";
const _Qu = "Quotas";
const _RAEE = "ResourceAlreadyExistsException";
const _SC = "ServiceCode";
const _SE = "ServiceException";
const _SN = "ServiceName";
const _SQ = "ServiceQuota";
const _SQLD = "ServiceQuotaListDefinition";
const _SQTNIUE = "ServiceQuotaTemplateNotInUseException";
const _TMRE = "TooManyRequestsException";
const _TMTE = "TooManyTagsException";
const _TNAIRE = "TemplatesNotAvailableInRegionException";
const _TPVE = "TagPolicyViolationException";
const _UM = "UsageMetric";
const _Un = "Unit";
const _V = "Value";
const _c = "client";
const _e = "error";
const _hE = "httpError";
const _s = "smithy.ts.sdk.synthetic.com.amazonaws.servicequotas";
const _se = "server";
const n0 = "com.amazonaws.servicequotas";
const _s_registry = new _TypeRegistry_js__WEBPACK_IMPORTED_MODULE_1__.t(_s);
var ServiceQuotasServiceException$ = [
	-3,
	_s,
	"ServiceQuotasServiceException",
	0,
	[],
	[]
];
_s_registry.registerError(ServiceQuotasServiceException$, ServiceQuotasServiceException);
const n0_registry = new _TypeRegistry_js__WEBPACK_IMPORTED_MODULE_1__.t(n0);
var AccessDeniedException$ = [
	-3,
	n0,
	_ADE,
	{
		[_e]: _c,
		[_hE]: 403
	},
	[_M],
	[0]
];
n0_registry.registerError(AccessDeniedException$, AccessDeniedException);
var AWSServiceAccessNotEnabledException$ = [
	-3,
	n0,
	_AWSSANEE,
	{
		[_e]: _c,
		[_hE]: 403
	},
	[_M],
	[0]
];
n0_registry.registerError(AWSServiceAccessNotEnabledException$, AWSServiceAccessNotEnabledException);
var DependencyAccessDeniedException$ = [
	-3,
	n0,
	_DADE,
	{
		[_e]: _c,
		[_hE]: 403
	},
	[_M],
	[0]
];
n0_registry.registerError(DependencyAccessDeniedException$, DependencyAccessDeniedException);
var IllegalArgumentException$ = [
	-3,
	n0,
	_IAE,
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(IllegalArgumentException$, IllegalArgumentException);
var InvalidPaginationTokenException$ = [
	-3,
	n0,
	_IPTE,
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(InvalidPaginationTokenException$, InvalidPaginationTokenException);
var InvalidResourceStateException$ = [
	-3,
	n0,
	_IRSE,
	{
		[_e]: _c,
		[_hE]: 405
	},
	[_M],
	[0]
];
n0_registry.registerError(InvalidResourceStateException$, InvalidResourceStateException);
var NoAvailableOrganizationException$ = [
	-3,
	n0,
	_NAOE,
	{
		[_e]: _c,
		[_hE]: 403
	},
	[_M],
	[0]
];
n0_registry.registerError(NoAvailableOrganizationException$, NoAvailableOrganizationException);
var NoSuchResourceException$ = [
	-3,
	n0,
	_NSRE,
	{
		[_e]: _c,
		[_hE]: 404
	},
	[_M],
	[0]
];
n0_registry.registerError(NoSuchResourceException$, NoSuchResourceException);
var OrganizationNotInAllFeaturesModeException$ = [
	-3,
	n0,
	_ONIAFME,
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(OrganizationNotInAllFeaturesModeException$, OrganizationNotInAllFeaturesModeException);
var QuotaExceededException$ = [
	-3,
	n0,
	_QEE,
	{
		[_e]: _c,
		[_hE]: 409
	},
	[_M],
	[0]
];
n0_registry.registerError(QuotaExceededException$, QuotaExceededException);
var ResourceAlreadyExistsException$ = [
	-3,
	n0,
	_RAEE,
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(ResourceAlreadyExistsException$, ResourceAlreadyExistsException);
var ServiceException$ = [
	-3,
	n0,
	_SE,
	{
		[_e]: _se,
		[_hE]: 500
	},
	[_M],
	[0]
];
n0_registry.registerError(ServiceException$, ServiceException);
var ServiceQuotaTemplateNotInUseException$ = [
	-3,
	n0,
	_SQTNIUE,
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(ServiceQuotaTemplateNotInUseException$, ServiceQuotaTemplateNotInUseException);
var TagPolicyViolationException$ = [
	-3,
	n0,
	_TPVE,
	{
		[_e]: _c,
		[_hE]: 401
	},
	[_M],
	[0]
];
n0_registry.registerError(TagPolicyViolationException$, TagPolicyViolationException);
var TemplatesNotAvailableInRegionException$ = [
	-3,
	n0,
	_TNAIRE,
	{
		[_e]: _c,
		[_hE]: 404
	},
	[_M],
	[0]
];
n0_registry.registerError(TemplatesNotAvailableInRegionException$, TemplatesNotAvailableInRegionException);
var TooManyRequestsException$ = [
	-3,
	n0,
	_TMRE,
	{
		[_e]: _c,
		[_hE]: 429
	},
	[_M],
	[0]
];
n0_registry.registerError(TooManyRequestsException$, TooManyRequestsException);
var TooManyTagsException$ = [
	-3,
	n0,
	_TMTE,
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(TooManyTagsException$, TooManyTagsException);
const errorTypeRegistries = [_s_registry, n0_registry];
var ErrorReason$ = [
	3,
	n0,
	_ER,
	0,
	[_EC, _EM],
	[0, 0]
];
var GetServiceQuotaRequest$ = [
	3,
	n0,
	_GSQR,
	0,
	[
		_SC,
		_QC,
		_CI
	],
	[
		0,
		0,
		0
	],
	2
];
var GetServiceQuotaResponse$ = [
	3,
	n0,
	_GSQRe,
	0,
	[_Q],
	[() => ServiceQuota$]
];
var ListServiceQuotasRequest$ = [
	3,
	n0,
	_LSQR,
	0,
	[
		_SC,
		_NT,
		_MR,
		_QC,
		_QAAL
	],
	[
		0,
		0,
		1,
		0,
		0
	],
	1
];
var ListServiceQuotasResponse$ = [
	3,
	n0,
	_LSQRi,
	0,
	[_NT, _Qu],
	[0, () => ServiceQuotaListDefinition]
];
var MetricInfo$ = [
	3,
	n0,
	_MI,
	0,
	[
		_MN,
		_MNe,
		_MD,
		_MSR
	],
	[
		0,
		0,
		128,
		0
	]
];
var QuotaContextInfo$ = [
	3,
	n0,
	_QCI,
	0,
	[
		_CS,
		_CST,
		_CI,
		_AAL
	],
	[
		0,
		0,
		0,
		0
	]
];
var QuotaPeriod$ = [
	3,
	n0,
	_QP,
	0,
	[_PV, _PU],
	[1, 0]
];
var ServiceQuota$ = [
	3,
	n0,
	_SQ,
	0,
	[
		_SC,
		_SN,
		_QA,
		_QC,
		_QN,
		_V,
		_Un,
		_A,
		_GQ,
		_UM,
		_P,
		_ER,
		_QAAL,
		_QCu,
		_D
	],
	[
		0,
		0,
		0,
		0,
		0,
		1,
		0,
		2,
		2,
		() => MetricInfo$,
		() => QuotaPeriod$,
		() => ErrorReason$,
		0,
		() => QuotaContextInfo$,
		0
	]
];
var ServiceQuotaListDefinition = [
	1,
	n0,
	_SQLD,
	0,
	() => ServiceQuota$
];
var GetServiceQuota$ = [
	9,
	n0,
	_GSQ,
	0,
	() => GetServiceQuotaRequest$,
	() => GetServiceQuotaResponse$
];
var ListServiceQuotas$ = [
	9,
	n0,
	_LSQ,
	0,
	() => ListServiceQuotasRequest$,
	() => ListServiceQuotasResponse$
];

// node_modules/@aws-sdk/client-service-quotas/dist-es/runtimeConfig.shared.js
const getRuntimeConfig$1 = (config) => {
	return {
		apiVersion: "2019-06-24",
		base64Decoder: config?.base64Decoder ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.ct,
		base64Encoder: config?.base64Encoder ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.st,
		disableHostPrefix: config?.disableHostPrefix ?? false,
		endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
		extensions: config?.extensions ?? [],
		httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultServiceQuotasHttpAuthSchemeProvider,
		httpAuthSchemes: config?.httpAuthSchemes ?? [{
			schemeId: "aws.auth#sigv4",
			identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
			signer: new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.o()
		}],
		logger: config?.logger ?? new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.Y(),
		protocol: config?.protocol ?? _index_js__WEBPACK_IMPORTED_MODULE_4__.G,
		protocolSettings: config?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.servicequotas",
			errorTypeRegistries,
			version: "2019-06-24",
			serviceTarget: "ServiceQuotasV20190624"
		},
		serviceId: config?.serviceId ?? "Service Quotas",
		sha256: config?.sha256 ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.t,
		urlParser: config?.urlParser ?? _configLoader_js__WEBPACK_IMPORTED_MODULE_5__.r,
		utf8Decoder: config?.utf8Decoder ?? _toUtf8_js__WEBPACK_IMPORTED_MODULE_7__.n,
		utf8Encoder: config?.utf8Encoder ?? _toUtf8_js__WEBPACK_IMPORTED_MODULE_7__.t
	};
};

// node_modules/@aws-sdk/client-service-quotas/dist-es/runtimeConfig.js
const getRuntimeConfig = (config) => {
	(0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.Q)(process.version);
	const defaultsMode = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.G)(config);
	const defaultConfigProvider = () => defaultsMode().then(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.$);
	const clientSharedValues = getRuntimeConfig$1(config);
	(0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.ut)(process.version);
	const loaderConfig = {
		profile: config?.profile,
		logger: clientSharedValues.logger
	};
	return {
		...clientSharedValues,
		...config,
		runtime: "node",
		defaultsMode,
		authSchemePreference: config?.authSchemePreference ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_5__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.a, loaderConfig),
		bodyLengthChecker: config?.bodyLengthChecker ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.at,
		credentialDefaultProvider: config?.credentialDefaultProvider ?? _index_js__WEBPACK_IMPORTED_MODULE_4__.K,
		defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.p)({
			serviceId: clientSharedValues.serviceId,
			clientVersion: version
		}),
		maxAttempts: config?.maxAttempts ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_5__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.g, config),
		region: config?.region ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_5__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.J, {
			..._Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.q,
			...loaderConfig
		}),
		requestHandler: _node_http_handler_js__WEBPACK_IMPORTED_MODULE_6__.t.create(config?.requestHandler ?? defaultConfigProvider),
		retryMode: config?.retryMode ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_5__.t)({
			..._Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__._,
			default: async () => (await defaultConfigProvider()).retryMode || _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.y
		}, config),
		streamCollector: config?.streamCollector ?? _node_http_handler_js__WEBPACK_IMPORTED_MODULE_6__.r,
		useDualstackEndpoint: config?.useDualstackEndpoint ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_5__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.rt, loaderConfig),
		useFipsEndpoint: config?.useFipsEndpoint ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_5__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.nt, loaderConfig),
		userAgentAppId: config?.userAgentAppId ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_5__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.f, loaderConfig)
	};
};

// node_modules/@aws-sdk/client-service-quotas/dist-es/auth/httpAuthExtensionConfiguration.js
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

// node_modules/@aws-sdk/client-service-quotas/dist-es/runtimeExtensions.js
const resolveRuntimeExtensions = (runtimeConfig, extensions) => {
	const extensionConfiguration = Object.assign((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.l)(runtimeConfig), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.X)(runtimeConfig), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.j)(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
	extensions.forEach((extension) => extension.configure(extensionConfiguration));
	return Object.assign(runtimeConfig, (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.u)(extensionConfiguration), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.Z)(extensionConfiguration), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.M)(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
};

// node_modules/@aws-sdk/client-service-quotas/dist-es/ServiceQuotasClient.js
var ServiceQuotasClient = class extends _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.tt {
	config;
	constructor(...[configuration]) {
		const _config_0 = getRuntimeConfig(configuration || {});
		super(_config_0);
		this.initConfig = _config_0;
		const _config_1 = resolveClientEndpointParameters(_config_0);
		const _config_2 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.b)(_config_1);
		const _config_3 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.v)(_config_2);
		const _config_4 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.K)(_config_3);
		const _config_5 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.k)(_config_4);
		const _config_6 = (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_0__.n)(_config_5);
		const _config_7 = resolveHttpAuthSchemeConfig(_config_6);
		const _config_8 = resolveRuntimeExtensions(_config_7, configuration?.extensions || []);
		this.config = _config_8;
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.et)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.m)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.h)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.A)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.O)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.D)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.E)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.T)(this.config, {
			httpAuthSchemeParametersProvider: defaultServiceQuotasHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.x({ "aws.auth#sigv4": config.credentials })
		}));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.C)(this.config));
	}
	destroy() {
		super.destroy();
	}
};

// node_modules/@aws-sdk/client-service-quotas/dist-es/commandBuilder.js
const command = (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_0__.i)(commonParams, "ServiceQuotasV20190624", "ServiceQuotasClient", _endpoints_js__WEBPACK_IMPORTED_MODULE_0__.t);
const _ep0 = {};
const _mw0 = (Command, cs, config, o) => [];

// node_modules/@aws-sdk/client-service-quotas/dist-es/commands/GetServiceQuotaCommand.js
var GetServiceQuotaCommand = class extends command(_ep0, _mw0, "GetServiceQuota", GetServiceQuota$) {};

// node_modules/@aws-sdk/client-service-quotas/dist-es/commands/ListServiceQuotasCommand.js
var ListServiceQuotasCommand = class extends command(_ep0, _mw0, "ListServiceQuotas", ListServiceQuotas$) {};

// node_modules/@aws-sdk/client-service-quotas/dist-es/pagination/ListServiceQuotasPaginator.js
const paginateListServiceQuotas = (0,_createPaginator_js__WEBPACK_IMPORTED_MODULE_8__.t)(ServiceQuotasClient, ListServiceQuotasCommand, "NextToken", "NextToken", "MaxResults");

// build/js/aws/quota-codes.js
const ENDPOINT_QUOTA_CODES = /* @__PURE__ */ new Map([
	["ml.t2.medium", "L-29C181D7"],
	["ml.t2.large", "L-1410387A"],
	["ml.t2.2xlarge", "L-20700136"],
	["ml.m5.large", "L-614B09FD"],
	["ml.m5.xlarge", "L-2F737F8D"],
	["ml.m5.4xlarge", "L-E2649D46"],
	["ml.c5.large", "L-4D27DFDD"],
	["ml.g4dn.xlarge", "L-B67CFA0C"],
	["ml.g4dn.2xlarge", "L-EA346344"],
	["ml.g4dn.4xlarge", "L-31522FA6"],
	["ml.g4dn.8xlarge", "L-7D28AD75"],
	["ml.g4dn.12xlarge", "L-07BEB181"],
	["ml.g4dn.16xlarge", "L-8679F6F3"],
	["ml.g5.xlarge", "L-1928E07B"],
	["ml.g5.2xlarge", "L-9614C779"],
	["ml.g5.4xlarge", "L-C1B9A48D"],
	["ml.g5.8xlarge", "L-065D610E"],
	["ml.g5.12xlarge", "L-65C4BD00"],
	["ml.g5.16xlarge", "L-962705EA"],
	["ml.g5.24xlarge", "L-6821867B"],
	["ml.g5.48xlarge", "L-0100B823"],
	["ml.g6.xlarge", "L-D470D954"],
	["ml.g6.2xlarge", "L-98BDE811"],
	["ml.g6.4xlarge", "L-DFB10FDE"],
	["ml.g6.12xlarge", "L-0A29AACF"],
	["ml.g6.48xlarge", "L-28FEB563"],
	["ml.g6e.xlarge", "L-B0729CB4"],
	["ml.g6e.2xlarge", "L-F8D7F460"],
	["ml.g6e.4xlarge", "L-93531071"],
	["ml.g6e.8xlarge", "L-96A28D02"],
	["ml.g6e.12xlarge", "L-60313EA3"],
	["ml.g6e.16xlarge", "L-2930A179"],
	["ml.g6e.24xlarge", "L-AE407E8B"],
	["ml.g6e.48xlarge", "L-E0C458EA"],
	["ml.inf2.xlarge", "L-C8AB7CDA"],
	["ml.inf2.8xlarge", "L-F761337C"],
	["ml.inf2.24xlarge", "L-9C39178F"],
	["ml.inf2.48xlarge", "L-286C98BC"],
	["ml.p3.2xlarge", "L-1623D0BE"],
	["ml.p4d.24xlarge", "L-09F79647"],
	["ml.p4de.24xlarge", "L-456B4C5F"],
	["ml.p5.48xlarge", "L-16AF71F1"]
]);

// build/js/aws/endpoint-quotas.js
const SERVICE = "sagemaker";
async function endpointQuota(config, policy, instanceType, signal) {
	const code = ENDPOINT_QUOTA_CODES.get(instanceType);
	if (code === void 0) return { kind: "not-applicable" };
	const client = clientFor(config, policy);
	const command = new GetServiceQuotaCommand({
		ServiceCode: SERVICE,
		QuotaCode: code
	});
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_4__.O)(async () => {
		const { Quota: quota } = await client.send(command, { abortSignal: signal });
		return quota?.QuotaName === quotaName(instanceType) && quota.Value !== void 0 ? {
			kind: "found",
			value: quota.Value
		} : { kind: "not-applicable" };
	});
}
function listedEndpointQuotas(config, policy, instanceTypes, signal) {
	const client = clientFor(config, policy);
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_4__.O)(async () => {
		const quotas = await quotasInList(client, instanceTypes, signal);
		return {
			kind: "found",
			value: Object.fromEntries(quotas)
		};
	});
}
const quotaName = (instanceType) => `${instanceType} for endpoint usage`;
function clientFor(config, policy) {
	const client = new ServiceQuotasClient(config);
	client.middlewareStack.use((0,_index_js__WEBPACK_IMPORTED_MODULE_4__.U)(policy));
	return client;
}
async function quotasInList(client, types, signal) {
	const wanted = new Map(types.map((type) => [quotaName(type), type]));
	const found = /* @__PURE__ */ new Map();
	const pages = paginateListServiceQuotas({
		client,
		pageSize: 100
	}, { ServiceCode: SERVICE }, { abortSignal: signal });
	for await (const page of pages) {
		for (const { QuotaName: name = "", Value: quota } of (0,_index_js__WEBPACK_IMPORTED_MODULE_4__.A)(page.Quotas, "quotas")) {
			const type = wanted.get(name);
			if (type !== void 0 && quota !== void 0) found.set(type, quota);
		}
		if (found.size === wanted.size) break;
	}
	return [...found];
}



/***/ })

};
