export const id = 892;
export const ids = [892];
export const modules = {

/***/ 7892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkDeploymentConfig: () => (/* binding */ checkDeploymentConfig),
/* harmony export */   checkEndpointConfig: () => (/* binding */ checkEndpointConfig),
/* harmony export */   checkModels: () => (/* binding */ checkModels),
/* harmony export */   checkServerlessConfig: () => (/* binding */ checkServerlessConfig)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9128);
/* harmony import */ var _NumericValue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3341);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2933);
/* harmony import */ var _exceptions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7815);





// node_modules/@aws-sdk/client-sagemaker/dist-es/models/enums.js
const ModelCompressionType = {
	Gzip: "Gzip",
	None: "None"
};
const S3ModelDataType = {
	S3Object: "S3Object",
	S3Prefix: "S3Prefix"
};
const ProductionVariantInstanceType = {
	ML_C4_2XLARGE: "ml.c4.2xlarge",
	ML_C4_4XLARGE: "ml.c4.4xlarge",
	ML_C4_8XLARGE: "ml.c4.8xlarge",
	ML_C4_LARGE: "ml.c4.large",
	ML_C4_XLARGE: "ml.c4.xlarge",
	ML_C5D_18XLARGE: "ml.c5d.18xlarge",
	ML_C5D_2XLARGE: "ml.c5d.2xlarge",
	ML_C5D_4XLARGE: "ml.c5d.4xlarge",
	ML_C5D_9XLARGE: "ml.c5d.9xlarge",
	ML_C5D_LARGE: "ml.c5d.large",
	ML_C5D_XLARGE: "ml.c5d.xlarge",
	ML_C5_18XLARGE: "ml.c5.18xlarge",
	ML_C5_2XLARGE: "ml.c5.2xlarge",
	ML_C5_4XLARGE: "ml.c5.4xlarge",
	ML_C5_9XLARGE: "ml.c5.9xlarge",
	ML_C5_LARGE: "ml.c5.large",
	ML_C5_XLARGE: "ml.c5.xlarge",
	ML_C6GD_12XLARGE: "ml.c6gd.12xlarge",
	ML_C6GD_16XLARGE: "ml.c6gd.16xlarge",
	ML_C6GD_2XLARGE: "ml.c6gd.2xlarge",
	ML_C6GD_4XLARGE: "ml.c6gd.4xlarge",
	ML_C6GD_8XLARGE: "ml.c6gd.8xlarge",
	ML_C6GD_LARGE: "ml.c6gd.large",
	ML_C6GD_XLARGE: "ml.c6gd.xlarge",
	ML_C6GN_12XLARGE: "ml.c6gn.12xlarge",
	ML_C6GN_16XLARGE: "ml.c6gn.16xlarge",
	ML_C6GN_2XLARGE: "ml.c6gn.2xlarge",
	ML_C6GN_4XLARGE: "ml.c6gn.4xlarge",
	ML_C6GN_8XLARGE: "ml.c6gn.8xlarge",
	ML_C6GN_LARGE: "ml.c6gn.large",
	ML_C6GN_XLARGE: "ml.c6gn.xlarge",
	ML_C6G_12XLARGE: "ml.c6g.12xlarge",
	ML_C6G_16XLARGE: "ml.c6g.16xlarge",
	ML_C6G_2XLARGE: "ml.c6g.2xlarge",
	ML_C6G_4XLARGE: "ml.c6g.4xlarge",
	ML_C6G_8XLARGE: "ml.c6g.8xlarge",
	ML_C6G_LARGE: "ml.c6g.large",
	ML_C6G_XLARGE: "ml.c6g.xlarge",
	ML_C6IN_12XLARGE: "ml.c6in.12xlarge",
	ML_C6IN_16XLARGE: "ml.c6in.16xlarge",
	ML_C6IN_24XLARGE: "ml.c6in.24xlarge",
	ML_C6IN_2XLARGE: "ml.c6in.2xlarge",
	ML_C6IN_32XLARGE: "ml.c6in.32xlarge",
	ML_C6IN_4XLARGE: "ml.c6in.4xlarge",
	ML_C6IN_8XLARGE: "ml.c6in.8xlarge",
	ML_C6IN_LARGE: "ml.c6in.large",
	ML_C6IN_XLARGE: "ml.c6in.xlarge",
	ML_C6I_12XLARGE: "ml.c6i.12xlarge",
	ML_C6I_16XLARGE: "ml.c6i.16xlarge",
	ML_C6I_24XLARGE: "ml.c6i.24xlarge",
	ML_C6I_2XLARGE: "ml.c6i.2xlarge",
	ML_C6I_32XLARGE: "ml.c6i.32xlarge",
	ML_C6I_4XLARGE: "ml.c6i.4xlarge",
	ML_C6I_8XLARGE: "ml.c6i.8xlarge",
	ML_C6I_LARGE: "ml.c6i.large",
	ML_C6I_XLARGE: "ml.c6i.xlarge",
	ML_C7G_12XLARGE: "ml.c7g.12xlarge",
	ML_C7G_16XLARGE: "ml.c7g.16xlarge",
	ML_C7G_2XLARGE: "ml.c7g.2xlarge",
	ML_C7G_4XLARGE: "ml.c7g.4xlarge",
	ML_C7G_8XLARGE: "ml.c7g.8xlarge",
	ML_C7G_LARGE: "ml.c7g.large",
	ML_C7G_XLARGE: "ml.c7g.xlarge",
	ML_C7I_12XLARGE: "ml.c7i.12xlarge",
	ML_C7I_16XLARGE: "ml.c7i.16xlarge",
	ML_C7I_24XLARGE: "ml.c7i.24xlarge",
	ML_C7I_2XLARGE: "ml.c7i.2xlarge",
	ML_C7I_48XLARGE: "ml.c7i.48xlarge",
	ML_C7I_4XLARGE: "ml.c7i.4xlarge",
	ML_C7I_8XLARGE: "ml.c7i.8xlarge",
	ML_C7I_LARGE: "ml.c7i.large",
	ML_C7I_XLARGE: "ml.c7i.xlarge",
	ML_C8G_12XLARGE: "ml.c8g.12xlarge",
	ML_C8G_16XLARGE: "ml.c8g.16xlarge",
	ML_C8G_24XLARGE: "ml.c8g.24xlarge",
	ML_C8G_2XLARGE: "ml.c8g.2xlarge",
	ML_C8G_48XLARGE: "ml.c8g.48xlarge",
	ML_C8G_4XLARGE: "ml.c8g.4xlarge",
	ML_C8G_8XLARGE: "ml.c8g.8xlarge",
	ML_C8G_LARGE: "ml.c8g.large",
	ML_C8G_MEDIUM: "ml.c8g.medium",
	ML_C8G_XLARGE: "ml.c8g.xlarge",
	ML_DL1_24XLARGE: "ml.dl1.24xlarge",
	ML_G4DN_12XLARGE: "ml.g4dn.12xlarge",
	ML_G4DN_16XLARGE: "ml.g4dn.16xlarge",
	ML_G4DN_2XLARGE: "ml.g4dn.2xlarge",
	ML_G4DN_4XLARGE: "ml.g4dn.4xlarge",
	ML_G4DN_8XLARGE: "ml.g4dn.8xlarge",
	ML_G4DN_XLARGE: "ml.g4dn.xlarge",
	ML_G5_12XLARGE: "ml.g5.12xlarge",
	ML_G5_16XLARGE: "ml.g5.16xlarge",
	ML_G5_24XLARGE: "ml.g5.24xlarge",
	ML_G5_2XLARGE: "ml.g5.2xlarge",
	ML_G5_48XLARGE: "ml.g5.48xlarge",
	ML_G5_4XLARGE: "ml.g5.4xlarge",
	ML_G5_8XLARGE: "ml.g5.8xlarge",
	ML_G5_XLARGE: "ml.g5.xlarge",
	ML_G6E_12XLARGE: "ml.g6e.12xlarge",
	ML_G6E_16XLARGE: "ml.g6e.16xlarge",
	ML_G6E_24XLARGE: "ml.g6e.24xlarge",
	ML_G6E_2XLARGE: "ml.g6e.2xlarge",
	ML_G6E_48XLARGE: "ml.g6e.48xlarge",
	ML_G6E_4XLARGE: "ml.g6e.4xlarge",
	ML_G6E_8XLARGE: "ml.g6e.8xlarge",
	ML_G6E_XLARGE: "ml.g6e.xlarge",
	ML_G6_12XLARGE: "ml.g6.12xlarge",
	ML_G6_16XLARGE: "ml.g6.16xlarge",
	ML_G6_24XLARGE: "ml.g6.24xlarge",
	ML_G6_2XLARGE: "ml.g6.2xlarge",
	ML_G6_48XLARGE: "ml.g6.48xlarge",
	ML_G6_4XLARGE: "ml.g6.4xlarge",
	ML_G6_8XLARGE: "ml.g6.8xlarge",
	ML_G6_XLARGE: "ml.g6.xlarge",
	ML_G7E_12XLARGE: "ml.g7e.12xlarge",
	ML_G7E_24XLARGE: "ml.g7e.24xlarge",
	ML_G7E_2XLARGE: "ml.g7e.2xlarge",
	ML_G7E_48XLARGE: "ml.g7e.48xlarge",
	ML_G7E_4XLARGE: "ml.g7e.4xlarge",
	ML_G7E_8XLARGE: "ml.g7e.8xlarge",
	ML_G7_12XLARGE: "ml.g7.12xlarge",
	ML_G7_24XLARGE: "ml.g7.24xlarge",
	ML_G7_2XLARGE: "ml.g7.2xlarge",
	ML_G7_48XLARGE: "ml.g7.48xlarge",
	ML_G7_4XLARGE: "ml.g7.4xlarge",
	ML_G7_8XLARGE: "ml.g7.8xlarge",
	ML_INF1_24XLARGE: "ml.inf1.24xlarge",
	ML_INF1_2XLARGE: "ml.inf1.2xlarge",
	ML_INF1_6XLARGE: "ml.inf1.6xlarge",
	ML_INF1_XLARGE: "ml.inf1.xlarge",
	ML_INF2_24XLARGE: "ml.inf2.24xlarge",
	ML_INF2_48XLARGE: "ml.inf2.48xlarge",
	ML_INF2_8XLARGE: "ml.inf2.8xlarge",
	ML_INF2_XLARGE: "ml.inf2.xlarge",
	ML_M4_10XLARGE: "ml.m4.10xlarge",
	ML_M4_16XLARGE: "ml.m4.16xlarge",
	ML_M4_2XLARGE: "ml.m4.2xlarge",
	ML_M4_4XLARGE: "ml.m4.4xlarge",
	ML_M4_XLARGE: "ml.m4.xlarge",
	ML_M5D_12XLARGE: "ml.m5d.12xlarge",
	ML_M5D_24XLARGE: "ml.m5d.24xlarge",
	ML_M5D_2XLARGE: "ml.m5d.2xlarge",
	ML_M5D_4XLARGE: "ml.m5d.4xlarge",
	ML_M5D_LARGE: "ml.m5d.large",
	ML_M5D_XLARGE: "ml.m5d.xlarge",
	ML_M5_12XLARGE: "ml.m5.12xlarge",
	ML_M5_24XLARGE: "ml.m5.24xlarge",
	ML_M5_2XLARGE: "ml.m5.2xlarge",
	ML_M5_4XLARGE: "ml.m5.4xlarge",
	ML_M5_LARGE: "ml.m5.large",
	ML_M5_XLARGE: "ml.m5.xlarge",
	ML_M6GD_12XLARGE: "ml.m6gd.12xlarge",
	ML_M6GD_16XLARGE: "ml.m6gd.16xlarge",
	ML_M6GD_2XLARGE: "ml.m6gd.2xlarge",
	ML_M6GD_4XLARGE: "ml.m6gd.4xlarge",
	ML_M6GD_8XLARGE: "ml.m6gd.8xlarge",
	ML_M6GD_LARGE: "ml.m6gd.large",
	ML_M6GD_XLARGE: "ml.m6gd.xlarge",
	ML_M6G_12XLARGE: "ml.m6g.12xlarge",
	ML_M6G_16XLARGE: "ml.m6g.16xlarge",
	ML_M6G_2XLARGE: "ml.m6g.2xlarge",
	ML_M6G_4XLARGE: "ml.m6g.4xlarge",
	ML_M6G_8XLARGE: "ml.m6g.8xlarge",
	ML_M6G_LARGE: "ml.m6g.large",
	ML_M6G_XLARGE: "ml.m6g.xlarge",
	ML_M6I_12XLARGE: "ml.m6i.12xlarge",
	ML_M6I_16XLARGE: "ml.m6i.16xlarge",
	ML_M6I_24XLARGE: "ml.m6i.24xlarge",
	ML_M6I_2XLARGE: "ml.m6i.2xlarge",
	ML_M6I_32XLARGE: "ml.m6i.32xlarge",
	ML_M6I_4XLARGE: "ml.m6i.4xlarge",
	ML_M6I_8XLARGE: "ml.m6i.8xlarge",
	ML_M6I_LARGE: "ml.m6i.large",
	ML_M6I_XLARGE: "ml.m6i.xlarge",
	ML_M7I_12XLARGE: "ml.m7i.12xlarge",
	ML_M7I_16XLARGE: "ml.m7i.16xlarge",
	ML_M7I_24XLARGE: "ml.m7i.24xlarge",
	ML_M7I_2XLARGE: "ml.m7i.2xlarge",
	ML_M7I_48XLARGE: "ml.m7i.48xlarge",
	ML_M7I_4XLARGE: "ml.m7i.4xlarge",
	ML_M7I_8XLARGE: "ml.m7i.8xlarge",
	ML_M7I_LARGE: "ml.m7i.large",
	ML_M7I_XLARGE: "ml.m7i.xlarge",
	ML_M8G_12XLARGE: "ml.m8g.12xlarge",
	ML_M8G_16XLARGE: "ml.m8g.16xlarge",
	ML_M8G_24XLARGE: "ml.m8g.24xlarge",
	ML_M8G_2XLARGE: "ml.m8g.2xlarge",
	ML_M8G_48XLARGE: "ml.m8g.48xlarge",
	ML_M8G_4XLARGE: "ml.m8g.4xlarge",
	ML_M8G_8XLARGE: "ml.m8g.8xlarge",
	ML_M8G_LARGE: "ml.m8g.large",
	ML_M8G_MEDIUM: "ml.m8g.medium",
	ML_M8G_XLARGE: "ml.m8g.xlarge",
	ML_P2_16XLARGE: "ml.p2.16xlarge",
	ML_P2_8XLARGE: "ml.p2.8xlarge",
	ML_P2_XLARGE: "ml.p2.xlarge",
	ML_P3_16XLARGE: "ml.p3.16xlarge",
	ML_P3_2XLARGE: "ml.p3.2xlarge",
	ML_P3_8XLARGE: "ml.p3.8xlarge",
	ML_P4DE_24XLARGE: "ml.p4de.24xlarge",
	ML_P4D_24XLARGE: "ml.p4d.24xlarge",
	ML_P5EN_48XLARGE: "ml.p5en.48xlarge",
	ML_P5E_48XLARGE: "ml.p5e.48xlarge",
	ML_P5_48XLARGE: "ml.p5.48xlarge",
	ML_P5_4XLARGE: "ml.p5.4xlarge",
	ML_P6E_GB200_36XLARGE: "ml.p6e-gb200.36xlarge",
	ML_P6_B200_48XLARGE: "ml.p6-b200.48xlarge",
	ML_P6_B300_48XLARGE: "ml.p6-b300.48xlarge",
	ML_R5D_12XLARGE: "ml.r5d.12xlarge",
	ML_R5D_24XLARGE: "ml.r5d.24xlarge",
	ML_R5D_2XLARGE: "ml.r5d.2xlarge",
	ML_R5D_4XLARGE: "ml.r5d.4xlarge",
	ML_R5D_LARGE: "ml.r5d.large",
	ML_R5D_XLARGE: "ml.r5d.xlarge",
	ML_R5_12XLARGE: "ml.r5.12xlarge",
	ML_R5_24XLARGE: "ml.r5.24xlarge",
	ML_R5_2XLARGE: "ml.r5.2xlarge",
	ML_R5_4XLARGE: "ml.r5.4xlarge",
	ML_R5_LARGE: "ml.r5.large",
	ML_R5_XLARGE: "ml.r5.xlarge",
	ML_R6GD_12XLARGE: "ml.r6gd.12xlarge",
	ML_R6GD_16XLARGE: "ml.r6gd.16xlarge",
	ML_R6GD_2XLARGE: "ml.r6gd.2xlarge",
	ML_R6GD_4XLARGE: "ml.r6gd.4xlarge",
	ML_R6GD_8XLARGE: "ml.r6gd.8xlarge",
	ML_R6GD_LARGE: "ml.r6gd.large",
	ML_R6GD_XLARGE: "ml.r6gd.xlarge",
	ML_R6G_12XLARGE: "ml.r6g.12xlarge",
	ML_R6G_16XLARGE: "ml.r6g.16xlarge",
	ML_R6G_2XLARGE: "ml.r6g.2xlarge",
	ML_R6G_4XLARGE: "ml.r6g.4xlarge",
	ML_R6G_8XLARGE: "ml.r6g.8xlarge",
	ML_R6G_LARGE: "ml.r6g.large",
	ML_R6G_XLARGE: "ml.r6g.xlarge",
	ML_R6I_12XLARGE: "ml.r6i.12xlarge",
	ML_R6I_16XLARGE: "ml.r6i.16xlarge",
	ML_R6I_24XLARGE: "ml.r6i.24xlarge",
	ML_R6I_2XLARGE: "ml.r6i.2xlarge",
	ML_R6I_32XLARGE: "ml.r6i.32xlarge",
	ML_R6I_4XLARGE: "ml.r6i.4xlarge",
	ML_R6I_8XLARGE: "ml.r6i.8xlarge",
	ML_R6I_LARGE: "ml.r6i.large",
	ML_R6I_XLARGE: "ml.r6i.xlarge",
	ML_R7GD_12XLARGE: "ml.r7gd.12xlarge",
	ML_R7GD_16XLARGE: "ml.r7gd.16xlarge",
	ML_R7GD_2XLARGE: "ml.r7gd.2xlarge",
	ML_R7GD_4XLARGE: "ml.r7gd.4xlarge",
	ML_R7GD_8XLARGE: "ml.r7gd.8xlarge",
	ML_R7GD_LARGE: "ml.r7gd.large",
	ML_R7GD_MEDIUM: "ml.r7gd.medium",
	ML_R7GD_XLARGE: "ml.r7gd.xlarge",
	ML_R7I_12XLARGE: "ml.r7i.12xlarge",
	ML_R7I_16XLARGE: "ml.r7i.16xlarge",
	ML_R7I_24XLARGE: "ml.r7i.24xlarge",
	ML_R7I_2XLARGE: "ml.r7i.2xlarge",
	ML_R7I_48XLARGE: "ml.r7i.48xlarge",
	ML_R7I_4XLARGE: "ml.r7i.4xlarge",
	ML_R7I_8XLARGE: "ml.r7i.8xlarge",
	ML_R7I_LARGE: "ml.r7i.large",
	ML_R7I_XLARGE: "ml.r7i.xlarge",
	ML_R8G_12XLARGE: "ml.r8g.12xlarge",
	ML_R8G_16XLARGE: "ml.r8g.16xlarge",
	ML_R8G_24XLARGE: "ml.r8g.24xlarge",
	ML_R8G_2XLARGE: "ml.r8g.2xlarge",
	ML_R8G_48XLARGE: "ml.r8g.48xlarge",
	ML_R8G_4XLARGE: "ml.r8g.4xlarge",
	ML_R8G_8XLARGE: "ml.r8g.8xlarge",
	ML_R8G_LARGE: "ml.r8g.large",
	ML_R8G_MEDIUM: "ml.r8g.medium",
	ML_R8G_XLARGE: "ml.r8g.xlarge",
	ML_T2_2XLARGE: "ml.t2.2xlarge",
	ML_T2_LARGE: "ml.t2.large",
	ML_T2_MEDIUM: "ml.t2.medium",
	ML_T2_XLARGE: "ml.t2.xlarge",
	ML_TRN1N_32XLARGE: "ml.trn1n.32xlarge",
	ML_TRN1_2XLARGE: "ml.trn1.2xlarge",
	ML_TRN1_32XLARGE: "ml.trn1.32xlarge",
	ML_TRN2_48XLARGE: "ml.trn2.48xlarge"
};
const AsyncNotificationTopicTypes = {
	ERROR_NOTIFICATION_TOPIC: "ERROR_NOTIFICATION_TOPIC",
	SUCCESS_NOTIFICATION_TOPIC: "SUCCESS_NOTIFICATION_TOPIC"
};
const CapacitySizeType = {
	CAPACITY_PERCENT: "CAPACITY_PERCENT",
	INSTANCE_COUNT: "INSTANCE_COUNT"
};
const TrafficRoutingConfigType = {
	ALL_AT_ONCE: "ALL_AT_ONCE",
	CANARY: "CANARY",
	LINEAR: "LINEAR"
};
const CapacityReservationPreference = { CAPACITY_RESERVATIONS_ONLY: "capacity-reservations-only" };
const CaptureMode = {
	INPUT: "Input",
	INPUT_AND_OUTPUT: "InputAndOutput",
	OUTPUT: "Output"
};
const ClarifyFeatureType = {
	CATEGORICAL: "categorical",
	NUMERICAL: "numerical",
	TEXT: "text"
};
const ClarifyTextGranularity = {
	PARAGRAPH: "paragraph",
	SENTENCE: "sentence",
	TOKEN: "token"
};
const ClarifyTextLanguage = {
	AFRIKAANS: "af",
	ALBANIAN: "sq",
	ARABIC: "ar",
	ARMENIAN: "hy",
	BASQUE: "eu",
	BENGALI: "bn",
	BULGARIAN: "bg",
	CATALAN: "ca",
	CHINESE: "zh",
	CROATIAN: "hr",
	CZECH: "cs",
	DANISH: "da",
	DUTCH: "nl",
	ENGLISH: "en",
	ESTONIAN: "et",
	FINNISH: "fi",
	FRENCH: "fr",
	GERMAN: "de",
	GREEK: "el",
	GUJARATI: "gu",
	HEBREW: "he",
	HINDI: "hi",
	HUNGARIAN: "hu",
	ICELANDIC: "is",
	INDONESIAN: "id",
	IRISH: "ga",
	ITALIAN: "it",
	KANNADA: "kn",
	KYRGYZ: "ky",
	LATVIAN: "lv",
	LIGURIAN: "lij",
	LITHUANIAN: "lt",
	LUXEMBOURGISH: "lb",
	MACEDONIAN: "mk",
	MALAYALAM: "ml",
	MARATHI: "mr",
	MULTI_LANGUAGE: "xx",
	NEPALI: "ne",
	NORWEGIAN_BOKMAL: "nb",
	PERSIAN: "fa",
	POLISH: "pl",
	PORTUGUESE: "pt",
	ROMANIAN: "ro",
	RUSSIAN: "ru",
	SANSKRIT: "sa",
	SERBIAN: "sr",
	SETSWANA: "tn",
	SINHALA: "si",
	SLOVAK: "sk",
	SLOVENIAN: "sl",
	SPANISH: "es",
	SWEDISH: "sv",
	TAGALOG: "tl",
	TAMIL: "ta",
	TATAR: "tt",
	TELUGU: "te",
	TURKISH: "tr",
	UKRAINIAN: "uk",
	URDU: "ur",
	YORUBA: "yo"
};
var MetricPublishFrequencyInSeconds;
(function(MetricPublishFrequencyInSeconds) {
	MetricPublishFrequencyInSeconds[MetricPublishFrequencyInSeconds["FREQ_10_S"] = 10] = "FREQ_10_S";
	MetricPublishFrequencyInSeconds[MetricPublishFrequencyInSeconds["FREQ_30_S"] = 30] = "FREQ_30_S";
	MetricPublishFrequencyInSeconds[MetricPublishFrequencyInSeconds["FREQ_60_S"] = 60] = "FREQ_60_S";
	MetricPublishFrequencyInSeconds[MetricPublishFrequencyInSeconds["FREQ_120_S"] = 120] = "FREQ_120_S";
	MetricPublishFrequencyInSeconds[MetricPublishFrequencyInSeconds["FREQ_180_S"] = 180] = "FREQ_180_S";
	MetricPublishFrequencyInSeconds[MetricPublishFrequencyInSeconds["FREQ_240_S"] = 240] = "FREQ_240_S";
	MetricPublishFrequencyInSeconds[MetricPublishFrequencyInSeconds["FREQ_300_S"] = 300] = "FREQ_300_S";
})(MetricPublishFrequencyInSeconds || (MetricPublishFrequencyInSeconds = {}));
const RepositoryAccessMode = {
	PLATFORM: "Platform",
	VPC: "Vpc"
};
const ContainerMode = {
	MULTI_MODEL: "MultiModel",
	SINGLE_MODEL: "SingleModel"
};
const ModelCacheSetting = {
	DISABLED: "Disabled",
	ENABLED: "Enabled"
};
const ProductionVariantAcceleratorType = {
	ML_EIA1_LARGE: "ml.eia1.large",
	ML_EIA1_MEDIUM: "ml.eia1.medium",
	ML_EIA1_XLARGE: "ml.eia1.xlarge",
	ML_EIA2_LARGE: "ml.eia2.large",
	ML_EIA2_MEDIUM: "ml.eia2.medium",
	ML_EIA2_XLARGE: "ml.eia2.xlarge"
};
const ProductionVariantInferenceAmiVersion = {
	AL2023_GPU_4_1: "al2023-ami-sagemaker-inference-gpu-4-1",
	AL2_GPU_2: "al2-ami-sagemaker-inference-gpu-2",
	AL2_GPU_2_1: "al2-ami-sagemaker-inference-gpu-2-1",
	AL2_GPU_3_1: "al2-ami-sagemaker-inference-gpu-3-1",
	AL2_NEURON_2: "al2-ami-sagemaker-inference-neuron-2"
};
const ManagedInstanceScalingScaleInStrategy = {
	CONSOLIDATION: "CONSOLIDATION",
	IDLE_RELEASE: "IDLE_RELEASE"
};
const ManagedInstanceScalingStatus = {
	DISABLED: "DISABLED",
	ENABLED: "ENABLED"
};
const RoutingStrategy = {
	LEAST_OUTSTANDING_REQUESTS: "LEAST_OUTSTANDING_REQUESTS",
	PREFIX_AWARE: "PREFIX_AWARE",
	RANDOM: "RANDOM"
};
const InferenceExecutionMode = {
	DIRECT: "Direct",
	SERIAL: "Serial"
};

