export const id = 363;
export const ids = [363];
export const modules = {

/***/ 5363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EventStreamSerde: () => (/* reexport safe */ _event_streams_js__WEBPACK_IMPORTED_MODULE_0__.t),
/* harmony export */   eventStreamSerdeProvider: () => (/* reexport safe */ _event_streams_js__WEBPACK_IMPORTED_MODULE_0__.r)
/* harmony export */ });
/* harmony import */ var _event_streams_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1753);





/***/ })

};
