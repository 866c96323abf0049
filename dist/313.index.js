export const id = 313;
export const ids = [313];
export const modules = {

/***/ 6313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   table: () => (/* binding */ table)
/* harmony export */ });
// build/js/images/table.js
const table = {
	sources: {
		sagemakerCore: {
			version: "2.27.0",
			date: "2026-10-21"
		},
		deepLearningContainers: {
			commit: "e0ecedea6a1c56d6b5914f9cfb2fec5c548e67e0",
			date: "2026-08-21"
		}
	},
	dnsSuffixes: {
		"amazonaws.com": "af-south-1 ap-east-1 ap-east-2 ap-northeast-1 ap-northeast-2 ap-northeast-3 ap-south-1 ap-south-2 ap-southeast-1 ap-southeast-2 ap-southeast-3 ap-southeast-4 ap-southeast-5 ap-southeast-6 ap-southeast-7 ca-central-1 ca-west-1 eu-central-1 eu-central-2 eu-north-1 eu-south-1 eu-south-2 eu-west-1 eu-west-2 eu-west-3 il-central-1 me-central-1 me-south-1 me-west-1 mx-central-1 sa-east-1 sa-west-1 us-east-1 us-east-2 us-gov-east-1 us-gov-west-1 us-west-1 us-west-2",
		"amazonaws.com.cn": "cn-north-1 cn-northwest-1",
		"cloud.adc-e.uk": "eu-isoe-west-1",
		"amazonaws.eu": "eusc-de-east-1",
		"c2s.ic.gov": "us-iso-east-1",
		"sc2s.sgov.gov": "us-isob-east-1",
		"csp.hci.ic.gov": "us-isof-east-1 us-isof-south-1"
	},
	registries: {
		algorithms: {
			"af-south-1": "510948584623",
			"ap-east-1": "651117190479",
			"ap-northeast-1": "354813040037",
			"ap-northeast-2": "366743142698",
			"ap-northeast-3": "867004704886",
			"ap-south-1": "720646828776",
			"ap-south-2": "628508329040",
			"ap-southeast-1": "121021644041",
			"ap-southeast-2": "783357654285",
			"ap-southeast-3": "951798379941",
			"ap-southeast-4": "106583098589",
			"ca-central-1": "341280168497",
			"ca-west-1": "190319476487",
			"cn-north-1": "450853457545",
			"cn-northwest-1": "451049120500",
			"eu-central-1": "492215442770",
			"eu-central-2": "680994064768",
			"eu-north-1": "662702820516",
			"eu-south-1": "978288397137",
			"eu-south-2": "104374241257",
			"eu-west-1": "141502667606",
			"eu-west-2": "764974769150",
			"eu-west-3": "659782779980",
			"il-central-1": "898809789911",
			"me-central-1": "272398656194",
			"me-south-1": "801668240914",
			"sa-east-1": "737474898029",
			"us-east-1": "683313688378",
			"us-east-2": "257758044811",
			"us-gov-east-1": "237065988967",
			"us-gov-west-1": "414596584902",
			"us-iso-east-1": "833128469047",
			"us-isob-east-1": "281123927165",
			"us-isof-east-1": "108575199400",
			"us-isof-south-1": "124985052026",
			"us-west-1": "746614075791",
			"us-west-2": "246618743249"
		},
		blazingtext: {
			"af-south-1": "455444449433",
			"ap-east-1": "286214385809",
			"ap-northeast-1": "501404015308",
			"ap-northeast-2": "306986355934",
			"ap-northeast-3": "867004704886",
			"ap-south-1": "991648021394",
			"ap-south-2": "628508329040",
			"ap-southeast-1": "475088953585",
			"ap-southeast-2": "544295431143",
			"ap-southeast-3": "951798379941",
			"ap-southeast-4": "106583098589",
			"ca-central-1": "469771592824",
			"ca-west-1": "190319476487",
			"cn-north-1": "390948362332",
			"cn-northwest-1": "387376663083",
			"eu-central-1": "813361260812",
			"eu-central-2": "680994064768",
			"eu-north-1": "669576153137",
			"eu-south-1": "257386234256",
			"eu-south-2": "104374241257",
			"eu-west-1": "685385470294",
			"eu-west-2": "644912444149",
			"eu-west-3": "749696950732",
			"il-central-1": "898809789911",
			"me-central-1": "272398656194",
			"me-south-1": "249704162688",
			"sa-east-1": "855470959533",
			"us-east-1": "811284229777",
			"us-east-2": "825641698319",
			"us-gov-east-1": "237065988967",
			"us-gov-west-1": "226302683700",
			"us-iso-east-1": "490574956308",
			"us-isob-east-1": "765400339828",
			"us-isof-east-1": "108575199400",
			"us-isof-south-1": "124985052026",
			"us-west-1": "632365934929",
			"us-west-2": "433757028032"
		},
		chainer: {
			"af-south-1": "313743910680",
			"ap-east-1": "057415533634",
			"ap-northeast-1": "520713654638",
			"ap-northeast-2": "520713654638",
			"ap-south-1": "520713654638",
			"ap-southeast-1": "520713654638",
			"ap-southeast-2": "520713654638",
			"ca-central-1": "520713654638",
			"cn-north-1": "422961961927",
			"cn-northwest-1": "423003514399",
			"eu-central-1": "520713654638",
			"eu-north-1": "520713654638",
			"eu-south-1": "048378556238",
			"eu-west-1": "520713654638",
			"eu-west-2": "520713654638",
			"eu-west-3": "520713654638",
			"me-south-1": "724002660598",
			"sa-east-1": "520713654638",
			"us-east-1": "520713654638",
			"us-east-2": "520713654638",
			"us-gov-west-1": "246785580436",
			"us-iso-east-1": "744548109606",
			"us-isob-east-1": "453391408702",
			"us-west-1": "520713654638",
			"us-west-2": "520713654638"
		},
		dlc: {
			"af-south-1": "626614931356",
			"ap-east-1": "871362719292",
			"ap-east-2": "975050140332",
			"ap-northeast-1": "763104351884",
			"ap-northeast-2": "763104351884",
			"ap-northeast-3": "364406365360",
			"ap-south-1": "763104351884",
			"ap-south-2": "772153158452",
			"ap-southeast-1": "763104351884",
			"ap-southeast-2": "763104351884",
			"ap-southeast-3": "907027046896",
			"ap-southeast-4": "457447274322",
			"ap-southeast-5": "550225433462",
			"ap-southeast-6": "633930458069",
			"ap-southeast-7": "590183813437",
			"ca-central-1": "763104351884",
			"ca-west-1": "204538143572",
			"cn-north-1": "727897471807",
			"cn-northwest-1": "727897471807",
			"eu-central-1": "763104351884",
			"eu-central-2": "380420809688",
			"eu-isoe-west-1": "371248457586",
			"eu-north-1": "763104351884",
			"eu-south-1": "692866216735",
			"eu-south-2": "503227376785",
			"eu-west-1": "763104351884",
			"eu-west-2": "763104351884",
			"eu-west-3": "763104351884",
			"eusc-de-east-1": "204133271717",
			"il-central-1": "780543022126",
			"me-central-1": "914824155844",
			"me-south-1": "217643126080",
			"me-west-1": "124382933778",
			"mx-central-1": "637423239942",
			"sa-east-1": "763104351884",
			"sa-west-1": "434457397001",
			"us-east-1": "763104351884",
			"us-east-2": "763104351884",
			"us-gov-east-1": "446045086412",
			"us-gov-west-1": "442386744353",
			"us-iso-east-1": "886529160074",
			"us-isob-east-1": "094389454867",
			"us-isof-east-1": "303241398832",
			"us-isof-south-1": "454834333376",
			"us-west-1": "763104351884",
			"us-west-2": "763104351884"
		},
		"factorization-machines": {
			"af-south-1": "455444449433",
			"ap-east-1": "286214385809",
			"ap-northeast-1": "351501993468",
			"ap-northeast-2": "835164637446",
			"ap-northeast-3": "867004704886",
			"ap-south-1": "991648021394",
			"ap-south-2": "628508329040",
			"ap-southeast-1": "475088953585",
			"ap-southeast-2": "712309505854",
			"ap-southeast-3": "951798379941",
			"ap-southeast-4": "106583098589",
			"ca-central-1": "469771592824",
			"ca-west-1": "190319476487",
			"cn-north-1": "390948362332",
			"cn-northwest-1": "387376663083",
			"eu-central-1": "664544806723",
			"eu-central-2": "680994064768",
			"eu-north-1": "669576153137",
			"eu-south-1": "257386234256",
			"eu-south-2": "104374241257",
			"eu-west-1": "438346466558",
			"eu-west-2": "644912444149",
			"eu-west-3": "749696950732",
			"il-central-1": "898809789911",
			"me-central-1": "272398656194",
			"me-south-1": "249704162688",
			"sa-east-1": "855470959533",
			"us-east-1": "382416733822",
			"us-east-2": "404615174143",
			"us-gov-east-1": "237065988967",
			"us-gov-west-1": "226302683700",
			"us-iso-east-1": "490574956308",
			"us-isob-east-1": "765400339828",
			"us-isof-east-1": "108575199400",
			"us-isof-south-1": "124985052026",
			"us-west-1": "632365934929",
			"us-west-2": "174872318107"
		},
		"forecasting-deepar": {
			"af-south-1": "455444449433",
			"ap-east-1": "286214385809",
			"ap-northeast-1": "633353088612",
			"ap-northeast-2": "204372634319",
			"ap-northeast-3": "867004704886",
			"ap-south-1": "991648021394",
			"ap-south-2": "628508329040",
			"ap-southeast-1": "475088953585",
			"ap-southeast-2": "514117268639",
			"ap-southeast-3": "951798379941",
			"ap-southeast-4": "106583098589",
			"ca-central-1": "469771592824",
			"ca-west-1": "190319476487",
			"cn-north-1": "390948362332",
			"cn-northwest-1": "387376663083",
			"eu-central-1": "495149712605",
			"eu-central-2": "680994064768",
			"eu-north-1": "669576153137",
			"eu-south-1": "257386234256",
			"eu-south-2": "104374241257",
			"eu-west-1": "224300973850",
			"eu-west-2": "644912444149",
			"eu-west-3": "749696950732",
			"il-central-1": "898809789911",
			"me-central-1": "272398656194",
			"me-south-1": "249704162688",
			"sa-east-1": "855470959533",
			"us-east-1": "522234722520",
			"us-east-2": "566113047672",
			"us-gov-east-1": "237065988967",
			"us-gov-west-1": "226302683700",
			"us-iso-east-1": "490574956308",
			"us-isob-east-1": "765400339828",
			"us-isof-east-1": "108575199400",
			"us-isof-south-1": "124985052026",
			"us-west-1": "632365934929",
			"us-west-2": "156387875391"
		},
		"image-classification-neo": {
			"af-south-1": "774647643957",
			"ap-east-1": "110948597952",
			"ap-northeast-1": "941853720454",
			"ap-northeast-2": "151534178276",
			"ap-northeast-3": "925152966179",
			"ap-south-1": "763008648453",
			"ap-southeast-1": "324986816169",
			"ap-southeast-2": "355873309152",
			"ca-central-1": "464438896020",
			"cn-north-1": "472730292857",
			"cn-northwest-1": "474822919863",
			"eu-central-1": "746233611703",
			"eu-central-2": "010526262399",
			"eu-north-1": "601324751636",
			"eu-south-1": "966458181534",
			"eu-west-1": "802834080501",
			"eu-west-2": "205493899709",
			"eu-west-3": "254080097072",
			"il-central-1": "275950707576",
			"me-south-1": "836785723513",
			"sa-east-1": "756306329178",
			"us-east-1": "785573368785",
			"us-east-2": "007439368137",
			"us-gov-east-1": "227234621604",
			"us-gov-west-1": "263933020539",
			"us-iso-east-1": "167761179201",
			"us-isob-east-1": "406031935815",
			"us-isof-east-1": "751086301963",
			"us-isof-south-1": "935523707064",
			"us-west-1": "710691900526",
			"us-west-2": "301217895009"
		},
		lda: {
			"ap-northeast-1": "258307448986",
			"ap-northeast-2": "293181348795",
			"ap-south-1": "991648021394",
			"ap-southeast-1": "475088953585",
			"ap-southeast-2": "297031611018",
			"ca-central-1": "469771592824",
			"eu-central-1": "353608530281",
			"eu-west-1": "999678624901",
			"eu-west-2": "644912444149",
			"us-east-1": "766337827248",
			"us-east-2": "999911452149",
			"us-gov-west-1": "226302683700",
			"us-iso-east-1": "490574956308",
			"us-isob-east-1": "765400339828",
			"us-west-1": "632365934929",
			"us-west-2": "266724342769"
		},
		"sagemaker-distribution": {
			"af-south-1": "238384257742",
			"ap-east-1": "523751269255",
			"ap-northeast-1": "010972774902",
			"ap-northeast-2": "064688005998",
			"ap-northeast-3": "564864627153",
			"ap-south-1": "245090515133",
			"ap-southeast-1": "022667117163",
			"ap-southeast-2": "648430277019",
			"ap-southeast-3": "370607712162",
			"ca-central-1": "481561238223",
			"eu-central-1": "545423591354",
			"eu-north-1": "175620155138",
			"eu-south-1": "810671768855",
			"eu-west-1": "819792524951",
			"eu-west-2": "021081402939",
			"eu-west-3": "856416204555",
			"me-central-1": "358593528301",
			"me-south-1": "523774347010",
			"sa-east-1": "567556641782",
			"us-east-1": "885854791233",
			"us-east-2": "137914896644",
			"us-west-1": "053634841547",
			"us-west-2": "542918446943"
		}
	},
	places: {
		"algorithms-25": {
			registry: "algorithms",
			except: "ap-northeast-3 ap-south-2 ap-southeast-3 ap-southeast-4 ca-west-1 eu-central-2 eu-south-2 il-central-1 me-central-1 us-gov-east-1 us-isof-east-1 us-isof-south-1"
		},
		"algorithms-27": {
			registry: "algorithms",
			except: "ap-south-2 ap-southeast-4 ca-west-1 eu-central-2 eu-south-2 il-central-1 me-central-1 us-gov-east-1 us-isof-east-1 us-isof-south-1"
		},
		"algorithms-29": {
			registry: "algorithms",
			except: "me-central-1 me-south-1 us-gov-east-1 us-gov-west-1 us-iso-east-1 us-isob-east-1 us-isof-east-1 us-isof-south-1"
		},
		"algorithms-35": {
			registry: "algorithms",
			except: "us-isof-east-1 us-isof-south-1"
		},
		"algorithms-37": {
			registry: "algorithms",
			except: ""
		},
		"blazingtext-33": {
			registry: "blazingtext",
			except: "ca-west-1 il-central-1 us-isof-east-1 us-isof-south-1"
		},
		"blazingtext-37": {
			registry: "blazingtext",
			except: ""
		},
		"chainer-25": {
			registry: "chainer",
			except: ""
		},
		"dlc-11": {
			registry: "dlc",
			except: "af-south-1 ap-east-1 ap-east-2 ap-northeast-2 ap-northeast-3 ap-south-2 ap-southeast-3 ap-southeast-4 ap-southeast-5 ap-southeast-6 ap-southeast-7 ca-central-1 ca-west-1 cn-north-1 cn-northwest-1 eu-central-2 eu-isoe-west-1 eu-north-1 eu-south-1 eu-south-2 eu-west-2 eusc-de-east-1 il-central-1 me-central-1 me-south-1 me-west-1 mx-central-1 sa-west-1 us-gov-east-1 us-gov-west-1 us-iso-east-1 us-isob-east-1 us-isof-east-1 us-isof-south-1 us-west-1"
		},
		"dlc-21": {
			registry: "dlc",
			except: "af-south-1 ap-east-1 ap-northeast-2 ap-northeast-3 ap-southeast-3 ap-southeast-6 ca-central-1 cn-north-1 cn-northwest-1 eu-isoe-west-1 eu-north-1 eu-south-1 eu-west-2 eusc-de-east-1 me-central-1 me-south-1 me-west-1 sa-west-1 us-gov-east-1 us-gov-west-1 us-iso-east-1 us-isob-east-1 us-isof-east-1 us-isof-south-1 us-west-1"
		},
		"dlc-24": {
			registry: "dlc",
			except: "af-south-1 ap-east-1 ap-east-2 ap-northeast-2 ap-northeast-3 ap-southeast-3 ap-southeast-6 ca-central-1 eu-isoe-west-1 eu-north-1 eu-south-1 eu-west-2 eusc-de-east-1 me-central-1 me-south-1 me-west-1 sa-west-1 us-iso-east-1 us-isob-east-1 us-isof-east-1 us-isof-south-1 us-west-1"
		},
		"dlc-25": {
			registry: "dlc",
			except: "af-south-1 ap-east-1 ap-east-2 ap-northeast-2 ap-northeast-3 ap-southeast-3 ap-southeast-6 ca-central-1 eu-isoe-west-1 eu-north-1 eu-south-1 eu-west-2 eusc-de-east-1 me-central-1 me-south-1 me-west-1 us-iso-east-1 us-isob-east-1 us-isof-east-1 us-isof-south-1 us-west-1"
		},
		"dlc-26": {
			registry: "dlc",
			except: "ap-east-2 ap-south-2 ap-southeast-4 ap-southeast-5 ap-southeast-6 ap-southeast-7 eu-central-2 eu-isoe-west-1 eu-south-2 eusc-de-east-1 me-central-1 me-west-1 mx-central-1 sa-west-1 us-gov-east-1 us-gov-west-1 us-iso-east-1 us-isob-east-1 us-isof-east-1 us-isof-south-1"
		},
		"dlc-27": {
			registry: "dlc",
			except: "af-south-1 ap-east-1 ap-east-2 ap-northeast-2 ap-northeast-3 ap-southeast-3 ap-southeast-6 ca-central-1 eu-isoe-west-1 eu-south-1 eusc-de-east-1 me-central-1 me-south-1 me-west-1 us-iso-east-1 us-isob-east-1 us-isof-east-1 us-isof-south-1 us-west-1"
		},
		"dlc-29": {
			registry: "dlc",
			except: "ap-east-2 ap-southeast-5 ap-southeast-6 ap-southeast-7 cn-north-1 cn-northwest-1 eu-isoe-west-1 eusc-de-east-1 me-west-1 mx-central-1 sa-west-1 us-gov-east-1 us-gov-west-1 us-iso-east-1 us-isob-east-1 us-isof-east-1 us-isof-south-1"
		},
		"dlc-31": {
			registry: "dlc",
			except: "ap-east-2 ap-south-2 ap-southeast-5 ap-southeast-6 ap-southeast-7 eu-central-2 eu-isoe-west-1 eu-south-2 eusc-de-east-1 me-central-1 me-west-1 mx-central-1 sa-west-1 us-isof-east-1 us-isof-south-1"
		},
		"dlc-32": {
			registry: "dlc",
			except: "af-south-1 ap-east-1 ap-east-2 ap-northeast-2 ap-northeast-3 ap-southeast-3 ap-southeast-6 ca-central-1 eu-south-1 eusc-de-east-1 me-central-1 me-south-1 me-west-1 us-west-1"
		},
		"dlc-34": {
			registry: "dlc",
			except: "ap-east-2 ap-southeast-6 eu-isoe-west-1 eusc-de-east-1 me-west-1 sa-west-1 us-gov-east-1 us-gov-west-1 us-iso-east-1 us-isob-east-1 us-isof-east-1 us-isof-south-1"
		},
		"dlc-34b": {
			registry: "dlc",
			except: "cn-north-1 cn-northwest-1 eu-isoe-west-1 eusc-de-east-1 me-west-1 sa-west-1 us-gov-east-1 us-gov-west-1 us-iso-east-1 us-isob-east-1 us-isof-east-1 us-isof-south-1"
		},
		"dlc-35": {
			registry: "dlc",
			except: "ap-east-2 ap-southeast-5 ap-southeast-6 ap-southeast-7 eu-isoe-west-1 eusc-de-east-1 me-west-1 mx-central-1 sa-west-1 us-isof-east-1 us-isof-south-1"
		},
		"dlc-35b": {
			registry: "dlc",
			except: "cn-north-1 cn-northwest-1 eu-isoe-west-1 eusc-de-east-1 sa-west-1 us-gov-east-1 us-gov-west-1 us-iso-east-1 us-isob-east-1 us-isof-east-1 us-isof-south-1"
		},
		"dlc-35c": {
			registry: "dlc",
			except: "ap-southeast-6 eu-isoe-west-1 eusc-de-east-1 me-west-1 sa-west-1 us-gov-east-1 us-gov-west-1 us-iso-east-1 us-isob-east-1 us-isof-east-1 us-isof-south-1"
		},
		"dlc-36": {
			registry: "dlc",
			except: "eu-isoe-west-1 eusc-de-east-1 me-west-1 sa-west-1 us-gov-east-1 us-gov-west-1 us-iso-east-1 us-isob-east-1 us-isof-east-1 us-isof-south-1"
		},
		"dlc-36b": {
			registry: "dlc",
			except: "ap-east-2 ap-southeast-6 eu-isoe-west-1 eusc-de-east-1 me-west-1 sa-west-1 us-iso-east-1 us-isob-east-1 us-isof-east-1 us-isof-south-1"
		},
		"dlc-37": {
			registry: "dlc",
			except: "ap-southeast-3 ap-southeast-6 eu-isoe-west-1 eusc-de-east-1 me-central-1 me-west-1 sa-west-1 us-isof-east-1 us-isof-south-1"
		},
		"dlc-38": {
			registry: "dlc",
			except: "eu-isoe-west-1 eusc-de-east-1 me-west-1 sa-west-1 us-iso-east-1 us-isob-east-1 us-isof-east-1 us-isof-south-1"
		},
		"dlc-39": {
			registry: "dlc",
			except: "eu-isoe-west-1 me-west-1 sa-west-1 us-iso-east-1 us-isob-east-1 us-isof-east-1 us-isof-south-1"
		},
		"dlc-39b": {
			registry: "dlc",
			except: "eu-isoe-west-1 eusc-de-east-1 sa-west-1 us-iso-east-1 us-isob-east-1 us-isof-east-1 us-isof-south-1"
		},
		"dlc-40": {
			registry: "dlc",
			except: "eu-isoe-west-1 eusc-de-east-1 me-west-1 sa-west-1 us-isof-east-1 us-isof-south-1"
		},
		"dlc-42": {
			registry: "dlc",
			except: "eu-isoe-west-1 eusc-de-east-1 me-west-1 sa-west-1"
		},
		"dlc-44": {
			registry: "dlc",
			except: "me-west-1 sa-west-1"
		},
		"dlc-45": {
			registry: "dlc",
			except: "sa-west-1"
		},
		"factorization-machines-37": {
			registry: "factorization-machines",
			except: ""
		},
		"forecasting-deepar-37": {
			registry: "forecasting-deepar",
			except: ""
		},
		"image-classification-neo-31": {
			registry: "image-classification-neo",
			except: ""
		},
		"lda-16": {
			registry: "lda",
			except: ""
		},
		"sagemaker-distribution-23": {
			registry: "sagemaker-distribution",
			except: ""
		}
	},
	frameworks: {
		autogluon: [{
			aliases: {
				"1.3": "1.3.0",
				"1.2": "1.2.0",
				"1.1": "1.1.1",
				"1.0": "1.0.0",
				"0.8": "0.8.2",
				"0.7": "0.7.0",
				"0.6": "0.6.2",
				"0.5": "0.5.2",
				"0.4": "0.4.3",
				"0.3": "0.3.2"
			},
			releases: [
				{
					versions: "1.5.0",
					at: "dlc-31",
					python: "py312",
					images: {
						gpu: "autogluon-inference:{version}-gpu-py312-cu124-ubuntu22.04",
						cpu: "autogluon-inference:{version}-cpu-py312-ubuntu22.04"
					}
				},
				{
					versions: "1.4.0",
					at: "dlc-31",
					python: "py311",
					images: {
						gpu: "autogluon-inference:{version}-gpu-py311-cu124-ubuntu22.04",
						cpu: "autogluon-inference:{version}-cpu-py311-ubuntu22.04"
					}
				},
				{
					versions: "1.3.0 1.2.0 1.1.1",
					at: "dlc-31",
					python: "py311",
					images: {
						cpu: "autogluon-inference:{asked}-cpu-py311",
						gpu: "autogluon-inference:{asked}-gpu-py311"
					}
				},
				{
					versions: "1.1.0 1.0.0",
					at: "dlc-31",
					python: "py310",
					images: {
						cpu: "autogluon-inference:{asked}-cpu-py310",
						gpu: "autogluon-inference:{asked}-gpu-py310"
					}
				},
				{
					versions: "0.8.2 0.7.0",
					at: "dlc-31",
					python: "py39",
					images: {
						cpu: "autogluon-inference:{asked}-cpu-py39",
						gpu: "autogluon-inference:{asked}-gpu-py39"
					}
				},
				{
					versions: "0.6.2 0.6.1",
					at: "dlc-31",
					python: "py38",
					images: {
						cpu: "autogluon-inference:{asked}-cpu-py38",
						gpu: "autogluon-inference:{asked}-gpu-py38"
					}
				},
				{
					versions: "0.5.2 0.4.3 0.4.2",
					at: "dlc-35",
					python: "py38",
					images: {
						cpu: "autogluon-inference:{asked}-cpu-py38",
						gpu: "autogluon-inference:{asked}-gpu-py38"
					}
				},
				{
					versions: "0.4.0 0.3.2",
					at: "dlc-35",
					python: "py38",
					images: { cpu: "autogluon-inference:{asked}-cpu-py38" }
				},
				{
					versions: "0.3.1",
					at: "dlc-35",
					python: "py37",
					images: { cpu: "autogluon-inference:{asked}-cpu-py37" }
				}
			]
		}],
		blazingtext: [{ releases: [{
			versions: "1",
			at: "blazingtext-37",
			images: { any: "blazingtext:{asked}" }
		}] }],
		chainer: [{
			aliases: {
				"5.0": "5.0.0",
				"4.1": "4.1.0",
				"4.0": "4.0.0"
			},
			releases: [{
				versions: "5.0.0 4.1.0 4.0.0",
				at: "chainer-25",
				python: "py2",
				images: {
					cpu: "sagemaker-chainer:{asked}-cpu-py2",
					gpu: "sagemaker-chainer:{asked}-gpu-py2"
				}
			}, {
				versions: "5.0.0 4.1.0 4.0.0",
				at: "chainer-25",
				python: "py3",
				images: {
					cpu: "sagemaker-chainer:{asked}-cpu-py3",
					gpu: "sagemaker-chainer:{asked}-gpu-py3"
				}
			}]
		}],
		"djl-cpu": [{ releases: [{
			versions: "0.36.0 0.35.0",
			at: "dlc-36",
			images: { cpu: "djl-inference:{version}-cpu-full" }
		}] }],
		"djl-deepspeed": [{ releases: [
			{
				versions: "0.27.0 0.26.0",
				at: "dlc-36b",
				images: { gpu: "djl-inference:{version}-deepspeed0.12.6-cu121" }
			},
			{
				versions: "0.25.0",
				at: "dlc-36b",
				images: { gpu: "djl-inference:{version}-deepspeed0.11.0-cu118" }
			},
			{
				versions: "0.24.0",
				at: "dlc-36b",
				images: { gpu: "djl-inference:{version}-deepspeed0.10.0-cu118" }
			},
			{
				versions: "0.23.0",
				at: "dlc-36b",
				images: { gpu: "djl-inference:{version}-deepspeed0.9.5-cu118" }
			},
			{
				versions: "0.22.1",
				at: "dlc-36b",
				images: { gpu: "djl-inference:{version}-deepspeed0.9.2-cu118" }
			},
			{
				versions: "0.21.0",
				at: "dlc-36b",
				images: { gpu: "djl-inference:{version}-deepspeed0.8.3-cu117" }
			},
			{
				versions: "0.20.0",
				at: "dlc-36b",
				images: { gpu: "djl-inference:{version}-deepspeed0.7.5-cu116" }
			},
			{
				versions: "0.19.0",
				at: "dlc-36b",
				images: { gpu: "djl-inference:{version}-deepspeed0.7.3-cu113" }
			}
		] }],
		"djl-fastertransformer": [{ releases: [{
			versions: "0.24.0 0.23.0 0.22.1",
			at: "dlc-34",
			images: { gpu: "djl-inference:{version}-fastertransformer5.3.0-cu118" }
		}, {
			versions: "0.21.0",
			at: "dlc-34",
			images: { gpu: "djl-inference:{version}-fastertransformer5.3.0-cu117" }
		}] }],
		"djl-lmi": [{
			aliases: { latest: "0.38.0" },
			releases: [
				{
					versions: "0.38.0",
					at: "dlc-44",
					images: { gpu: "djl-inference:{version}-lmi29.0.0-cu130" }
				},
				{
					versions: "0.36.0",
					at: "dlc-44",
					images: { gpu: "djl-inference:{version}-lmi27.0.0-cu130" }
				},
				{
					versions: "0.35.0",
					at: "dlc-44",
					images: { gpu: "djl-inference:{version}-lmi17.0.0-cu128" }
				},
				{
					versions: "0.34.0",
					at: "dlc-44",
					images: { gpu: "djl-inference:{version}-lmi16.0.0-cu128" }
				},
				{
					versions: "0.33.0",
					at: "dlc-44",
					images: { gpu: "djl-inference:{version}-lmi15.0.0-cu128" }
				},
				{
					versions: "0.32.0",
					at: "dlc-39",
					images: { gpu: "djl-inference:{version}-lmi14.0.0-cu126" }
				},
				{
					versions: "0.31.0",
					at: "dlc-39",
					images: { gpu: "djl-inference:{version}-lmi13.0.0-cu124" }
				},
				{
					versions: "0.30.0",
					at: "dlc-39",
					images: { gpu: "djl-inference:{version}-lmi12.0.0-cu124" }
				},
				{
					versions: "0.29.0",
					at: "dlc-39",
					images: { gpu: "djl-inference:{version}-lmi11.0.0-cu124" }
				},
				{
					versions: "0.28.0",
					at: "dlc-44",
					images: { gpu: "djl-inference:{version}-lmi10.0.0-cu124" }
				},
				{
					versions: "0.36.0",
					at: "dlc-44",
					images: { gpu: "djl-inference:{version}-lmi28.0.0-cu130" }
				},
				{
					versions: "0.36.0",
					at: "dlc-44",
					images: { gpu: "djl-inference:{version}-lmi26.0.0-cu130" }
				},
				{
					versions: "0.36.0",
					at: "dlc-44",
					images: { gpu: "djl-inference:{version}-lmi25.0.0-cu130" }
				},
				{
					versions: "0.36.0",
					at: "dlc-44",
					images: { gpu: "djl-inference:{version}-lmi24.0.0-cu129" }
				},
				{
					versions: "0.36.0",
					at: "dlc-44",
					images: { gpu: "djl-inference:{version}-lmi23.0.0-cu129" }
				},
				{
					versions: "0.36.0",
					at: "dlc-44",
					images: { gpu: "djl-inference:{version}-lmi22.0.0-cu129" }
				},
				{
					versions: "0.36.0",
					at: "dlc-44",
					images: { gpu: "djl-inference:{version}-lmi21.0.0-cu129" }
				},
				{
					versions: "0.36.0",
					at: "dlc-44",
					images: { gpu: "djl-inference:{version}-lmi20.0.0-cu128" }
				},
				{
					versions: "0.36.0",
					at: "dlc-44",
					images: { gpu: "djl-inference:{version}-lmi19.0.0-cu128" }
				},
				{
					versions: "0.36.0",
					at: "dlc-44",
					images: { gpu: "djl-inference:{version}-lmi18.0.0-cu128" }
				}
			]
		}],
		"djl-neuronx": [{
			aliases: { latest: "0.29.0" },
			releases: [
				{
					versions: "0.29.0",
					at: "dlc-32",
					images: { neuronx: "djl-inference:{version}-neuronx-sdk2.19.1" }
				},
				{
					versions: "0.28.0",
					at: "dlc-27",
					images: { neuronx: "djl-inference:{version}-neuronx-sdk2.18.2" }
				},
				{
					versions: "0.27.0",
					at: "dlc-27",
					images: { neuronx: "djl-inference:{version}-neuronx-sdk2.18.1" }
				},
				{
					versions: "0.26.0",
					at: "dlc-27",
					images: { neuronx: "djl-inference:{version}-neuronx-sdk2.16.0" }
				},
				{
					versions: "0.25.0",
					at: "dlc-25",
					images: { neuronx: "djl-inference:{version}-neuronx-sdk2.15.0" }
				},
				{
					versions: "0.24.0",
					at: "dlc-25",
					images: { neuronx: "djl-inference:{version}-neuronx-sdk2.14.1" }
				},
				{
					versions: "0.23.0",
					at: "dlc-25",
					images: { neuronx: "djl-inference:{version}-neuronx-sdk2.12.0" }
				},
				{
					versions: "0.22.1",
					at: "dlc-25",
					images: { neuronx: "djl-inference:{version}-neuronx-sdk2.10.0" }
				}
			]
		}],
		"djl-tensorrtllm": [{
			aliases: { latest: "0.33.0" },
			releases: [
				{
					versions: "0.33.0",
					at: "dlc-36b",
					images: { gpu: "djl-inference:{version}-tensorrtllm0.21.0-cu128" }
				},
				{
					versions: "0.32.0 0.30.0",
					at: "dlc-36b",
					images: { gpu: "djl-inference:{version}-tensorrtllm0.12.0-cu125" }
				},
				{
					versions: "0.29.0",
					at: "dlc-36b",
					images: { gpu: "djl-inference:{version}-tensorrtllm0.11.0-cu124" }
				},
				{
					versions: "0.28.0",
					at: "dlc-36b",
					images: { gpu: "djl-inference:{version}-tensorrtllm0.9.0-cu122" }
				},
				{
					versions: "0.27.0",
					at: "dlc-36b",
					images: { gpu: "djl-inference:{version}-tensorrtllm0.8.0-cu122" }
				},
				{
					versions: "0.26.0",
					at: "dlc-36b",
					images: { gpu: "djl-inference:{version}-tensorrtllm0.7.1-cu122" }
				},
				{
					versions: "0.25.0",
					at: "dlc-36b",
					images: { gpu: "djl-inference:{version}-tensorrtllm0.5.0-cu122" }
				}
			]
		}],
		"factorization-machines": [{ releases: [{
			versions: "1",
			at: "factorization-machines-37",
			images: { any: "factorization-machines:{asked}" }
		}] }],
		"forecasting-deepar": [{ releases: [{
			versions: "1",
			at: "forecasting-deepar-37",
			images: { any: "forecasting-deepar:{asked}" }
		}] }],
		huggingface: [
			{ releases: [
				{
					versions: "5.5.3 4.51.3 4.49.0",
					at: "dlc-35",
					python: "py312",
					base: "pytorch2.6.0",
					images: {
						gpu: "huggingface-pytorch-inference:2.6.0-transformers{version}-gpu-py312-cu124-ubuntu22.04",
						cpu: "huggingface-pytorch-inference:2.6.0-transformers{version}-cpu-py312-ubuntu22.04"
					}
				},
				{
					versions: "4.48.0",
					at: "dlc-35",
					python: "py311",
					base: "pytorch2.3.0",
					images: {
						gpu: "huggingface-pytorch-inference:2.3.0-transformers{version}-gpu-py311-cu121-ubuntu22.04",
						cpu: "huggingface-pytorch-inference:2.3.0-transformers{version}-cpu-py311-ubuntu22.04"
					}
				},
				{
					versions: "4.37.0",
					at: "dlc-35",
					python: "py310",
					base: "pytorch2.1.0",
					images: {
						gpu: "huggingface-pytorch-inference:2.1.0-transformers{version}-gpu-py310-cu118-ubuntu20.04",
						cpu: "huggingface-pytorch-inference:2.1.0-transformers{version}-cpu-py310-ubuntu22.04"
					}
				},
				{
					versions: "4.28.1",
					at: "dlc-35",
					python: "py310",
					base: "pytorch2.0.0",
					images: {
						gpu: "huggingface-pytorch-inference:2.0.0-transformers{version}-gpu-py310-cu118-ubuntu20.04",
						cpu: "huggingface-pytorch-inference:2.0.0-transformers{version}-cpu-py310-ubuntu20.04"
					}
				},
				{
					versions: "4.26.0",
					at: "dlc-35",
					python: "py39",
					base: "pytorch1.13.1",
					images: {
						gpu: "huggingface-pytorch-inference:1.13.1-transformers{version}-gpu-py39-cu117-ubuntu20.04",
						cpu: "huggingface-pytorch-inference:1.13.1-transformers{version}-cpu-py39-ubuntu20.04"
					}
				},
				{
					versions: "4.17.0",
					at: "dlc-35",
					python: "py38",
					base: "pytorch1.10.2",
					images: {
						gpu: "huggingface-pytorch-inference:1.10.2-transformers{version}-gpu-py38-cu113-ubuntu20.04",
						cpu: "huggingface-pytorch-inference:1.10.2-transformers{version}-cpu-py38-ubuntu20.04"
					}
				},
				{
					versions: "4.12.3",
					at: "dlc-35",
					python: "py38",
					base: "pytorch1.9.1",
					images: {
						gpu: "huggingface-pytorch-inference:1.9.1-transformers{version}-gpu-py38-cu111-ubuntu20.04",
						cpu: "huggingface-pytorch-inference:1.9.1-transformers{version}-cpu-py38-ubuntu20.04"
					}
				},
				{
					versions: "4.11.0",
					at: "dlc-35",
					python: "py38",
					base: "pytorch1.9.0",
					images: {
						gpu: "huggingface-pytorch-inference:1.9.0-transformers{version}-gpu-py38-cu111-ubuntu20.04",
						cpu: "huggingface-pytorch-inference:1.9.0-transformers{version}-cpu-py38-ubuntu20.04"
					}
				},
				{
					versions: "4.10.2",
					at: "dlc-35",
					python: "py36",
					base: "pytorch1.8.1",
					images: {
						gpu: "huggingface-pytorch-inference:1.8.1-transformers{version}-gpu-py36-cu111-ubuntu18.04",
						cpu: "huggingface-pytorch-inference:1.8.1-transformers{version}-cpu-py36-ubuntu18.04"
					}
				},
				{
					versions: "4.6.1",
					at: "dlc-35",
					python: "py36",
					base: "pytorch1.7.1",
					images: {
						gpu: "huggingface-pytorch-inference:1.7.1-transformers{version}-gpu-py36-cu110-ubuntu18.04",
						cpu: "huggingface-pytorch-inference:1.7.1-transformers{version}-cpu-py36-ubuntu18.04"
					}
				},
				{
					versions: "4.26.0",
					at: "dlc-35",
					python: "py39",
					base: "tensorflow2.11.0",
					images: {
						gpu: "huggingface-tensorflow-inference:2.11.0-transformers{version}-gpu-py39-cu112-ubuntu20.04",
						cpu: "huggingface-tensorflow-inference:2.11.0-transformers{version}-cpu-py39-ubuntu20.04"
					}
				},
				{
					versions: "4.17.0",
					at: "dlc-35",
					python: "py38",
					base: "tensorflow2.6.3",
					images: {
						gpu: "huggingface-tensorflow-inference:2.6.3-transformers{version}-gpu-py38-cu112-ubuntu20.04",
						cpu: "huggingface-tensorflow-inference:2.6.3-transformers{version}-cpu-py38-ubuntu20.04"
					}
				},
				{
					versions: "4.12.3 4.11.0",
					at: "dlc-35",
					python: "py37",
					base: "tensorflow2.5.1",
					images: {
						gpu: "huggingface-tensorflow-inference:2.5.1-transformers{version}-gpu-py37-cu112-ubuntu18.04",
						cpu: "huggingface-tensorflow-inference:2.5.1-transformers{version}-cpu-py37-ubuntu18.04"
					}
				},
				{
					versions: "4.10.2",
					at: "dlc-35",
					python: "py38",
					base: "pytorch1.9.0",
					images: {
						gpu: "huggingface-pytorch-inference:1.9.0-transformers{version}-gpu-py38-cu111-ubuntu20.04",
						cpu: "huggingface-pytorch-inference:1.9.0-transformers{version}-cpu-py38-ubuntu20.04"
					}
				},
				{
					versions: "4.6.1",
					at: "dlc-35",
					python: "py36",
					base: "pytorch1.8.1",
					images: {
						gpu: "huggingface-pytorch-inference:1.8.1-transformers{version}-gpu-py36-cu111-ubuntu18.04",
						cpu: "huggingface-pytorch-inference:1.8.1-transformers{version}-cpu-py36-ubuntu18.04"
					}
				},
				{
					versions: "4.26.0",
					at: "dlc-35",
					python: "py39",
					base: "tensorflow2.11.1",
					images: {
						gpu: "huggingface-tensorflow-inference:2.11.1-transformers{version}-gpu-py39-cu112-ubuntu20.04",
						cpu: "huggingface-tensorflow-inference:2.11.1-transformers{version}-cpu-py39-ubuntu20.04"
					}
				},
				{
					versions: "4.10.2 4.6.1",
					at: "dlc-35",
					python: "py37",
					base: "tensorflow2.4.1",
					images: {
						gpu: "huggingface-tensorflow-inference:2.4.1-transformers{version}-gpu-py37-cu110-ubuntu18.04",
						cpu: "huggingface-tensorflow-inference:2.4.1-transformers{version}-cpu-py37-ubuntu18.04"
					}
				},
				{
					versions: "4.10.2",
					at: "dlc-35",
					python: "py37",
					base: "tensorflow2.5.1",
					images: {
						gpu: "huggingface-tensorflow-inference:2.5.1-transformers{version}-gpu-py37-cu112-ubuntu18.04",
						cpu: "huggingface-tensorflow-inference:2.5.1-transformers{version}-cpu-py37-ubuntu18.04"
					}
				}
			] },
			{ releases: [{
				versions: "4.12.3",
				at: "dlc-21",
				python: "py37",
				base: "pytorch1.9.1",
				images: { inf1: "huggingface-pytorch-inference-neuron:1.9.1-transformers{version}-neuron-py37-sdk1.17.1-ubuntu18.04" }
			}] },
			{ releases: [
				{
					versions: "4.55.4",
					at: "dlc-24",
					python: "py310",
					base: "pytorch2.8.0",
					images: { neuronx: "huggingface-pytorch-inference-neuronx:2.8.0-transformers{version}-neuronx-py310-sdk2.26.0-ubuntu22.04" }
				},
				{
					versions: "4.51.3",
					at: "dlc-24",
					python: "py310",
					base: "pytorch2.7.1",
					images: { neuronx: "huggingface-pytorch-inference-neuronx:2.7.1-transformers{version}-neuronx-py310-sdk2.24.1-ubuntu22.04" }
				},
				{
					versions: "4.43.2",
					at: "dlc-24",
					python: "py310",
					base: "pytorch2.1.2",
					images: { neuronx: "huggingface-pytorch-inference-neuronx:2.1.2-transformers{version}-neuronx-py310-sdk2.20.0-ubuntu20.04" }
				},
				{
					versions: "4.36.2",
					at: "dlc-37",
					python: "py310",
					base: "pytorch1.13.1",
					images: { neuronx: "huggingface-pytorch-inference-neuronx:1.13.1-transformers{version}-neuronx-py310-sdk2.16.1-ubuntu20.04" }
				},
				{
					versions: "4.34.1",
					at: "dlc-37",
					python: "py310",
					base: "pytorch1.13.1",
					images: { neuronx: "huggingface-pytorch-inference-neuronx:1.13.1-transformers{version}-neuronx-py310-sdk2.15.0-ubuntu20.04" }
				},
				{
					versions: "4.28.1",
					at: "dlc-37",
					python: "py38",
					base: "pytorch1.13.0",
					images: { neuronx: "huggingface-pytorch-inference-neuronx:1.13.0-transformers{version}-neuronx-py38-sdk2.9.1-ubuntu20.04" }
				},
				{
					versions: "4.36.2",
					at: "dlc-37",
					python: "py310",
					base: "pytorch2.1.2",
					images: { neuronx: "huggingface-pytorch-inference-neuronx:2.1.2-transformers{version}-neuronx-py310-sdk2.18.0-ubuntu20.04" }
				}
			] }
		],
		"huggingface-llamacpp": [{ releases: [{
			versions: "b9522",
			at: "dlc-42",
			images: {
				gpu: "huggingface-llamacpp:{version}-gpu-cu130-ubuntu24.04",
				cpu: "huggingface-llamacpp:{version}-cpu-ubuntu24.04"
			}
		}] }],
		"huggingface-llm": [{
			aliases: { "2.0": "2.4.0" },
			releases: [
				{
					versions: "3.3.6 3.3.4",
					at: "dlc-45",
					python: "py311",
					images: { gpu: "huggingface-pytorch-tgi-inference:2.7.0-tgi{version}-gpu-py311-cu124-ubuntu22.04" }
				},
				{
					versions: "3.2.3 3.2.0 3.1.1",
					at: "dlc-45",
					python: "py311",
					images: { gpu: "huggingface-pytorch-tgi-inference:2.6.0-tgi{version}-gpu-py311-cu124-ubuntu22.04" }
				},
				{
					versions: "3.0.1",
					at: "dlc-45",
					python: "py311",
					images: { gpu: "huggingface-pytorch-tgi-inference:2.4.0-tgi{version}-gpu-py311-cu124-ubuntu22.04-v2.1" }
				},
				{
					versions: "2.4.0",
					at: "dlc-45",
					python: "py311",
					images: { gpu: "huggingface-pytorch-tgi-inference:{version}-tgi2.4.0-gpu-py311-cu124-ubuntu22.04-v2.2" }
				},
				{
					versions: "2.3.1",
					at: "dlc-45",
					python: "py311",
					images: { gpu: "huggingface-pytorch-tgi-inference:2.4.0-tgi{version}-gpu-py311-cu124-ubuntu22.04" }
				},
				{
					versions: "2.2.0",
					at: "dlc-45",
					python: "py310",
					images: { gpu: "huggingface-pytorch-tgi-inference:2.3.0-tgi{version}-gpu-py310-cu121-ubuntu22.04-v2.0" }
				},
				{
					versions: "2.0.2",
					at: "dlc-45",
					python: "py310",
					images: { gpu: "huggingface-pytorch-tgi-inference:2.3.0-tgi{version}-gpu-py310-cu121-ubuntu22.04" }
				},
				{
					versions: "2.0.1 2.0.0 1.4.5 1.4.2",
					at: "dlc-45",
					python: "py310",
					images: { gpu: "huggingface-pytorch-tgi-inference:2.1.1-tgi{version}-gpu-py310-cu121-ubuntu22.04" }
				},
				{
					versions: "1.4.0 1.3.3 1.3.1 1.2.0",
					at: "dlc-45",
					python: "py310",
					images: { gpu: "huggingface-pytorch-tgi-inference:2.1.1-tgi{version}-gpu-py310-cu121-ubuntu20.04" }
				},
				{
					versions: "1.1.0 1.0.3 0.9.3",
					at: "dlc-45",
					python: "py39",
					images: { gpu: "huggingface-pytorch-tgi-inference:2.0.1-tgi{version}-gpu-py39-cu118-ubuntu20.04" }
				},
				{
					versions: "0.8.2 0.6.0",
					at: "dlc-45",
					python: "py39",
					images: { gpu: "huggingface-pytorch-tgi-inference:2.0.0-tgi{version}-gpu-py39-cu118-ubuntu20.04" }
				}
			]
		}],
		"huggingface-llm-neuronx": [{ releases: [
			{
				versions: "0.3.0",
				at: "dlc-45",
				python: "py310",
				images: { neuronx: "huggingface-pytorch-tgi-inference:2.7.0-optimum3.3.6-neuronx-py310-ubuntu22.04" }
			},
			{
				versions: "0.2.0",
				at: "dlc-45",
				python: "py310",
				images: { neuronx: "huggingface-pytorch-tgi-inference:2.5.1-optimum3.3.4-neuronx-py310-ubuntu22.04" }
			},
			{
				versions: "0.0.28 0.0.27 0.0.25 0.0.24 0.0.23 0.0.22",
				at: "dlc-45",
				python: "py310",
				images: { neuronx: "huggingface-pytorch-tgi-inference:2.1.2-optimum{version}-neuronx-py310-ubuntu22.04" }
			},
			{
				versions: "0.0.21 0.0.20 0.0.19 0.0.18 0.0.17 0.0.16",
				at: "dlc-45",
				python: "py310",
				images: { neuronx: "huggingface-pytorch-tgi-inference:1.13.1-optimum{version}-neuronx-py310-ubuntu22.04" }
			}
		] }],
		"huggingface-sglang": [{ releases: [{
			versions: "0.5.8",
			at: "dlc-42",
			python: "py312",
			images: { gpu: "huggingface-sglang:{version}-transformers4.57.3-gpu-py312-cu129-ubuntu24.04" }
		}] }],
		"huggingface-tei": [{ releases: [{
			versions: "1.9.3",
			at: "algorithms-29",
			python: "py310",
			images: { gpu: "tei:2.0.1-tei{version}-gpu-py310-cu129-ubuntu24.04" }
		}, {
			versions: "1.8.2 1.8.0 1.7.0 1.6.0 1.4.0 1.2.3",
			at: "algorithms-35",
			python: "py310",
			images: { gpu: "tei:2.0.1-tei{version}-gpu-py310-cu122-ubuntu22.04" }
		}] }, { releases: [{
			versions: "1.9.3",
			at: "algorithms-29",
			python: "py310",
			images: { cpu: "tei-cpu:2.0.1-tei{version}-cpu-py310-ubuntu24.04" }
		}, {
			versions: "1.8.2 1.8.0 1.7.0 1.6.0 1.4.0 1.2.3",
			at: "algorithms-35",
			python: "py310",
			images: { cpu: "tei-cpu:2.0.1-tei{version}-cpu-py310-ubuntu22.04" }
		}] }],
		"huggingface-tei-cpu": [{ releases: [{
			versions: "1.9.3",
			at: "algorithms-29",
			python: "py310",
			images: { cpu: "tei-cpu:2.0.1-tei{version}-cpu-py310-ubuntu24.04" }
		}, {
			versions: "1.8.2 1.8.0 1.7.0 1.6.0 1.4.0 1.2.3",
			at: "algorithms-35",
			python: "py310",
			images: { cpu: "tei-cpu:2.0.1-tei{version}-cpu-py310-ubuntu22.04" }
		}] }],
		"huggingface-vllm": [{ releases: [
			{
				versions: "0.29.0 0.28.0",
				at: "dlc-42",
				python: "py312",
				images: { gpu: "huggingface-vllm:{version}-transformers5.15.0-gpu-py312-cu130-ubuntu24.04-v1.0" }
			},
			{
				versions: "0.27.1 0.26.0 0.25.1 0.22.1",
				at: "dlc-42",
				python: "py312",
				images: { gpu: "huggingface-vllm:{version}-transformers5.10.2-gpu-py312-cu130-ubuntu22.04" }
			},
			{
				versions: "0.21.0",
				at: "dlc-42",
				python: "py312",
				images: { gpu: "huggingface-vllm:{version}-transformers5.8.1-gpu-py312-cu130-ubuntu22.04" }
			},
			{
				versions: "0.17.0",
				at: "dlc-42",
				python: "py312",
				images: { gpu: "huggingface-vllm:{version}-transformers4.57.5-gpu-py312-cu129-ubuntu22.04" }
			},
			{
				versions: "0.14.0",
				at: "dlc-42",
				python: "py312",
				images: { gpu: "huggingface-vllm:{version}-transformers4.57.3-gpu-py312-cu129-ubuntu22.04" }
			}
		] }],
		"huggingface-vllm-neuronx": [{
			aliases: { "0.4": "0.4.4" },
			releases: [
				{
					versions: "0.4.5",
					at: "dlc-36",
					python: "py310",
					images: { neuronx: "huggingface-vllm-inference-neuronx:0.11.0-optimum{version}-neuronx-py310-sdk2.26.1-ubuntu22.04" }
				},
				{
					versions: "0.4.4",
					at: "dlc-11",
					python: "py310",
					images: { neuronx: "huggingface-vllm-inference-neuronx:0.11.0-optimum{version}-neuronx-py310-sdk2.26.1-ubuntu22.04" }
				},
				{
					versions: "0.4.2",
					at: "dlc-11",
					python: "py310",
					images: { neuronx: "huggingface-vllm-inference-neuronx:0.11.0-optimum{version}-neuronx-py310-sdk2.26.0-ubuntu22.04" }
				},
				{
					versions: "0.4.1",
					at: "dlc-11",
					python: "py310",
					images: { neuronx: "huggingface-vllm-inference-neuronx:0.10.2-neuronx-py310-sdk2.26.0-ubuntu22.04" }
				}
			]
		}],
		"huggingface-vllm-omni": [{ releases: [{
			versions: "0.20.0",
			at: "dlc-42",
			python: "py312",
			images: { gpu: "huggingface-vllm-omni:{version}-transformers5.8.1-gpu-py312-cu130-amzn2023" }
		}] }],
		"image-classification": [{ releases: [{
			versions: "1",
			at: "blazingtext-37",
			images: { any: "image-classification:{asked}" }
		}] }],
		"image-classification-neo": [{ releases: [{
			versions: "latest",
			at: "image-classification-neo-31",
			images: { any: "image-classification-neo:{asked}" }
		}] }],
		"inferentia-mxnet": [{ releases: [{
			versions: "1.8 1.5.1",
			at: "image-classification-neo-31",
			python: "py3",
			images: { inf1: "sagemaker-neo-mxnet:{asked}-inf-py3" }
		}] }],
		"inferentia-pytorch": [{ releases: [{
			versions: "1.9 1.8 1.7",
			at: "image-classification-neo-31",
			python: "py3",
			images: { inf1: "sagemaker-neo-pytorch:{asked}-inf-py3" }
		}] }],
		"inferentia-tensorflow": [{ releases: [{
			versions: "2.5.2 1.15.0",
			at: "image-classification-neo-31",
			python: "py3",
			images: { inf1: "sagemaker-neo-tensorflow:{asked}-inf-py3" }
		}] }],
		ipinsights: [{ releases: [{
			versions: "1",
			at: "factorization-machines-37",
			images: { any: "ipinsights:{asked}" }
		}] }],
		kmeans: [{ releases: [{
			versions: "1",
			at: "factorization-machines-37",
			images: { any: "kmeans:{asked}" }
		}] }],
		knn: [{ releases: [{
			versions: "1",
			at: "factorization-machines-37",
			images: { any: "knn:{asked}" }
		}] }],
		lda: [{ releases: [{
			versions: "1",
			at: "lda-16",
			images: { any: "lda:{asked}" }
		}] }],
		"linear-learner": [{ releases: [{
			versions: "1",
			at: "factorization-machines-37",
			images: { any: "linear-learner:{asked}" }
		}] }],
		"llama-cpp": [{
			aliases: { latest: "1" },
			releases: [{
				versions: "1.0.1 1.0.0 1.0 1",
				at: "dlc-45",
				images: {
					cpu: "llama-cpp:server-sagemaker-cpu-v{version}",
					gpu: "llama-cpp:server-sagemaker-cuda-v{version}"
				}
			}]
		}, {
			aliases: { latest: "1" },
			releases: [{
				versions: "1.0.1 1.0.0 1.0 1",
				at: "dlc-45",
				images: { arm64: "llama-cpp-arm64:server-sagemaker-cpu-v{version}" }
			}]
		}],
		"llama-cpp-arm64": [{
			aliases: { latest: "1" },
			releases: [{
				versions: "1.0.1 1.0.0 1.0 1",
				at: "dlc-45",
				images: { arm64: "llama-cpp-arm64:server-sagemaker-cpu-v{version}" }
			}]
		}],
		mxnet: [{
			aliases: {
				"1.9": "1.9.0",
				"1.8": "1.8.0",
				"1.7": "1.7.0",
				"1.6": "1.6.0",
				"1.4": "1.4.1",
				"1.3": "1.3.0",
				"1.2": "1.2.1",
				"1.1": "1.1.0",
				"1.0": "1.0.0",
				"0.12": "0.12.1"
			},
			releases: [
				{
					versions: "1.9.0",
					at: "dlc-35",
					python: "py38",
					images: {
						cpu: "mxnet-inference:{asked}-cpu-py38",
						gpu: "mxnet-inference:{asked}-gpu-py38"
					}
				},
				{
					versions: "1.8.0",
					at: "dlc-35",
					python: "py37",
					images: {
						cpu: "mxnet-inference:{asked}-cpu-py37",
						gpu: "mxnet-inference:{asked}-gpu-py37"
					}
				},
				{
					versions: "1.7.0",
					at: "dlc-35",
					python: "py3",
					images: {
						cpu: "mxnet-inference:{asked}-cpu-py3",
						gpu: "mxnet-inference:{asked}-gpu-py3"
					}
				},
				{
					versions: "1.6.0",
					at: "dlc-35",
					python: "py2",
					images: {
						cpu: "mxnet-inference:{asked}-cpu-py2",
						gpu: "mxnet-inference:{asked}-gpu-py2"
					}
				},
				{
					versions: "1.4.1 1.4.0",
					at: "chainer-25",
					python: "py2",
					images: {
						cpu: "sagemaker-mxnet-serving:{asked}-cpu-py2",
						gpu: "sagemaker-mxnet-serving:{asked}-gpu-py2"
					}
				},
				{
					versions: "1.3.0 1.2.1 1.1.0 1.0.0 0.12.1",
					at: "chainer-25",
					python: "py2",
					images: {
						cpu: "sagemaker-mxnet:{asked}-cpu-py2",
						gpu: "sagemaker-mxnet:{asked}-gpu-py2"
					}
				},
				{
					versions: "1.6.0 1.4.1",
					at: "dlc-35",
					python: "py3",
					images: {
						cpu: "mxnet-inference:{asked}-cpu-py3",
						gpu: "mxnet-inference:{asked}-gpu-py3"
					}
				},
				{
					versions: "1.4.0",
					at: "chainer-25",
					python: "py3",
					images: {
						cpu: "sagemaker-mxnet-serving:{asked}-cpu-py3",
						gpu: "sagemaker-mxnet-serving:{asked}-gpu-py3"
					}
				},
				{
					versions: "1.3.0 1.2.1 1.1.0 1.0.0 0.12.1",
					at: "chainer-25",
					python: "py3",
					images: {
						cpu: "sagemaker-mxnet:{asked}-cpu-py3",
						gpu: "sagemaker-mxnet:{asked}-gpu-py3"
					}
				}
			]
		}],
		"neo-mxnet": [{
			aliases: {
				"1.7": "1.8",
				"1.4.1": "1.8",
				"1.4.0": "1.8",
				"1.4": "1.8",
				"1.3.0": "1.8",
				"1.3": "1.8",
				"1.2.1": "1.8",
				"1.2.0": "1.8",
				"1.2": "1.8",
				"1.1.0": "1.8",
				"1.0.0": "1.8",
				"0.12.1": "1.8"
			},
			releases: [{
				versions: "1.8",
				at: "image-classification-neo-31",
				python: "py3",
				images: {
					cpu: "sagemaker-inference-mxnet:{asked}-cpu-py3",
					gpu: "sagemaker-inference-mxnet:{asked}-gpu-py3"
				}
			}]
		}],
		"neo-pytorch": [{
			aliases: {
				"2.0.1": "2.0",
				"2.0.0": "2.0",
				"1.13.1": "1.13",
				"1.13.0": "1.13",
				"1.12.1": "1.12",
				"1.12.0": "1.12",
				"1.8.1": "1.8",
				"1.8.0": "1.8",
				"1.7.1": "1.7",
				"1.7.0": "1.7",
				"1.4.0": "1.4",
				"1.3.0": "1.4",
				"1.2.0": "1.4",
				"1.1.0": "1.4",
				"1.0.0": "1.4",
				"0.4.0": "1.4"
			},
			releases: [{
				versions: "2.0 1.13 1.12 1.8 1.7 1.6 1.5 1.4",
				at: "image-classification-neo-31",
				python: "py3",
				images: {
					cpu: "sagemaker-inference-pytorch:{asked}-cpu-py3",
					gpu: "sagemaker-inference-pytorch:{asked}-gpu-py3"
				}
			}]
		}],
		"neo-tensorflow": [{
			aliases: {
				"2.9.2": "2.9.2",
				"2.9.0": "2.9.2",
				"2.9": "2.9.2",
				"2.4.2": "2.9.2",
				"2.4.1": "2.9.2",
				"2.4.0": "2.9.2",
				"2.4": "2.9.2",
				"1.14.0": "1.15.3",
				"1.13.0": "1.15.3",
				"1.12.0": "1.15.3",
				"1.11.0": "1.15.3",
				"1.10.0": "1.15.3",
				"1.9.0": "1.15.3",
				"1.8.0": "1.15.3",
				"1.7.0": "1.15.3",
				"1.6.0": "1.15.3",
				"1.5.0": "1.15.3",
				"1.4.1": "1.15.3"
			},
			releases: [{
				versions: "2.9.2 1.15.3",
				at: "image-classification-neo-31",
				python: "py3",
				images: {
					cpu: "sagemaker-inference-tensorflow:{asked}-cpu-py3",
					gpu: "sagemaker-inference-tensorflow:{asked}-gpu-py3"
				}
			}]
		}],
		ntm: [{ releases: [{
			versions: "1",
			at: "factorization-machines-37",
			images: { any: "ntm:{asked}" }
		}] }],
		"object-detection": [{ releases: [{
			versions: "1",
			at: "blazingtext-37",
			images: { any: "object-detection:{asked}" }
		}] }],
		object2vec: [{ releases: [{
			versions: "1",
			at: "factorization-machines-37",
			images: { any: "object2vec:{asked}" }
		}] }],
		pca: [{ releases: [{
			versions: "1",
			at: "factorization-machines-37",
			images: { any: "pca:{asked}" }
		}] }],
		pytorch: [
			{
				aliases: {
					"2.6": "2.6.0",
					"2.5": "2.5.1",
					"2.4": "2.4.0",
					"2.3": "2.3.0",
					"2.2": "2.2.0",
					"2.1": "2.1.0",
					"2.0": "2.0.1",
					"1.13": "1.13.1",
					"1.12": "1.12.1",
					"1.11": "1.11.0",
					"1.10": "1.10.2",
					"1.9": "1.9.1",
					"1.8": "1.8.1",
					"1.7": "1.7.1",
					"1.6": "1.6.0",
					"1.5": "1.5.0",
					"1.4": "1.4.0",
					"1.3": "1.3.1",
					"1.2": "1.2.0",
					"1.1": "1.1.0",
					"1.0": "1.0.0",
					"0.4": "0.4.0"
				},
				releases: [
					{
						versions: "2.6.0",
						at: "dlc-39b",
						python: "py312",
						not: "p2",
						images: {
							cpu: "pytorch-inference:{asked}-cpu-py312",
							gpu: "pytorch-inference:{asked}-gpu-py312"
						}
					},
					{
						versions: "2.5.1 2.4.0 2.3.0",
						at: "dlc-38",
						python: "py311",
						not: "p2",
						images: {
							cpu: "pytorch-inference:{asked}-cpu-py311",
							gpu: "pytorch-inference:{asked}-gpu-py311"
						}
					},
					{
						versions: "2.2.0 2.1.0",
						at: "dlc-42",
						python: "py310",
						not: "p2",
						images: {
							cpu: "pytorch-inference:{asked}-cpu-py310",
							gpu: "pytorch-inference:{asked}-gpu-py310"
						}
					},
					{
						versions: "2.0.1 2.0.0",
						at: "dlc-40",
						python: "py310",
						not: "p2",
						images: {
							cpu: "pytorch-inference:{asked}-cpu-py310",
							gpu: "pytorch-inference:{asked}-gpu-py310"
						}
					},
					{
						versions: "1.13.1",
						at: "dlc-40",
						python: "py39",
						not: "p2",
						images: {
							cpu: "pytorch-inference:{asked}-cpu-py39",
							gpu: "pytorch-inference:{asked}-gpu-py39"
						}
					},
					{
						versions: "1.12.1 1.12.0 1.11.0 1.10.2 1.10.0 1.9.1 1.9.0",
						at: "dlc-40",
						python: "py38",
						images: {
							cpu: "pytorch-inference:{asked}-cpu-py38",
							gpu: "pytorch-inference:{asked}-gpu-py38"
						}
					},
					{
						versions: "1.8.1 1.8.0 1.7.1 1.6.0 1.5.0 1.4.0",
						at: "dlc-40",
						python: "py3",
						images: {
							cpu: "pytorch-inference:{asked}-cpu-py3",
							gpu: "pytorch-inference:{asked}-gpu-py3"
						}
					},
					{
						versions: "1.3.1 1.2.0",
						at: "dlc-40",
						python: "py2",
						images: {
							cpu: "pytorch-inference:{asked}-cpu-py2",
							gpu: "pytorch-inference:{asked}-gpu-py2"
						}
					},
					{
						versions: "1.1.0 1.0.0 0.4.0",
						at: "chainer-25",
						python: "py2",
						images: {
							cpu: "sagemaker-pytorch:{asked}-cpu-py2",
							gpu: "sagemaker-pytorch:{asked}-gpu-py2"
						}
					},
					{
						versions: "1.8.1 1.8.0 1.7.1 1.6.0 1.5.0 1.4.0",
						at: "dlc-40",
						python: "py36",
						images: {
							cpu: "pytorch-inference:{asked}-cpu-py36",
							gpu: "pytorch-inference:{asked}-gpu-py36"
						}
					},
					{
						versions: "1.3.1 1.2.0",
						at: "dlc-40",
						python: "py3",
						images: {
							cpu: "pytorch-inference:{asked}-cpu-py3",
							gpu: "pytorch-inference:{asked}-gpu-py3"
						}
					},
					{
						versions: "1.1.0 1.0.0 0.4.0",
						at: "chainer-25",
						python: "py3",
						images: {
							cpu: "sagemaker-pytorch:{asked}-cpu-py3",
							gpu: "sagemaker-pytorch:{asked}-gpu-py3"
						}
					}
				]
			},
			{
				aliases: {
					"2.6": "2.6.0",
					"2.4": "2.4.0",
					"2.3": "2.3.0",
					"2.2": "2.2.1",
					"2.1": "2.1.0",
					"2.0": "2.0.1",
					"1.12": "1.12.1"
				},
				releases: [
					{
						versions: "2.6.0",
						at: "dlc-38",
						python: "py312",
						images: { arm64: "pytorch-inference-arm64:{asked}-cpu-py312-ubuntu22.04-sagemaker" }
					},
					{
						versions: "2.4.0",
						at: "dlc-38",
						python: "py311",
						images: { arm64: "pytorch-inference-graviton:{asked}-cpu-py311-ubuntu22.04-sagemaker" }
					},
					{
						versions: "2.3.0",
						at: "dlc-38",
						python: "py311",
						images: { arm64: "pytorch-inference-graviton:{asked}-cpu-py311-ubuntu20.04-sagemaker" }
					},
					{
						versions: "2.2.1 2.1.0 2.0.1 2.0.0",
						at: "dlc-38",
						python: "py310",
						images: { arm64: "pytorch-inference-graviton:{asked}-cpu-py310-ubuntu20.04-sagemaker" }
					},
					{
						versions: "1.12.1",
						at: "dlc-40",
						python: "py38",
						images: { arm64: "pytorch-inference-graviton:{asked}-cpu-py38-ubuntu20.04-sagemaker" }
					}
				]
			},
			{ releases: [
				{
					versions: "2.9.0",
					at: "dlc-36",
					python: "py312",
					images: { neuronx: "pytorch-inference-neuronx:{version}-neuronx-py312-sdk2.31.1-ubuntu24.04" }
				},
				{
					versions: "2.8.0",
					at: "dlc-36",
					python: "py311",
					images: { neuronx: "pytorch-inference-neuronx:{version}-neuronx-py311-sdk2.26.1-ubuntu22.04" }
				},
				{
					versions: "2.7.0",
					at: "dlc-36",
					python: "py310",
					images: { neuronx: "pytorch-inference-neuronx:{version}-neuronx-py310-sdk2.25.0-ubuntu22.04" }
				},
				{
					versions: "2.6.0",
					at: "dlc-39b",
					python: "py310",
					images: { neuronx: "pytorch-inference-neuronx:{version}-neuronx-py310-sdk2.23.0-ubuntu22.04" }
				},
				{
					versions: "2.9.0",
					at: "dlc-36",
					python: "py312",
					images: { neuronx: "pytorch-inference-neuronx:{version}-neuronx-py312-sdk2.31.0-ubuntu24.04" }
				},
				{
					versions: "2.7.0",
					at: "dlc-36",
					python: "py310",
					images: { neuronx: "pytorch-inference-neuronx:{version}-neuronx-py310-sdk2.24.1-ubuntu22.04" }
				},
				{
					versions: "2.9.0",
					at: "dlc-36",
					python: "py312",
					images: { neuronx: "pytorch-inference-neuronx:{version}-neuronx-py312-sdk2.30.0-ubuntu24.04" }
				},
				{
					versions: "2.9.0",
					at: "dlc-36",
					python: "py312",
					images: { neuronx: "pytorch-inference-neuronx:{version}-neuronx-py312-sdk2.29.1-ubuntu24.04" }
				},
				{
					versions: "2.9.0",
					at: "dlc-36",
					python: "py312",
					images: { neuronx: "pytorch-inference-neuronx:{version}-neuronx-py312-sdk2.29.0-ubuntu24.04" }
				},
				{
					versions: "2.9.0",
					at: "dlc-36",
					python: "py312",
					images: { neuronx: "pytorch-inference-neuronx:{version}-neuronx-py312-sdk2.28.0-ubuntu24.04" }
				},
				{
					versions: "2.9.0",
					at: "dlc-36",
					python: "py312",
					images: { neuronx: "pytorch-inference-neuronx:{version}-neuronx-py312-sdk2.27.1-ubuntu24.04" }
				}
			] }
		],
		randomcutforest: [{ releases: [{
			versions: "1",
			at: "factorization-machines-37",
			images: { any: "randomcutforest:{asked}" }
		}] }],
		"ray-serve": [{
			aliases: { latest: "1" },
			releases: [
				{
					versions: "1.4 1",
					at: "dlc-45",
					images: {
						cpu: "ray:serve-ml-sagemaker-cpu-v{version}",
						gpu: "ray:serve-ml-sagemaker-cuda-v{version}"
					}
				},
				{
					versions: "1.3 1.2",
					at: "dlc-35b",
					images: {
						cpu: "ray:serve-ml-sagemaker-cpu-v{version}",
						gpu: "ray:serve-ml-sagemaker-cuda-v{version}"
					}
				},
				{
					versions: "1.1 1.0",
					at: "dlc-36",
					images: {
						gpu: "ray:serve-ml-sagemaker-cuda-v{version}",
						cpu: "ray:serve-ml-sagemaker-cpu-v{version}"
					}
				}
			]
		}],
		"sagemaker-distribution": [{
			aliases: { "3.2": "3.2.0" },
			releases: [{
				versions: "3.2.0",
				at: "sagemaker-distribution-23",
				images: {
					cpu: "sagemaker-distribution-prod:{asked}-cpu",
					gpu: "sagemaker-distribution-prod:{asked}-gpu"
				}
			}]
		}],
		"sagemaker-tritonserver": [{ releases: [
			{
				versions: "26.05 25.09",
				at: "dlc-34b",
				images: {
					cpu: "sagemaker-tritonserver:{version}-py3-cpu",
					gpu: "sagemaker-tritonserver:{version}-py3"
				}
			},
			{
				versions: "26.03",
				at: "dlc-36",
				images: { gpu: "sagemaker-tritonserver:{version}-py3" }
			},
			{
				versions: "25.04",
				at: "dlc-35c",
				images: {
					cpu: "sagemaker-tritonserver:{version}-py3-cpu",
					gpu: "sagemaker-tritonserver:{version}-py3"
				}
			},
			{
				versions: "24.09 24.05 24.03 24.01 23.12",
				at: "dlc-26",
				images: {
					cpu: "sagemaker-tritonserver:{version}-py3-cpu",
					gpu: "sagemaker-tritonserver:{version}-py3"
				}
			}
		] }],
		"semantic-segmentation": [{ releases: [{
			versions: "1",
			at: "blazingtext-37",
			images: { any: "semantic-segmentation:{asked}" }
		}] }],
		seq2seq: [{ releases: [{
			versions: "1",
			at: "blazingtext-37",
			images: { any: "seq2seq:{asked}" }
		}] }],
		sglang: [{ releases: [
			{
				versions: "0.5.20 0.5.17 0.5.16 0.5.15 0.5.14 0.5.13",
				at: "dlc-35b",
				python: "py312",
				images: { gpu: "sglang:{version}-gpu-py312-cu130-ubuntu24.04-sagemaker" }
			},
			{
				versions: "0.5.19 0.5.18",
				at: "dlc-45",
				python: "py312",
				images: { gpu: "sglang:{version}-gpu-py312-cu130-ubuntu24.04-sagemaker" }
			},
			{
				versions: "0.5.12 0.5.11",
				at: "dlc-36",
				python: "py312",
				images: { gpu: "sglang:{version}-gpu-py312-cu130-ubuntu24.04-sagemaker" }
			},
			{
				versions: "0.5.10 0.5.9 0.5.8 0.5.7",
				at: "dlc-36",
				python: "py312",
				images: { gpu: "sglang:{version}-gpu-py312-cu129-ubuntu24.04-sagemaker" }
			},
			{
				versions: "0.5.6 0.5.5",
				at: "dlc-36",
				python: "py312",
				images: { gpu: "sglang:{version}-gpu-py312-cu129-ubuntu22.04-sagemaker" }
			}
		] }],
		"sglang-server": [{
			aliases: { latest: "1" },
			releases: [
				{
					versions: "1.4 1.2 1.1",
					at: "dlc-35b",
					images: { gpu: "sglang:server-sagemaker-cuda-v{version}" }
				},
				{
					versions: "1.3 1",
					at: "dlc-39b",
					images: { gpu: "sglang:server-sagemaker-cuda-v{version}" }
				},
				{
					versions: "1.0",
					at: "dlc-45",
					images: { gpu: "sglang:server-sagemaker-cuda-v{version}" }
				}
			]
		}],
		sklearn: [{ releases: [{
			versions: "1.9-0 1.4-2-py312 1.2-1 1.0-1 0.23-1 0.20.0",
			at: "algorithms-37",
			python: "py3",
			images: { cpu: "sagemaker-scikit-learn:{asked}-cpu-py3" }
		}] }, { releases: [{
			versions: "1.0-1",
			at: "algorithms-37",
			python: "py3",
			images: { arm64: "sagemaker-scikit-learn:{version}-arm64-cpu-py3" }
		}] }],
		"sparkml-serving": [{ releases: [{
			versions: "3.3",
			at: "algorithms-27",
			images: { any: "sagemaker-sparkml-serving:{asked}" }
		}, {
			versions: "2.4 2.2",
			at: "algorithms-25",
			images: { any: "sagemaker-sparkml-serving:{asked}" }
		}] }],
		stabilityai: [{ releases: [{
			versions: "0.1.0",
			at: "dlc-29",
			python: "py310",
			images: { gpu: "stabilityai-pytorch-inference:2.0.1-sgm{version}-gpu-py310-cu118-ubuntu20.04-sagemaker" }
		}] }],
		tensorflow: [
			{
				aliases: {
					"2.20": "2.20.0",
					"2.19": "2.19.0",
					"2.18": "2.18.0",
					"2.16": "2.16.1",
					"2.14": "2.14.1",
					"2.13": "2.13.0",
					"2.12": "2.12.1",
					"2.11": "2.11.1",
					"2.10": "2.10.1",
					"2.9": "2.9.3",
					"2.8": "2.8.4",
					"2.7": "2.7.0",
					"2.6": "2.6.3",
					"2.5": "2.5.1",
					"2.4": "2.4.3",
					"2.3": "2.3.2",
					"2.2": "2.2.2",
					"2.1": "2.1.3",
					"2.0": "2.0.4",
					"1.15": "1.15.5",
					"1.14": "1.14.0",
					"1.13": "1.13.0",
					"1.12": "1.12.0",
					"1.11": "1.11.0",
					"1.10": "1.10.0",
					"1.9": "1.9.0",
					"1.8": "1.8.0",
					"1.7": "1.7.0",
					"1.6": "1.6.0",
					"1.5": "1.5.0",
					"1.4": "1.4.1"
				},
				releases: [
					{
						versions: "2.20.0",
						at: "dlc-38",
						python: "py312",
						not: "p2",
						images: {
							cpu: "tensorflow-inference:{asked}-cpu-py312",
							gpu: "tensorflow-inference:{asked}-gpu-py312"
						}
					},
					{
						versions: "2.19.0 2.18.0 2.16.1",
						at: "dlc-38",
						not: "p2",
						images: {
							cpu: "tensorflow-inference:{asked}-cpu",
							gpu: "tensorflow-inference:{asked}-gpu"
						}
					},
					{
						versions: "2.14.1 2.13.0",
						at: "dlc-42",
						not: "p2",
						images: {
							cpu: "tensorflow-inference:{asked}-cpu",
							gpu: "tensorflow-inference:{asked}-gpu"
						}
					},
					{
						versions: "2.12.1",
						at: "dlc-40",
						not: "p2",
						images: {
							cpu: "tensorflow-inference:{asked}-cpu",
							gpu: "tensorflow-inference:{asked}-gpu"
						}
					},
					{
						versions: "2.11.1 2.11.0 2.10.1 2.10.0 2.9.3 2.9.2 2.8.4 2.8.0 2.7.0 2.6.3 2.6.0 2.5.1 2.4.3 2.4.1 2.3.2 2.3.1 2.3.0 2.2.2 2.2.1 2.2.0 2.1.3 2.1.2 2.1.1 2.1.0 2.0.4 2.0.3 2.0.2 2.0.1 2.0.0 1.15.5 1.15.4 1.15.3 1.15.2 1.15.0 1.14.0 1.13.0",
						at: "dlc-40",
						images: {
							cpu: "tensorflow-inference:{asked}-cpu",
							gpu: "tensorflow-inference:{asked}-gpu"
						}
					},
					{
						versions: "1.12.0 1.11.0",
						at: "chainer-25",
						images: {
							cpu: "sagemaker-tensorflow-serving:{asked}-cpu",
							gpu: "sagemaker-tensorflow-serving:{asked}-gpu"
						}
					},
					{
						versions: "1.10.0 1.9.0 1.8.0 1.7.0 1.6.0 1.5.0 1.4.1",
						at: "chainer-25",
						python: "py2",
						images: {
							cpu: "sagemaker-tensorflow:{asked}-cpu-py2",
							gpu: "sagemaker-tensorflow:{asked}-gpu-py2"
						}
					}
				]
			},
			{
				aliases: {
					"2.16": "2.16.1",
					"2.14": "2.14.1",
					"2.13": "2.13.0",
					"2.12": "2.12.1",
					"2.9": "2.9.1"
				},
				releases: [
					{
						versions: "2.19.0",
						at: "dlc-38",
						python: "py312",
						images: { arm64: "tensorflow-inference-arm64:{version}-cpu-py312-ubuntu22.04-sagemaker" }
					},
					{
						versions: "2.16.1",
						at: "dlc-38",
						python: "py310",
						images: { arm64: "tensorflow-inference-graviton:{asked}-cpu-py310-ubuntu20.04-sagemaker" }
					},
					{
						versions: "2.14.1 2.13.0 2.12.1",
						at: "dlc-40",
						python: "py310",
						images: { arm64: "tensorflow-inference-graviton:{asked}-cpu-py310-ubuntu20.04-sagemaker" }
					},
					{
						versions: "2.9.1",
						at: "dlc-40",
						python: "py38",
						images: { arm64: "tensorflow-inference-graviton:{asked}-cpu-py38-ubuntu20.04-sagemaker" }
					}
				]
			},
			{ releases: [{
				versions: "2.10.1",
				at: "dlc-40",
				python: "py310",
				images: { neuronx: "tensorflow-inference-neuronx:{version}-neuronx-py310-sdk2.17.0-ubuntu20.04" }
			}] }
		],
		vllm: [{ releases: [
			{
				versions: "0.30.0 0.29.0",
				at: "dlc-35b",
				python: "py312",
				images: { gpu: "vllm:{version}-gpu-py312-cu130-ubuntu24.04-sagemaker" }
			},
			{
				versions: "0.28.0",
				at: "dlc-45",
				python: "py312",
				images: { gpu: "vllm:{version}-gpu-py312-cu130-ubuntu24.04-sagemaker" }
			},
			{
				versions: "0.27.1",
				at: "dlc-45",
				python: "py312",
				images: { gpu: "vllm:{version}-gpu-py312-cu130-ubuntu22.04-sagemaker" }
			},
			{
				versions: "0.26.0 0.25.1 0.25.0 0.24.0 0.23.0",
				at: "dlc-35b",
				python: "py312",
				images: { gpu: "vllm:{version}-gpu-py312-cu130-ubuntu22.04-sagemaker" }
			},
			{
				versions: "0.22.1 0.22.0 0.21.0 0.20.2 0.20.1 0.20.0",
				at: "dlc-36",
				python: "py312",
				images: { gpu: "vllm:{version}-gpu-py312-cu130-ubuntu22.04-sagemaker" }
			},
			{
				versions: "0.19.1 0.19.0 0.18.1 0.18.0 0.17.1 0.17.0 0.16.0 0.15.1 0.14.0 0.13.0",
				at: "dlc-36",
				python: "py312",
				images: { gpu: "vllm:{version}-gpu-py312-cu129-ubuntu22.04-sagemaker" }
			}
		] }],
		"vllm-omni": [{
			aliases: { latest: "1" },
			releases: [
				{
					versions: "1.8 1.7",
					at: "dlc-35b",
					images: { gpu: "vllm:omni-sagemaker-cuda-v{version}" }
				},
				{
					versions: "1.6 1.5 1.4 1.3",
					at: "dlc-45",
					images: { gpu: "vllm:omni-sagemaker-cuda-v{version}" }
				},
				{
					versions: "1.2 1.1 1.0",
					at: "dlc-36",
					images: { gpu: "vllm:omni-sagemaker-cuda-v{version}" }
				},
				{
					versions: "1",
					at: "dlc-39b",
					images: { gpu: "vllm:omni-sagemaker-cuda-v{version}" }
				}
			]
		}],
		"vllm-server": [{
			aliases: { latest: "2" },
			releases: [
				{
					versions: "2.6 2.5 2.1",
					at: "dlc-35b",
					images: { gpu: "vllm:server-sagemaker-cuda-v{version}" }
				},
				{
					versions: "2.4 2.3 2.2 2",
					at: "dlc-45",
					images: { gpu: "vllm:server-sagemaker-cuda-v{version}" }
				},
				{
					versions: "2.0 1",
					at: "dlc-36",
					images: { gpu: "vllm:server-sagemaker-cuda-v{version}" }
				}
			]
		}],
		whisperx: [{
			aliases: { latest: "3.8" },
			releases: [{
				versions: "3.8.6 3.8",
				at: "dlc-45",
				images: { gpu: "whisperx:{version}-cu128-amzn2023-sagemaker" }
			}]
		}],
		xgboost: [{ releases: [
			{
				versions: "3.2-0 3.0-5 1.7-1 1.5-1 1.3-1 1.2-2 1.2-1",
				at: "algorithms-37",
				images: { any: "sagemaker-xgboost:{asked}" }
			},
			{
				versions: "1.0-1 0.90-2 0.90-1",
				at: "algorithms-37",
				python: "py3",
				images: { cpu: "sagemaker-xgboost:{asked}-cpu-py3" }
			},
			{
				versions: "1",
				at: "blazingtext-33",
				images: { any: "xgboost:{asked}" }
			}
		] }, { releases: [{
			versions: "1.5-1 1.3-1",
			at: "algorithms-37",
			images: { arm64: "sagemaker-xgboost:{version}-arm64" }
		}] }],
		"xgboost-neo": [{ releases: [{
			versions: "latest",
			at: "image-classification-neo-31",
			images: { any: "xgboost-neo:{asked}" }
		}] }]
	}
};



/***/ })

};