// build/js/deployment/structures/limits.js
const whole = (min, max) => ({
	whole: true,
	...min === void 0 ? {} : { min },
	...max === void 0 ? {} : { max }
});
const text = (min, max) => ({
	min,
	max
});
const word = (values) => ({ words: Object.values(values) });
const growing = (values) => ({
	words: Object.values(values),
	grows: true
});
const name = {
	max: 63,
	pattern: /[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}/,
	is: "letters, digits and hyphens, with a letter or digit at both ends",
	such: "churn",
	reader: _index_js__WEBPACK_IMPORTED_MODULE_0__.h
};
const modelName = {
	...name,
	pattern: /[a-zA-Z0-9]([-a-zA-Z0-9]*[a-zA-Z0-9])?/
};
const roleArn = {
	min: 20,
	max: 2048,
	pattern: /arn:aws[a-z-]*:iam::\d{12}:role\/?[a-zA-Z_0-9+=,.@\-_/]+/,
	is: "the ARN of an IAM role",
	such: "arn:aws:iam::123456789012:role/SageMakerExecution",
	reader: _index_js__WEBPACK_IMPORTED_MODULE_0__.m
};
const instanceType = {
	pattern: /ml\.[a-z][a-z\d]*(-[a-z\d]+)*\.[a-z\d]+/,
	words: Object.values(ProductionVariantInstanceType),
	grows: true,
	is: "an instance type of SageMaker, ml.<family>.<size>",
	such: "ml.m5.large",
	reader: _index_js__WEBPACK_IMPORTED_MODULE_0__.g
};
const kmsKey = {
	max: 2048,
	pattern: /[a-zA-Z0-9:/_-]*/,
	is: "the id, ARN or alias of a KMS key",
	such: "1234abcd-12ab-34cd-56ef-1234567890ab"
};
const url = {
	max: 1024,
	pattern: /(https|s3):\/\/([^/]+)\/?(.*)/,
	is: "an S3 URL",
	such: "s3://bucket/key"
};
const destination = {
	max: 512,
	pattern: /(https|s3):\/\/([^/])\/?(.*)/,
	is: "an S3 URL",
	such: "s3://bucket/prefix"
};
const topicArn = {
	max: 2048,
	pattern: /arn:aws[a-z-]*:sns:[a-z0-9-]*:[0-9]{12}:[a-zA-Z0-9_.-]+/,
	is: "the ARN of an SNS topic",
	such: "arn:aws:sns:eu-west-1:123456789012:topic"
};
const contentType = {
	min: 1,
	max: 256,
	pattern: /[a-zA-Z0-9](-*[a-zA-Z0-9])*\/[a-zA-Z0-9](-*[a-zA-Z0-9.])*/,
	is: "a content type",
	such: "text/csv"
};
const networkId = (is, such) => ({
	max: 32,
	pattern: /[-0-9a-zA-Z]+/,
	is,
	such
});
const header = text(1, 64);
const waitSeconds = whole(0, 3600);
const executionSeconds = whole(600, 28800);
const LIMITS = {
	"CreateModelInput.Containers": { max: 15 },
	"CreateModelInput.ExecutionRoleArn": roleArn,
	"ContainerDefinition.ContainerHostname": name,
	"ContainerDefinition.Image": {
		max: 255,
		pattern: /[\S]+/,
		is: "the URI of an image, without white space",
		such: "123456789012.dkr.ecr.eu-west-1.amazonaws.com/churn:1.0"
	},
	"ContainerDefinition.Mode": word(ContainerMode),
	"ContainerDefinition.ModelDataUrl": url,
	"ContainerDefinition.AdditionalModelDataSources": { max: 5 },
	"ContainerDefinition.Environment": {
		max: 100,
		keys: {
			max: 1024,
			pattern: /[a-zA-Z_][a-zA-Z0-9_]*/,
			is: "letters, digits and underscores that do not begin with a digit",
			such: "LOG_LEVEL"
		},
		items: { max: 1024 }
	},
	"ContainerDefinition.ModelPackageName": {
		min: 1,
		max: 176,
		pattern: /(arn:aws[a-z-]*:sagemaker:[a-z0-9-]*:[0-9]{12}:[a-z-]*\/)?([a-zA-Z0-9]([a-zA-Z0-9-]){0,62})(?<!-)(\/[0-9]{1,9})?/,
		is: "the name or ARN of a model package or of a model package group",
		such: "churn/3"
	},
	"ContainerDefinition.InferenceSpecificationName": {
		...name,
		min: 1
	},
	"ImageConfig.RepositoryAccessMode": word(RepositoryAccessMode),
	"RepositoryAuthConfig.RepositoryCredentialsProviderArn": text(1, 2048),
	"S3ModelDataSource.S3Uri": url,
	"S3ModelDataSource.S3DataType": word(S3ModelDataType),
	"S3ModelDataSource.CompressionType": word(ModelCompressionType),
	"S3ModelDataSource.ManifestS3Uri": url,
	"InferenceHubAccessConfig.HubContentArn": { max: 255 },
	"AdditionalModelDataSource.ChannelName": {
		min: 1,
		max: 64,
		pattern: /[A-Za-z0-9.\-_]+/,
		is: "letters, digits, dots, hyphens and underscores",
		such: "adapter"
	},
	"MultiModelConfig.ModelCacheSetting": word(ModelCacheSetting),
	"ContainerMetricsConfig.MetricsEndpoints": { max: 1 },
	"MetricsEndpoint.MetricsEndpointPath": {
		max: 256,
		pattern: /\/(?!.*\.\.)[a-zA-Z0-9/_.-]+/,
		is: "a path that begins with / and has no ..",
		such: "/metrics"
	},
	"MetricsEndpoint.MetricPublishFrequencyInSeconds": whole(),
	"InferenceExecutionConfig.Mode": word(InferenceExecutionMode),
	"VpcConfig.SecurityGroupIds": {
		min: 1,
		max: 5,
		items: networkId("the id of a security group", "sg-0123456789abcdef0")
	},
	"VpcConfig.Subnets": {
		min: 1,
		max: 16,
		items: networkId("the id of a subnet", "subnet-0123456789abcdef0")
	},
	"CreateEndpointConfigInput.ProductionVariants": {
		min: 1,
		max: 10
	},
	"CreateEndpointConfigInput.KmsKeyId": kmsKey,
	"CreateEndpointConfigInput.ShadowProductionVariants": {
		min: 1,
		max: 10
	},
	"CreateEndpointConfigInput.ExecutionRoleArn": roleArn,
	"ProductionVariant.VariantName": name,
	"ProductionVariant.ModelName": modelName,
	"ProductionVariant.InitialInstanceCount": whole(1),
	"ProductionVariant.InstanceType": instanceType,
	"ProductionVariant.InstancePools": {
		min: 1,
		max: 5
	},
	"ProductionVariant.VariantInstanceProvisionTimeoutInSeconds": whole(300, 3600),
	"ProductionVariant.InitialVariantWeight": { min: 0 },
	"ProductionVariant.AcceleratorType": growing(ProductionVariantAcceleratorType),
	"ProductionVariant.VolumeSizeInGB": whole(1, 512),
	"ProductionVariant.ModelDataDownloadTimeoutInSeconds": whole(60, 3600),
	"ProductionVariant.ContainerStartupHealthCheckTimeoutInSeconds": whole(60, 3600),
	"ProductionVariant.InferenceAmiVersion": growing(ProductionVariantInferenceAmiVersion),
	"InstancePool.InstanceType": instanceType,
	"InstancePool.ModelNameOverride": modelName,
	"InstancePool.Priority": whole(1, 5),
	"ProductionVariantCoreDumpConfig.DestinationS3Uri": destination,
	"ProductionVariantCoreDumpConfig.KmsKeyId": kmsKey,
	"ProductionVariantServerlessConfig.MemorySizeInMB": whole(1024, 6144),
	"ProductionVariantServerlessConfig.MaxConcurrency": whole(1, 200),
	"ProductionVariantServerlessConfig.ProvisionedConcurrency": whole(1, 200),
	"ProductionVariantManagedInstanceScaling.Status": word(ManagedInstanceScalingStatus),
	"ProductionVariantManagedInstanceScaling.MinInstanceCount": whole(0),
	"ProductionVariantManagedInstanceScaling.MaxInstanceCount": whole(1),
	"ProductionVariantManagedInstanceScalingScaleInPolicy.Strategy": growing(ManagedInstanceScalingScaleInStrategy),
	"ProductionVariantManagedInstanceScalingScaleInPolicy.MaximumStepSize": whole(1, 100),
	"ProductionVariantManagedInstanceScalingScaleInPolicy.CooldownInMinutes": whole(5, 1440),
	"ProductionVariantRoutingConfig.RoutingStrategy": growing(RoutingStrategy),
	"PrefixAwareRoutingConfig.PrefixLength": whole(1024, 65536),
	"PrefixAwareRoutingConfig.ConcurrencyThreshold": whole(1, 1024),
	"ProductionVariantCapacityReservationConfig.CapacityReservationPreference": growing(CapacityReservationPreference),
	"ProductionVariantCapacityReservationConfig.MlReservationArn": {
		min: 20,
		max: 258,
		pattern: /arn:aws[a-z-]*:sagemaker:[a-z0-9-]*:[0-9]{12}:[a-z0-9-]{1,14}\/.*/,
		is: "the ARN of a training plan or another reservation of SageMaker",
		such: "arn:aws:sagemaker:eu-west-1:123456789012:training-plan/churn"
	},
	"DataCaptureConfig.InitialSamplingPercentage": whole(0, 100),
	"DataCaptureConfig.DestinationS3Uri": destination,
	"DataCaptureConfig.KmsKeyId": kmsKey,
	"DataCaptureConfig.CaptureOptions": {
		min: 1,
		max: 32
	},
	"CaptureOption.CaptureMode": word(CaptureMode),
	"CaptureContentTypeHeader.CsvContentTypes": {
		min: 1,
		max: 10,
		items: contentType
	},
	"CaptureContentTypeHeader.JsonContentTypes": {
		min: 1,
		max: 10,
		items: contentType
	},
	"AsyncInferenceClientConfig.MaxConcurrentInvocationsPerInstance": whole(1, 1e3),
	"AsyncInferenceOutputConfig.KmsKeyId": kmsKey,
	"AsyncInferenceOutputConfig.S3OutputPath": destination,
	"AsyncInferenceOutputConfig.S3FailurePath": destination,
	"AsyncInferenceNotificationConfig.SuccessTopic": topicArn,
	"AsyncInferenceNotificationConfig.ErrorTopic": topicArn,
	"AsyncInferenceNotificationConfig.IncludeInferenceResponseIn": {
		max: 2,
		items: word(AsyncNotificationTopicTypes)
	},
	"ClarifyExplainerConfig.EnableExplanations": text(1, 64),
	"ClarifyInferenceConfig.FeaturesAttribute": text(1, 64),
	"ClarifyInferenceConfig.ContentTemplate": text(1, 64),
	"ClarifyInferenceConfig.MaxRecordCount": whole(1),
	"ClarifyInferenceConfig.MaxPayloadInMB": whole(1, 25),
	"ClarifyInferenceConfig.ProbabilityIndex": whole(0),
	"ClarifyInferenceConfig.LabelIndex": whole(0),
	"ClarifyInferenceConfig.ProbabilityAttribute": text(1, 64),
	"ClarifyInferenceConfig.LabelAttribute": text(1, 64),
	"ClarifyInferenceConfig.LabelHeaders": {
		min: 1,
		max: 16,
		items: header
	},
	"ClarifyInferenceConfig.FeatureHeaders": {
		min: 1,
		max: 256,
		items: header
	},
	"ClarifyInferenceConfig.FeatureTypes": {
		min: 1,
		max: 256,
		items: word(ClarifyFeatureType)
	},
	"ClarifyShapConfig.NumberOfSamples": whole(1),
	"ClarifyShapConfig.Seed": whole(),
	"ClarifyShapBaselineConfig.MimeType": {
		max: 255,
		pattern: /[a-zA-Z0-9](-*[a-zA-Z0-9])*\/[a-zA-Z0-9](-*[a-zA-Z0-9+.])*/,
		is: "a content type",
		such: "text/csv"
	},
	"ClarifyShapBaselineConfig.ShapBaseline": {
		...text(1, 4096),
		pattern: /[\s\S]+/
	},
	"ClarifyShapBaselineConfig.ShapBaselineUri": url,
	"ClarifyTextConfig.Language": growing(ClarifyTextLanguage),
	"ClarifyTextConfig.Granularity": word(ClarifyTextGranularity),
	"MetricsConfig.MetricPublishFrequencyInSeconds": whole(),
	"BlueGreenUpdatePolicy.TerminationWaitInSeconds": waitSeconds,
	"BlueGreenUpdatePolicy.MaximumExecutionTimeoutInSeconds": executionSeconds,
	"TrafficRoutingConfig.Type": word(TrafficRoutingConfigType),
	"TrafficRoutingConfig.WaitIntervalInSeconds": waitSeconds,
	"CapacitySize.Type": word(CapacitySizeType),
	"CapacitySize.Value": whole(1),
	"RollingUpdatePolicy.WaitIntervalInSeconds": waitSeconds,
	"RollingUpdatePolicy.MaximumExecutionTimeoutInSeconds": executionSeconds,
	"AutoRollbackConfig.Alarms": {
		min: 1,
		max: 10
	},
	"Alarm.AlarmName": {
		min: 1,
		max: 255,
		pattern: /(?!\s*$).+/,
		is: "the name of a CloudWatch alarm",
		such: "churn-errors"
	}
};

