export const id = 742;
export const ids = [742];
export const modules = {

/***/ 3742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isAccountOfAws: () => (/* binding */ isAccountOfAws)
/* harmony export */ });
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6313);


// build/js/images/aws-account.js
const ACCOUNTS = new Set(Object.values(_table_js__WEBPACK_IMPORTED_MODULE_0__.table.registries).flatMap((regions) => Object.values(regions)));
function isAccountOfAws(account) {
	return ACCOUNTS.has(account);
}



/***/ })

};