// build/js/deployment/structures/rules.js
const MOST_ENVIRONMENT_BYTES = 32768;
const isGiven = (value) => value !== void 0;
const countOf = (...values) => values.filter(isGiven).length;
const environmentBytes = (...containers) => Buffer.byteLength(containers.flatMap(({ Environment = {} }) => Object.entries(Environment).flat()).join(""));
const isOutside = (size, { least, most }) => size?.Type === "CAPACITY_PERCENT" && size.Value !== void 0 && (size.Value < least || size.Value > most);
const percent = ({ least, most }) => `${least} to ${most} percent of the capacity`;
const RULES = {
	CreateModelInput: [
		{
			at: "Containers",
			broken: ({ PrimaryContainer, Containers }) => countOf(PrimaryContainer, Containers) === 2,
			wrong: "is given together with PrimaryContainer",
			accepted: "PrimaryContainer for one container, or Containers for several"
		},
		{
			at: "Containers",
			broken: ({ Containers }) => Containers?.length === 0,
			wrong: "is empty",
			accepted: "1 to 15 containers"
		},
		{
			at: "Containers",
			broken: ({ Containers = [] }) => {
				const named = Containers.filter(({ ContainerHostname }) => ContainerHostname !== void 0).length;
				return named > 0 && named < Containers.length;
			},
			wrong: "some of the containers have a ContainerHostname",
			accepted: "a ContainerHostname for all containers, or for none"
		},
		{
			at: "Containers",
			broken: ({ Containers = [] }) => {
				const names = Containers.flatMap(({ ContainerHostname }) => ContainerHostname ?? []);
				return new Set(names).size < names.length;
			},
			wrong: "two containers have the same ContainerHostname",
			accepted: "a ContainerHostname of its own for each container"
		},
		{
			at: "InferenceExecutionConfig.Mode",
			broken: ({ InferenceExecutionConfig, PrimaryContainer = {}, Containers = [PrimaryContainer] }) => InferenceExecutionConfig?.Mode === "Direct" && Containers.every(({ ContainerHostname }) => ContainerHostname === void 0),
			wrong: "is Direct, but the containers have no names to be invoked by",
			accepted: "a ContainerHostname for each container"
		},
		{
			at: "Containers",
			broken: ({ Containers = [] }) => environmentBytes(...Containers) > MOST_ENVIRONMENT_BYTES,
			wrong: "the containers together have more than 32768 bytes in names and values of their environments",
			accepted: "32768 bytes at most"
		}
	],
	ContainerDefinition: [
		{
			at: "ModelPackageName",
			broken: ({ Image, ModelPackageName }) => countOf(Image, ModelPackageName) === 2,
			wrong: "is given together with Image",
			accepted: "one of the two: a model package names its image itself"
		},
		{
			at: "ModelDataSource",
			broken: ({ ModelDataUrl, ModelDataSource }) => countOf(ModelDataUrl, ModelDataSource) === 2,
			wrong: "is given together with ModelDataUrl",
			accepted: "ModelDataUrl for one .tar.gz archive, or ModelDataSource for anything else"
		},
		{
			at: "ModelDataSource",
			broken: ({ Mode, ModelDataSource }) => Mode === "MultiModel" && isGiven(ModelDataSource),
			wrong: "is not possible with Mode MultiModel",
			accepted: "ModelDataUrl with the prefix that the model archives are under"
		},
		{
			at: "ModelDataUrl",
			broken: ({ Mode, ModelDataUrl = "" }) => Mode === "MultiModel" && /\.(?:tar\.gz|tgz)$/.test(ModelDataUrl),
			wrong: "is one archive, but Mode is MultiModel",
			accepted: "the prefix that the model archives are under, such as s3://bucket/models/"
		},
		{
			at: "ModelDataUrl",
			broken: ({ Mode, ModelDataUrl = "/" }) => Mode === "MultiModel" && !/(?:\/|\.tar\.gz|\.tgz)$/.test(ModelDataUrl),
			wrong: "does not end in a slash, so the names of models are appended to its last part",
			accepted: "the prefix that the model archives are under, such as s3://bucket/models/",
			isDoubtful: true
		},
		{
			at: "Environment",
			broken: (container) => environmentBytes(container) > MOST_ENVIRONMENT_BYTES,
			wrong: "has more than 32768 bytes in names and values",
			accepted: "32768 bytes at most"
		}
	],
	S3ModelDataSource: [{
		at: "S3Uri",
		broken: ({ S3DataType, S3Uri }) => S3DataType === "S3Prefix" && S3Uri?.endsWith("/") === false,
		wrong: "does not end in a slash, but S3DataType is S3Prefix",
		accepted: "a prefix with a slash at its end, or S3DataType S3Object"
	}],
	CreateEndpointConfigInput: [
		{
			at: "ShadowProductionVariants",
			broken: ({ ProductionVariants, ShadowProductionVariants }) => ShadowProductionVariants !== void 0 && (ShadowProductionVariants.length !== 1 || (ProductionVariants?.length ?? 1) !== 1),
			wrong: "is a shadow test of another shape than SageMaker runs",
			accepted: "exactly one production variant and one shadow variant"
		},
		{
			at: "VpcConfig",
			broken: ({ VpcConfig, ExecutionRoleArn }) => isGiven(VpcConfig) && !isGiven(ExecutionRoleArn),
			wrong: "is for endpoints of inference components",
			accepted: "VpcConfig of the model, for models that variants name",
			isDoubtful: true
		},
		{
			at: "EnableNetworkIsolation",
			broken: ({ EnableNetworkIsolation, ExecutionRoleArn }) => EnableNetworkIsolation === true && !isGiven(ExecutionRoleArn),
			wrong: "is for endpoints of inference components",
			accepted: "EnableNetworkIsolation of the model, for models that variants name",
			isDoubtful: true
		}
	],
	ProductionVariant: [
		{
			at: "",
			broken: ({ InstanceType, ServerlessConfig, InstancePools }) => countOf(InstanceType, ServerlessConfig, InstancePools) > 1,
			wrong: "has more than one of InstanceType, ServerlessConfig and InstancePools",
			accepted: "exactly one of them"
		},
		{
			at: "InitialInstanceCount",
			broken: ({ InitialInstanceCount, ServerlessConfig }) => countOf(InitialInstanceCount, ServerlessConfig) === 2,
			wrong: "is not possible with ServerlessConfig, which has no instances",
			accepted: "a variant without InitialInstanceCount"
		},
		{
			at: "AcceleratorType",
			broken: ({ AcceleratorType }) => isGiven(AcceleratorType),
			wrong: "is of Elastic Inference, which AWS has closed",
			accepted: "an instance type with an accelerator of its own",
			isDoubtful: true
		}
	],
	ProductionVariantServerlessConfig: [{
		at: "MemorySizeInMB",
		broken: ({ MemorySizeInMB = 0 }) => MemorySizeInMB % 1024 !== 0,
		wrong: "is no multiple of 1024",
		accepted: "1024, 2048, 3072, 4096, 5120 or 6144"
	}, {
		at: "ProvisionedConcurrency",
		broken: ({ ProvisionedConcurrency = 0, MaxConcurrency = 0 }) => ProvisionedConcurrency > MaxConcurrency,
		wrong: "is more than MaxConcurrency",
		accepted: "MaxConcurrency at most"
	}],
	ProductionVariantManagedInstanceScaling: [{
		at: "MinInstanceCount",
		broken: ({ MinInstanceCount = 0, MaxInstanceCount = Infinity }) => MinInstanceCount > MaxInstanceCount,
		wrong: "is more than MaxInstanceCount",
		accepted: "MaxInstanceCount at most"
	}],
	DeploymentConfig: [{
		at: "RollingUpdatePolicy",
		broken: ({ BlueGreenUpdatePolicy, RollingUpdatePolicy }) => countOf(BlueGreenUpdatePolicy, RollingUpdatePolicy) === 2,
		wrong: "is given together with BlueGreenUpdatePolicy",
		accepted: "exactly one of the two"
	}, {
		at: "",
		broken: (config) => Object.keys(config).length === 0,
		wrong: "is empty",
		accepted: "BlueGreenUpdatePolicy or RollingUpdatePolicy"
	}],
	TrafficRoutingConfig: [
		{
			at: "CanarySize",
			broken: ({ Type, CanarySize }) => Type === "CANARY" && !isGiven(CanarySize),
			wrong: "is missing, but Type is CANARY",
			accepted: `a size of ${percent(_index_js__WEBPACK_IMPORTED_MODULE_0__.f.canary)}, or of some instances`
		},
		{
			at: "CanarySize",
			broken: ({ Type, CanarySize }) => Type !== "CANARY" && isGiven(CanarySize),
			wrong: "is only possible with Type CANARY",
			accepted: "Type CANARY, or no CanarySize"
		},
		{
			at: "CanarySize.Value",
			broken: ({ Type, CanarySize }) => Type === "CANARY" && isOutside(CanarySize, _index_js__WEBPACK_IMPORTED_MODULE_0__.f.canary),
			wrong: "is too large for a canary",
			accepted: percent(_index_js__WEBPACK_IMPORTED_MODULE_0__.f.canary)
		},
		{
			at: "LinearStepSize",
			broken: ({ Type, LinearStepSize }) => Type === "LINEAR" && !isGiven(LinearStepSize),
			wrong: "is missing, but Type is LINEAR",
			accepted: `a size of ${percent(_index_js__WEBPACK_IMPORTED_MODULE_0__.f.linear)}, or of some instances`
		},
		{
			at: "LinearStepSize",
			broken: ({ Type, LinearStepSize }) => Type !== "LINEAR" && isGiven(LinearStepSize),
			wrong: "is only possible with Type LINEAR",
			accepted: "Type LINEAR, or no LinearStepSize"
		},
		{
			at: "LinearStepSize.Value",
			broken: ({ Type, LinearStepSize }) => Type === "LINEAR" && isOutside(LinearStepSize, _index_js__WEBPACK_IMPORTED_MODULE_0__.f.linear),
			wrong: "is no size of a linear step",
			accepted: percent(_index_js__WEBPACK_IMPORTED_MODULE_0__.f.linear)
		}
	],
	RollingUpdatePolicy: [{
		at: "MaximumBatchSize.Value",
		broken: ({ MaximumBatchSize }) => isOutside(MaximumBatchSize, _index_js__WEBPACK_IMPORTED_MODULE_0__.f.rolling),
		wrong: "is no size of a batch",
		accepted: percent(_index_js__WEBPACK_IMPORTED_MODULE_0__.f.rolling)
	}, {
		at: "RollbackMaximumBatchSize.Value",
		broken: ({ RollbackMaximumBatchSize }) => isOutside(RollbackMaximumBatchSize, {
			least: 1,
			most: 100
		}),
		wrong: "is more than all",
		accepted: "100 percent of the capacity at most"
	}],
	Alarm: [{
		at: "AlarmName",
		broken: ({ AlarmName }) => !isGiven(AlarmName),
		wrong: "is missing",
		accepted: "the name of a CloudWatch alarm"
	}]
};

// build/js/deployment/structures/scalar.js
const LARGEST = 2 ** 31 - 1;
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
const WHOLE_NUMBER = /^-?(?:0|[1-9]\d*)$/;
const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
const TIMESTAMP = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/i;
function readScalar(scalar, schema, limit) {
	const { text } = scalar;
	if (schema.isBooleanSchema()) return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.D)(text);
	if (schema.isNumericSchema()) return limit.whole === true ? readWholeNumber(text, limit) : readNumber(text, limit);
	if (schema.isTimestampSchema()) return readTimestamp(text);
	if (schema.isBlobSchema()) return readBlob(text);
	if (schema.isBigIntegerSchema()) return readBigInteger(text);
	if (schema.isBigDecimalSchema()) return readBigDecimal(text);
	if (schema.isDocumentSchema()) return (0,_read_js__WEBPACK_IMPORTED_MODULE_2__.t)(coreValue(scalar));
	return readText(text, limit);
}
function describeLimit(schema, limit) {
	if (schema.isStructSchema()) return "a structure (a map of its members)";
	if (schema.isListSchema()) return sized(limit, "a list", "items");
	if (schema.isMapSchema()) return sized(limit, "a map", "entries");
	if (schema.isBooleanSchema()) return "true or false";
	if (schema.isNumericSchema()) return describeNumber(limit);
	return describeText(limit);
}
function sized({ min, max }, what, items) {
	if (max === void 0) return what;
	return min === void 0 || min === 0 ? `${what} of ${max} ${items} at most` : `${what} of ${min} to ${max} ${items}`;
}
function describeNumber({ whole, min, max }) {
	const number = whole === true ? "a whole number" : "a number";
	if (min === void 0) return number;
	return max === void 0 ? `${number} from ${min}` : `${number} from ${min} to ${max}`;
}
function describeText({ words, grows, is, such, min = 0, max }) {
	if (words !== void 0 && grows !== true) return words.join(", ").replace(/, (?=[^,]*$)/, " or ");
	const what = is === void 0 ? "a text" : `${is}${such === void 0 ? "" : `, such as ${such}`}`;
	if (max === void 0) return what;
	return min > 0 && is === void 0 ? `${what} of ${min} to ${max} characters` : `${what}, of ${max} characters at most`;
}
function readWholeNumber(text, limit) {
	const value = Number(text);
	const accepted = describeNumber({
		...limit,
		whole: true
	});
	if (WHOLE_NUMBER.test(text)) {
		const { min = -LARGEST - 1, max = LARGEST } = limit;
		if (value < min) return (0,_read_js__WEBPACK_IMPORTED_MODULE_2__.n)("is too small", accepted);
		return value > max ? (0,_read_js__WEBPACK_IMPORTED_MODULE_2__.n)("is too large", accepted) : (0,_read_js__WEBPACK_IMPORTED_MODULE_2__.t)(value);
	}
	const isLikely = NUMBER.test(text) && Number.isInteger(value);
	return (0,_read_js__WEBPACK_IMPORTED_MODULE_2__.n)("is not a whole number in plain digits", accepted, isLikely ? String(value) : void 0);
}
function readNumber(text, limit) {
	const accepted = describeNumber(limit);
	const value = Number(text);
	if (!NUMBER.test(text) || !Number.isFinite(value)) return (0,_read_js__WEBPACK_IMPORTED_MODULE_2__.n)("is not a number", accepted);
	const { min = -Infinity, max = Infinity } = limit;
	if (value < min) return (0,_read_js__WEBPACK_IMPORTED_MODULE_2__.n)("is too small", accepted);
	return value > max ? (0,_read_js__WEBPACK_IMPORTED_MODULE_2__.n)("is too large", accepted) : (0,_read_js__WEBPACK_IMPORTED_MODULE_2__.t)(value);
}
function readTimestamp(text) {
	const isNumber = NUMBER.test(text);
	const date = new Date(isNumber ? Number(text) * 1e3 : text);
	return (isNumber || TIMESTAMP.test(text)) && !Number.isNaN(date.getTime()) ? (0,_read_js__WEBPACK_IMPORTED_MODULE_2__.t)(date) : (0,_read_js__WEBPACK_IMPORTED_MODULE_2__.n)("is not a time", "a time with its zone, such as 2026-01-31T12:00:00Z");
}
function readBlob(text) {
	const plain = text.replaceAll(/\s/g, "");
	return BASE64.test(plain) ? (0,_read_js__WEBPACK_IMPORTED_MODULE_2__.t)(Buffer.from(plain, "base64")) : (0,_read_js__WEBPACK_IMPORTED_MODULE_2__.n)("is not Base64", "bytes in Base64");
}
function readBigInteger(text) {
	return WHOLE_NUMBER.test(text) ? (0,_read_js__WEBPACK_IMPORTED_MODULE_2__.t)(BigInt(text)) : (0,_read_js__WEBPACK_IMPORTED_MODULE_2__.n)("is not a whole number in plain digits", "a whole number");
}
function readBigDecimal(text) {
	return NUMBER.test(text) ? (0,_read_js__WEBPACK_IMPORTED_MODULE_2__.t)(new _NumericValue_js__WEBPACK_IMPORTED_MODULE_1__.t(text, "bigDecimal")) : (0,_read_js__WEBPACK_IMPORTED_MODULE_2__.n)("is not a number", "a number");
}
function coreValue({ text, isPlain }) {
	if (!isPlain) return text;
	if (text === "" || text === "~" || text === "null") return null;
	if (text === "true" || text === "false") return text === "true";
	return NUMBER.test(text) ? Number(text) : text;
}
function readText(text, limit) {
	const { words, grows, reader, pattern, min = 0, max = Infinity } = limit;
	if (reader !== void 0) return reader(text);
	if (words !== void 0) return readWord(text, words, grows === true);
	const length = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.p)(text);
	if (length < min || length > max) return (0,_read_js__WEBPACK_IMPORTED_MODULE_2__.n)(length === 0 ? "is empty" : `has ${length} characters`, describeText(limit));
	if (pattern !== void 0 && !new RegExp(`^(?:${pattern.source})$`, "u").test(text)) return (0,_read_js__WEBPACK_IMPORTED_MODULE_2__.n)(`is not ${limit.is ?? "accepted"}`, describeText(limit));
	return (0,_read_js__WEBPACK_IMPORTED_MODULE_2__.t)(text);
}
function readWord(text, words, grows) {
	if (words.includes(text)) return (0,_read_js__WEBPACK_IMPORTED_MODULE_2__.t)(text);
	const meant = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.w)(text, words);
	const accepted = words.join(", ").replace(/, (?=[^,]*$)/, " or ");
	if (!grows || meant !== void 0 && (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.C)(text, meant)) return (0,_read_js__WEBPACK_IMPORTED_MODULE_2__.n)("is none of the choices", accepted, meant);
	return (0,_read_js__WEBPACK_IMPORTED_MODULE_2__.t)(text, `is not known here; known: ${accepted}`);
}

// build/js/deployment/structures/schemas.js
const SCHEMAS = {
	model: _exceptions_js__WEBPACK_IMPORTED_MODULE_3__.r.of(_read_js__WEBPACK_IMPORTED_MODULE_2__.l),
	endpointConfig: _exceptions_js__WEBPACK_IMPORTED_MODULE_3__.r.of(_read_js__WEBPACK_IMPORTED_MODULE_2__.o),
	serverlessConfig: _exceptions_js__WEBPACK_IMPORTED_MODULE_3__.r.of(_read_js__WEBPACK_IMPORTED_MODULE_2__.o).getMemberSchema("ProductionVariants").getValueSchema().getMemberSchema("ServerlessConfig"),
	deploymentConfig: _exceptions_js__WEBPACK_IMPORTED_MODULE_3__.r.of(_read_js__WEBPACK_IMPORTED_MODULE_2__.s).getMemberSchema("DeploymentConfig")
};
function membersOf(schema) {
	return [...schema.structIterator()].map(([name]) => name);
}
function requiredMembersOf(schema) {
	const tuple = schema.getSchema();
	const count = Array.isArray(tuple) ? tuple[6] : void 0;
	return typeof count === "number" ? membersOf(schema).slice(0, count) : [];
}

// build/js/deployment/structures/check.js
const FILLED_IN = /* @__PURE__ */ new Set([
	"CreateModelInput.ModelName",
	"CreateEndpointConfigInput.EndpointConfigName",
	"CreateEndpointConfigInput.ProductionVariants",
	"ProductionVariant.VariantName"
]);
function checkStructure(tree, { schema, owned, path }) {
	const checking = new Checking(owned, path);
	return {
		value: checking.value(tree, schema, {
			limit: {},
			path,
			isSecret: false
		}),
		faults: checking.faults,
		remarks: checking.remarks
	};
}
var Checking = class {
	faults = [];
	remarks = [];
	#owned;
	#top;
	constructor(owned, top) {
		this.#owned = owned;
		this.#top = top;
	}
	value(tree, schema, position) {
		if (tree.kind === "unreadable") return this.#refuse(tree, position, tree.wrong, describeLimit(schema, position.limit));
		if (schema.isDocumentSchema()) return documentOf(tree);
		if (schema.isStructSchema()) return tree.kind === "map" ? this.#structure(tree, schema, position) : this.#wrongKind(tree, schema, position);
		if (schema.isListSchema()) return tree.kind === "list" ? this.#list(tree, schema, position) : this.#wrongKind(tree, schema, position);
		if (schema.isMapSchema()) return tree.kind === "map" ? this.#map(tree, schema, position) : this.#wrongKind(tree, schema, position);
		return tree.kind === "scalar" ? this.#scalar(tree, schema, position) : this.#wrongKind(tree, schema, position);
	}
	#structure(tree, schema, position) {
		const before = this.faults.length;
		const { path } = position;
		const members = new Map(schema.structIterator());
		const values = [];
		for (const entry of this.#withoutRepetition(tree, path)) {
			const member = members.get(entry.key);
			const at = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.v)(path, entry);
			if (path === this.#top && Object.hasOwn(this.#owned, entry.key)) this.#refuseOwned(entry, at);
			else if (member === void 0) this.#refuseUnknown(entry, schema, at);
			else values.push([entry.key, this.#member(entry, member, schema, at, position.isSecret)]);
		}
		this.#requireMembers(tree, schema, path);
		const structure = Object.fromEntries(values.filter(([, value]) => value !== void 0));
		if (this.faults.length === before) this.#applyRules(structure, schema.getName() ?? "", tree, path);
		return structure;
	}
	#member({ key, value }, schema, parent, path, isSecret) {
		const limit = LIMITS[`${parent.getName()}.${key}`] ?? {};
		if (isNothing(value) && !schema.isDocumentSchema()) {
			const accepted = `${describeLimit(schema, limit)}; leave the member out, or quote the text if it is meant`;
			return this.#refuse(value, {
				limit,
				path,
				isSecret: true
			}, "is empty", accepted);
		}
		return this.value(value, schema, {
			limit,
			path,
			isSecret: isSecret || key === "Environment"
		});
	}
	#refuseOwned({ key, line }, path) {
		const owned = this.#owned[key];
		if (owned !== void 0) this.faults.push({
			kind: "refused",
			path,
			line,
			...owned
		});
	}
	#refuseUnknown({ key, line }, schema, path) {
		const members = membersOf(schema).filter((member) => path !== (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.x)(this.#top, key) || !Object.hasOwn(this.#owned, member));
		const meant = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.w)(key, members) ?? memberFurtherIn(key, schema);
		this.faults.push({
			kind: "refused",
			path,
			line,
			wrong: `is no member of ${schema.getName()}`,
			...meant === void 0 ? { accepted: members.join(", ") } : {
				accepted: "its members, as the API spells them",
				meant
			}
		});
	}
	#withoutRepetition({ entries }, path) {
		return [...new Set(entries.map(({ key }) => key))].flatMap((name) => {
			const same = entries.filter(({ key }) => key === name);
			const [first] = same;
			if (first === void 0 || same.length === 1) return same;
			const wrong = `is given ${same.length} times (lines ${same.map(({ line }) => line).join(", ")})`;
			const at = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.x)(path, name);
			this.faults.push({
				kind: "refused",
				path: at,
				line: first.line,
				wrong,
				accepted: "each member once"
			});
			return [];
		});
	}
	#requireMembers(tree, schema, path) {
		const members = membersOf(schema);
		const given = new Set(tree.entries.map(({ key }) => key));
		const meant = new Set([...given].map((key) => members.includes(key) ? key : (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.w)(key, members)));
		for (const name of requiredMembersOf(schema)) {
			const qualified = `${schema.getName()}.${name}`;
			if (meant.has(name) || FILLED_IN.has(qualified)) continue;
			const what = describeLimit(schema.getMemberSchema(name), LIMITS[qualified] ?? {});
			const why = `is required in ${schema.getName()}`;
			this.faults.push({
				kind: "missing",
				path: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.x)(path, name),
				line: tree.line,
				why,
				remedy: `add it: ${what}`
			});
		}
	}
	#applyRules(structure, name, { line }, path) {
		for (const { at, broken, wrong, accepted, isDoubtful } of rulesOf(name)) {
			if (!broken(structure)) continue;
			const spot = {
				path: at === "" ? path : `${path}.${at}`,
				line
			};
			if (isDoubtful === true) this.remarks.push({
				...spot,
				text: `${wrong}; better: ${accepted}`
			});
			else this.faults.push({
				kind: "refused",
				...spot,
				wrong,
				accepted
			});
		}
	}
	#list({ items, line }, schema, position) {
		const { limit, path, isSecret } = position;
		this.#checkSize(items.length, "items", schema, position, line);
		const inner = schema.getValueSchema();
		const nothing = inner.isStructSchema() ? {} : void 0;
		return items.map((item, index) => {
			const at = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.b)(path, index);
			return this.value(item, inner, {
				limit: limit.items ?? {},
				path: at,
				isSecret
			}) ?? nothing;
		});
	}
	#map(tree, schema, position) {
		const { limit, path } = position;
		const entries = this.#withoutRepetition(tree, path);
		this.#checkSize(entries.length, "entries", schema, position, tree.line);
		const values = entries.map((entry, index) => {
			const { key, line, value } = entry;
			const at = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__._)(path, entry, index);
			const keyScalar = {
				kind: "scalar",
				line,
				text: key,
				isPlain: true
			};
			this.#scalar(keyScalar, schema.getKeySchema(), {
				limit: limit.keys ?? {},
				path: at,
				isSecret: true
			});
			return [key, this.value(value, schema.getValueSchema(), {
				limit: limit.items ?? {},
				path: at,
				isSecret: true
			})];
		});
		return Object.fromEntries(values);
	}
	#checkSize(size, items, schema, { limit, path }, line) {
		const { min = 0, max = Infinity } = limit;
		if (size >= min && size <= max) return;
		const wrong = size === 0 ? "is empty" : `has ${size} ${items}`;
		this.faults.push({
			kind: "refused",
			path,
			line,
			wrong,
			accepted: describeLimit(schema, limit)
		});
	}
	#scalar(scalar, schema, position) {
		const read = readScalar(scalar, schema, position.limit);
		const { path } = position;
		if (read.ok) {
			for (const text of read.warnings) this.remarks.push({
				path,
				line: scalar.line,
				text
			});
			return read.value;
		}
		for (const { wrong, accepted, meant, repeats } of read.refusals) {
			const isSecret = position.isSecret || scalar.written !== void 0;
			this.#refuse(scalar, position, isSecret && repeats === true ? "is not accepted" : wrong, accepted, isSecret ? void 0 : meant);
		}
	}
	#wrongKind(tree, schema, position) {
		const wrong = tree.kind === "scalar" ? "is a single value" : `is a ${tree.kind}`;
		return this.#refuse(tree, {
			...position,
			isSecret: true
		}, wrong, describeLimit(schema, position.limit));
	}
	#refuse(tree, { path, isSecret }, wrong, accepted, meant) {
		const value = tree.kind === "scalar" && !isSecret ? { value: tree.written ?? tree.text } : {};
		const likelier = meant === void 0 ? {} : { meant };
		this.faults.push({
			kind: "refused",
			path,
			line: tree.line,
			...value,
			wrong,
			accepted,
			...likelier
		});
	}
};
function isNothing(tree) {
	return tree.kind === "scalar" && coreValue(tree) === null;
}
function documentOf(tree) {
	if (tree.kind === "list") return tree.items.map(documentOf);
	if (tree.kind === "map") return Object.fromEntries(tree.entries.map(({ key, value }) => [key, documentOf(value)]));
	return tree.kind === "scalar" ? coreValue(tree) : void 0;
}
function memberFurtherIn(key, schema) {
	for (const [name, member] of schema.structIterator()) {
		const inner = member.isListSchema() ? member.getValueSchema() : member;
		if (inner.isStructSchema() && membersOf(inner).includes(key)) return `${name}${member.isListSchema() ? "[]" : ""}.${key}`;
	}
}
function rulesOf(name) {
	if (!hasRules(name)) return [];
	return RULES[name];
}
function hasRules(name) {
	return Object.hasOwn(RULES, name);
}

// build/js/deployment/structures/owned-members.js
const tags = {
	wrong: "is set by this action",
	accepted: "the input tags, for all resources together"
};
const endpointName = {
	wrong: "is set by this action",
	accepted: "the input endpoint-name"
};
const configName = {
	wrong: "is set by this action, since the name carries a fingerprint of the content",
	accepted: "an endpoint config without a name"
};
const retain = {
	wrong: "is set by this action",
	accepted: "the input retain-variant-properties"
};
const OWNED_MEMBERS = {
	models: {
		ModelName: {
			wrong: "is set by this action, since the name carries a fingerprint of the content",
			accepted: "the input model-name, for what the name begins with"
		},
		Tags: tags
	},
	"endpoint-config": {
		EndpointConfigName: configName,
		EndpointName: endpointName,
		Tags: tags,
		DeploymentConfig: {
			wrong: "is no member of an endpoint config",
			accepted: "the input deployment-config"
		},
		RetainAllVariantProperties: retain,
		ExcludeRetainedVariantProperties: retain
	},
	"deployment-config": {
		EndpointName: endpointName,
		EndpointConfigName: configName,
		Tags: tags,
		DeploymentConfig: {
			wrong: "is the whole structure itself",
			accepted: "its content, one level further up"
		},
		RetainAllVariantProperties: retain,
		ExcludeRetainedVariantProperties: retain,
		RetainDeploymentConfig: {
			wrong: "is set by this action",
			accepted: "no such member: the deployment config of these inputs is sent with every update"
		}
	},
	"serverless-config": { ServerlessConfig: {
		wrong: "is the whole structure itself",
		accepted: "its content, one level further up"
	} }
};

// build/js/deployment/structures/structures.js
function checkEndpointConfig(tree) {
	return conforming(checked(tree, "endpointConfig", "endpoint-config"));
}
function checkServerlessConfig(tree) {
	return conforming(checked(tree, "serverlessConfig", "serverless-config"));
}
function checkDeploymentConfig(tree) {
	return conforming(checked(tree, "deploymentConfig", "deployment-config"));
}
function checkModels(tree) {
	const accepted = "a map from names of your own to CreateModel structures";
	if (tree.kind !== "map" || tree.entries.length === 0) {
		const fault = {
			kind: "refused",
			path: "",
			line: tree.line,
			wrong: {
				scalar: "is a single value",
				list: "is a list",
				map: "names no model",
				unreadable: "cannot be read"
			}[tree.kind],
			accepted
		};
		return {
			value: /* @__PURE__ */ new Map(),
			faults: [fault],
			remarks: []
		};
	}
	const models = /* @__PURE__ */ new Map();
	const faults = [];
	const remarks = [];
	for (const entry of tree.entries) {
		const path = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.v)("", entry);
		const ofKey = faultsOfKey(entry, path, models.has(entry.key));
		faults.push(...ofKey);
		if (ofKey.length > 0) continue;
		const model = conforming(checkStructure(entry.value, {
			schema: SCHEMAS.model,
			owned: OWNED_MEMBERS["models"] ?? {},
			path
		}));
		models.set(entry.key, model.value);
		faults.push(...model.faults);
		remarks.push(...model.remarks);
	}
	return {
		value: models,
		faults,
		remarks
	};
}
function faultsOfKey(entry, path, isRepeated) {
	const { key, line } = entry;
	if (isRepeated) return [{
		kind: "refused",
		path,
		line,
		wrong: "is given more than once",
		accepted: "each name once"
	}];
	if (membersOf(SCHEMAS.model).includes(key)) return [{
		kind: "refused",
		path,
		line,
		wrong: "is a member of CreateModel where a name is needed",
		accepted: `a name of your own for the model, and ${key} below it`
	}];
	const read = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.h)(key);
	if (read.ok) return [];
	return read.refusals.map(({ meant, ...refusal }) => {
		const shown = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.y)(key) && !(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.S)(entry) ? {
			value: key,
			...meant === void 0 ? {} : { meant }
		} : {};
		return {
			kind: "refused",
			path,
			line,
			...refusal,
			...shown
		};
	});
}
function checked(tree, schema, input) {
	return checkStructure(tree, {
		schema: SCHEMAS[schema],
		owned: OWNED_MEMBERS[input] ?? {},
		path: ""
	});
}
function conforming({ value = {}, faults, remarks }) {
	return {
		value,
		faults,
		remarks
	};
}



/***/ })

};
