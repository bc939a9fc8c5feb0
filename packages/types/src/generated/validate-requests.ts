// Made from spec/openapi.yaml by `pnpm generate`. Do not edit.

// @ts-nocheck -- written by ajv; the type below is what callers see
import type { RequestValidators } from "../validator.js";

// \0rolldown/runtime.js
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports), require_formats = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.formatNames = exports.fastFormats = exports.fullFormats = void 0;
	function fmtDef(validate, compare) {
		return {
			validate,
			compare
		};
	}
	exports.fullFormats = {
		date: fmtDef(date, compareDate),
		time: fmtDef(getTime(!0), compareTime),
		"date-time": fmtDef(getDateTime(!0), compareDateTime),
		"iso-time": fmtDef(getTime(), compareIsoTime),
		"iso-date-time": fmtDef(getDateTime(), compareIsoDateTime),
		duration: /^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
		uri,
		"uri-reference": /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
		"uri-template": /^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
		url: /^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
		email: /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
		hostname: /^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
		ipv4: /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
		ipv6: /^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
		regex,
		uuid: /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
		"json-pointer": /^(?:\/(?:[^~/]|~0|~1)*)*$/,
		"json-pointer-uri-fragment": /^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
		"relative-json-pointer": /^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
		byte,
		int32: {
			type: "number",
			validate: validateInt32
		},
		int64: {
			type: "number",
			validate: validateInt64
		},
		float: {
			type: "number",
			validate: validateNumber
		},
		double: {
			type: "number",
			validate: validateNumber
		},
		password: !0,
		binary: !0
	}, exports.fastFormats = {
		...exports.fullFormats,
		date: fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d$/, compareDate),
		time: fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareTime),
		"date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareDateTime),
		"iso-time": fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoTime),
		"iso-date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoDateTime),
		uri: /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
		"uri-reference": /^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
		email: /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i
	}, exports.formatNames = Object.keys(exports.fullFormats);
	function isLeapYear(year) {
		return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
	}
	let DATE = /^(\d\d\d\d)-(\d\d)-(\d\d)$/, DAYS = [
		0,
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
	function date(str) {
		let matches = DATE.exec(str);
		if (!matches) return !1;
		let year = +matches[1], month = +matches[2], day = +matches[3];
		return month >= 1 && month <= 12 && day >= 1 && day <= (month === 2 && isLeapYear(year) ? 29 : DAYS[month]);
	}
	function compareDate(d1, d2) {
		if (d1 && d2) return d1 > d2 ? 1 : d1 < d2 ? -1 : 0;
	}
	let TIME = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
	function getTime(strictTimeZone) {
		return function(str) {
			let matches = TIME.exec(str);
			if (!matches) return !1;
			let hr = +matches[1], min = +matches[2], sec = +matches[3], tz = matches[4], tzSign = matches[5] === "-" ? -1 : 1, tzH = +(matches[6] || 0), tzM = +(matches[7] || 0);
			if (tzH > 23 || tzM > 59 || strictTimeZone && !tz) return !1;
			if (hr <= 23 && min <= 59 && sec < 60) return !0;
			let utcMin = min - tzM * tzSign, utcHr = hr - tzH * tzSign - +(utcMin < 0);
			return (utcHr === 23 || utcHr === -1) && (utcMin === 59 || utcMin === -1) && sec < 61;
		};
	}
	function compareTime(s1, s2) {
		if (!(s1 && s2)) return;
		let t1 = (/* @__PURE__ */ new Date("2020-01-01T" + s1)).valueOf(), t2 = (/* @__PURE__ */ new Date("2020-01-01T" + s2)).valueOf();
		if (t1 && t2) return t1 - t2;
	}
	function compareIsoTime(t1, t2) {
		if (!(t1 && t2)) return;
		let a1 = TIME.exec(t1), a2 = TIME.exec(t2);
		if (a1 && a2) return t1 = a1[1] + a1[2] + a1[3], t2 = a2[1] + a2[2] + a2[3], t1 > t2 ? 1 : t1 < t2 ? -1 : 0;
	}
	let DATE_TIME_SEPARATOR = /t|\s/i;
	function getDateTime(strictTimeZone) {
		let time = getTime(strictTimeZone);
		return function(str) {
			let dateTime = str.split(DATE_TIME_SEPARATOR);
			return dateTime.length === 2 && date(dateTime[0]) && time(dateTime[1]);
		};
	}
	function compareDateTime(dt1, dt2) {
		if (!(dt1 && dt2)) return;
		let d1 = new Date(dt1).valueOf(), d2 = new Date(dt2).valueOf();
		if (d1 && d2) return d1 - d2;
	}
	function compareIsoDateTime(dt1, dt2) {
		if (!(dt1 && dt2)) return;
		let [d1, t1] = dt1.split(DATE_TIME_SEPARATOR), [d2, t2] = dt2.split(DATE_TIME_SEPARATOR), res = compareDate(d1, d2);
		if (res !== void 0) return res || compareTime(t1, t2);
	}
	let NOT_URI_FRAGMENT = /\/|:/, URI = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
	function uri(str) {
		return NOT_URI_FRAGMENT.test(str) && URI.test(str);
	}
	let BYTE = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
	function byte(str) {
		return BYTE.lastIndex = 0, BYTE.test(str);
	}
	let MIN_INT32 = -(2 ** 31), MAX_INT32 = 2 ** 31 - 1;
	function validateInt32(value) {
		return Number.isInteger(value) && value <= MAX_INT32 && value >= MIN_INT32;
	}
	function validateInt64(value) {
		return Number.isInteger(value);
	}
	function validateNumber() {
		return !0;
	}
	let Z_ANCHOR = /[^\\]\\Z/;
	function regex(str) {
		if (Z_ANCHOR.test(str)) return !1;
		try {
			return new RegExp(str), !0;
		} catch {
			return !1;
		}
	}
})), require_fast_deep_equal = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = function equal(a, b) {
		if (a === b) return !0;
		if (a && b && typeof a == "object" && typeof b == "object") {
			if (a.constructor !== b.constructor) return !1;
			var length, i, keys;
			if (Array.isArray(a)) {
				if (length = a.length, length != b.length) return !1;
				for (i = length; i-- !== 0;) if (!equal(a[i], b[i])) return !1;
				return !0;
			}
			if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
			if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
			if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();
			if (keys = Object.keys(a), length = keys.length, length !== Object.keys(b).length) return !1;
			for (i = length; i-- !== 0;) if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return !1;
			for (i = length; i-- !== 0;) {
				var key = keys[i];
				if (!equal(a[key], b[key])) return !1;
			}
			return !0;
		}
		return a !== a && b !== b;
	};
})), require_equal = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 });
	let equal = require_fast_deep_equal();
	equal.code = "require(\"ajv/dist/runtime/equal\").default", exports.default = equal;
}));
// parameters.in-memory.js
const BuildImage$1 = validate20$1, schema33 = {
	description: "How grave a finding is.",
	type: "string",
	enum: [
		"INFO",
		"WARNING",
		"ERROR"
	]
}, pattern4$1 = RegExp("^(ALL|type:[A-Za-z0-9]+)$", "u");
function validate20$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate20$1.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "suppressValidators" && key0 !== "validationFailureLevel" && key0 !== "dryrun" && key0 !== "rollbackOnFailure" && key0 !== "region") {
			let err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.suppressValidators !== void 0) {
			let data0 = data.suppressValidators;
			if (!Array.isArray(data0)) {
				let dataType0 = typeof data0, coerced0;
				if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, Array.isArray(data0) && (coerced0 = data0)), coerced0 === void 0) {
					if (dataType0 === "string" || dataType0 === "number" || dataType0 === "boolean" || data0 === null) coerced0 = [data0];
					else {
						let err1 = {
							instancePath: instancePath + "/suppressValidators",
							schemaPath: "#/properties/suppressValidators/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
					}
				}
				coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.suppressValidators = coerced0));
			}
			if (Array.isArray(data0)) {
				let len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data1 = data0[i0];
					if (typeof data1 != "string") {
						let dataType1 = typeof data1, coerced1;
						if (dataType1 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType1 = typeof data1, typeof data1 == "string" && (coerced1 = data1)), coerced1 === void 0) {
							if (dataType1 == "number" || dataType1 == "boolean") coerced1 = "" + data1;
							else if (data1 === null) coerced1 = "";
							else {
								let err2 = {
									instancePath: instancePath + "/suppressValidators/" + i0,
									schemaPath: "#/properties/suppressValidators/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
							}
						}
						coerced1 !== void 0 && (data1 = coerced1, data0 !== void 0 && (data0[i0] = coerced1));
					}
					if (typeof data1 == "string" && !pattern4$1.test(data1)) {
						let err3 = {
							instancePath: instancePath + "/suppressValidators/" + i0,
							schemaPath: "#/properties/suppressValidators/items/pattern",
							keyword: "pattern",
							params: { pattern: "^(ALL|type:[A-Za-z0-9]+)$" },
							message: "must match pattern \"^(ALL|type:[A-Za-z0-9]+)$\""
						};
						vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
					}
				}
				let i1 = data0.length, j0;
				if (i1 > 1) {
					let indices0 = {};
					for (; i1--;) {
						let item0 = data0[i1];
						if (typeof item0 == "string") {
							if (typeof indices0[item0] == "number") {
								j0 = indices0[item0];
								let err4 = {
									instancePath: instancePath + "/suppressValidators",
									schemaPath: "#/properties/suppressValidators/uniqueItems",
									keyword: "uniqueItems",
									params: {
										i: i1,
										j: j0
									},
									message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)"
								};
								vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
								break;
							}
							indices0[item0] = i1;
						}
					}
				}
			}
		}
		if (data.validationFailureLevel !== void 0) {
			let data2 = data.validationFailureLevel;
			if (typeof data2 != "string") {
				let dataType2 = typeof data2, coerced2;
				if (dataType2 == "object" && Array.isArray(data2) && data2.length == 1 && (data2 = data2[0], dataType2 = typeof data2, typeof data2 == "string" && (coerced2 = data2)), coerced2 === void 0) {
					if (dataType2 == "number" || dataType2 == "boolean") coerced2 = "" + data2;
					else if (data2 === null) coerced2 = "";
					else {
						let err5 = {
							instancePath: instancePath + "/validationFailureLevel",
							schemaPath: "pcluster-api://contract#/components/schemas/ValidationLevel/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
					}
				}
				coerced2 !== void 0 && (data2 = coerced2, data !== void 0 && (data.validationFailureLevel = coerced2));
			}
			if (data2 !== "INFO" && data2 !== "WARNING" && data2 !== "ERROR") {
				let err6 = {
					instancePath: instancePath + "/validationFailureLevel",
					schemaPath: "pcluster-api://contract#/components/schemas/ValidationLevel/enum",
					keyword: "enum",
					params: { allowedValues: schema33.enum },
					message: "must be equal to one of the allowed values"
				};
				vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
			}
		}
		if (data.dryrun !== void 0) {
			let data3 = data.dryrun;
			if (typeof data3 != "boolean") {
				let dataType3 = typeof data3, coerced3;
				if (dataType3 == "object" && Array.isArray(data3) && data3.length == 1 && (data3 = data3[0], dataType3 = typeof data3, typeof data3 == "boolean" && (coerced3 = data3)), coerced3 === void 0) {
					if (data3 === "false" || data3 === 0 || data3 === null) coerced3 = !1;
					else if (data3 === "true" || data3 === 1) coerced3 = !0;
					else {
						let err7 = {
							instancePath: instancePath + "/dryrun",
							schemaPath: "#/properties/dryrun/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean"
						};
						vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
					}
				}
				coerced3 !== void 0 && (data3 = coerced3, data !== void 0 && (data.dryrun = coerced3));
			}
		}
		if (data.rollbackOnFailure !== void 0) {
			let data4 = data.rollbackOnFailure;
			if (typeof data4 != "boolean") {
				let dataType4 = typeof data4, coerced4;
				if (dataType4 == "object" && Array.isArray(data4) && data4.length == 1 && (data4 = data4[0], dataType4 = typeof data4, typeof data4 == "boolean" && (coerced4 = data4)), coerced4 === void 0) {
					if (data4 === "false" || data4 === 0 || data4 === null) coerced4 = !1;
					else if (data4 === "true" || data4 === 1) coerced4 = !0;
					else {
						let err8 = {
							instancePath: instancePath + "/rollbackOnFailure",
							schemaPath: "#/properties/rollbackOnFailure/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean"
						};
						vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
					}
				}
				coerced4 !== void 0 && (data4 = coerced4, data !== void 0 && (data.rollbackOnFailure = coerced4));
			}
		}
		if (data.region !== void 0) {
			let data5 = data.region;
			if (typeof data5 != "string") {
				let dataType5 = typeof data5, coerced5;
				if (dataType5 == "object" && Array.isArray(data5) && data5.length == 1 && (data5 = data5[0], dataType5 = typeof data5, typeof data5 == "string" && (coerced5 = data5)), coerced5 === void 0) {
					if (dataType5 == "number" || dataType5 == "boolean") coerced5 = "" + data5;
					else if (data5 === null) coerced5 = "";
					else {
						let err9 = {
							instancePath: instancePath + "/region",
							schemaPath: "#/properties/region/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
					}
				}
				coerced5 !== void 0 && (data5 = coerced5, data !== void 0 && (data.region = coerced5));
			}
		}
	} else {
		let err10 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
	}
	return validate20$1.errors = vErrors, errors === 0;
}
validate20$1.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const CreateCluster$1 = validate22$1;
function validate22$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate22$1.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "region" && key0 !== "suppressValidators" && key0 !== "validationFailureLevel" && key0 !== "dryrun" && key0 !== "rollbackOnFailure") {
			let err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.region !== void 0) {
			let data0 = data.region;
			if (typeof data0 != "string") {
				let dataType0 = typeof data0, coerced0;
				if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, typeof data0 == "string" && (coerced0 = data0)), coerced0 === void 0) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						let err1 = {
							instancePath: instancePath + "/region",
							schemaPath: "#/properties/region/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
					}
				}
				coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.region = coerced0));
			}
		}
		if (data.suppressValidators !== void 0) {
			let data1 = data.suppressValidators;
			if (!Array.isArray(data1)) {
				let dataType1 = typeof data1, coerced1;
				if (dataType1 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType1 = typeof data1, Array.isArray(data1) && (coerced1 = data1)), coerced1 === void 0) {
					if (dataType1 === "string" || dataType1 === "number" || dataType1 === "boolean" || data1 === null) coerced1 = [data1];
					else {
						let err2 = {
							instancePath: instancePath + "/suppressValidators",
							schemaPath: "#/properties/suppressValidators/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
					}
				}
				coerced1 !== void 0 && (data1 = coerced1, data !== void 0 && (data.suppressValidators = coerced1));
			}
			if (Array.isArray(data1)) {
				let len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data2 = data1[i0];
					if (typeof data2 != "string") {
						let dataType2 = typeof data2, coerced2;
						if (dataType2 == "object" && Array.isArray(data2) && data2.length == 1 && (data2 = data2[0], dataType2 = typeof data2, typeof data2 == "string" && (coerced2 = data2)), coerced2 === void 0) {
							if (dataType2 == "number" || dataType2 == "boolean") coerced2 = "" + data2;
							else if (data2 === null) coerced2 = "";
							else {
								let err3 = {
									instancePath: instancePath + "/suppressValidators/" + i0,
									schemaPath: "#/properties/suppressValidators/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
							}
						}
						coerced2 !== void 0 && (data2 = coerced2, data1 !== void 0 && (data1[i0] = coerced2));
					}
					if (typeof data2 == "string" && !pattern4$1.test(data2)) {
						let err4 = {
							instancePath: instancePath + "/suppressValidators/" + i0,
							schemaPath: "#/properties/suppressValidators/items/pattern",
							keyword: "pattern",
							params: { pattern: "^(ALL|type:[A-Za-z0-9]+)$" },
							message: "must match pattern \"^(ALL|type:[A-Za-z0-9]+)$\""
						};
						vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
					}
				}
				let i1 = data1.length, j0;
				if (i1 > 1) {
					let indices0 = {};
					for (; i1--;) {
						let item0 = data1[i1];
						if (typeof item0 == "string") {
							if (typeof indices0[item0] == "number") {
								j0 = indices0[item0];
								let err5 = {
									instancePath: instancePath + "/suppressValidators",
									schemaPath: "#/properties/suppressValidators/uniqueItems",
									keyword: "uniqueItems",
									params: {
										i: i1,
										j: j0
									},
									message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)"
								};
								vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
								break;
							}
							indices0[item0] = i1;
						}
					}
				}
			}
		}
		if (data.validationFailureLevel !== void 0) {
			let data3 = data.validationFailureLevel;
			if (typeof data3 != "string") {
				let dataType3 = typeof data3, coerced3;
				if (dataType3 == "object" && Array.isArray(data3) && data3.length == 1 && (data3 = data3[0], dataType3 = typeof data3, typeof data3 == "string" && (coerced3 = data3)), coerced3 === void 0) {
					if (dataType3 == "number" || dataType3 == "boolean") coerced3 = "" + data3;
					else if (data3 === null) coerced3 = "";
					else {
						let err6 = {
							instancePath: instancePath + "/validationFailureLevel",
							schemaPath: "pcluster-api://contract#/components/schemas/ValidationLevel/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
					}
				}
				coerced3 !== void 0 && (data3 = coerced3, data !== void 0 && (data.validationFailureLevel = coerced3));
			}
			if (data3 !== "INFO" && data3 !== "WARNING" && data3 !== "ERROR") {
				let err7 = {
					instancePath: instancePath + "/validationFailureLevel",
					schemaPath: "pcluster-api://contract#/components/schemas/ValidationLevel/enum",
					keyword: "enum",
					params: { allowedValues: schema33.enum },
					message: "must be equal to one of the allowed values"
				};
				vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
			}
		}
		if (data.dryrun !== void 0) {
			let data4 = data.dryrun;
			if (typeof data4 != "boolean") {
				let dataType4 = typeof data4, coerced4;
				if (dataType4 == "object" && Array.isArray(data4) && data4.length == 1 && (data4 = data4[0], dataType4 = typeof data4, typeof data4 == "boolean" && (coerced4 = data4)), coerced4 === void 0) {
					if (data4 === "false" || data4 === 0 || data4 === null) coerced4 = !1;
					else if (data4 === "true" || data4 === 1) coerced4 = !0;
					else {
						let err8 = {
							instancePath: instancePath + "/dryrun",
							schemaPath: "#/properties/dryrun/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean"
						};
						vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
					}
				}
				coerced4 !== void 0 && (data4 = coerced4, data !== void 0 && (data.dryrun = coerced4));
			}
		}
		if (data.rollbackOnFailure !== void 0) {
			let data5 = data.rollbackOnFailure;
			if (typeof data5 != "boolean") {
				let dataType5 = typeof data5, coerced5;
				if (dataType5 == "object" && Array.isArray(data5) && data5.length == 1 && (data5 = data5[0], dataType5 = typeof data5, typeof data5 == "boolean" && (coerced5 = data5)), coerced5 === void 0) {
					if (data5 === "false" || data5 === 0 || data5 === null) coerced5 = !1;
					else if (data5 === "true" || data5 === 1) coerced5 = !0;
					else {
						let err9 = {
							instancePath: instancePath + "/rollbackOnFailure",
							schemaPath: "#/properties/rollbackOnFailure/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean"
						};
						vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
					}
				}
				coerced5 !== void 0 && (data5 = coerced5, data !== void 0 && (data.rollbackOnFailure = coerced5));
			}
		}
	} else {
		let err10 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
	}
	return validate22$1.errors = vErrors, errors === 0;
}
validate22$1.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const DeleteCluster = validate23$1, pattern6 = RegExp("^[a-zA-Z][a-zA-Z0-9-]+$", "u");
function validate23$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate23$1.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.clusterName === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "clusterName" },
				message: "must have required property 'clusterName'"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		for (let key0 in data) if (key0 !== "clusterName" && key0 !== "region") {
			let err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.clusterName !== void 0) {
			let data0 = data.clusterName;
			if (typeof data0 != "string") {
				let dataType0 = typeof data0, coerced0;
				if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, typeof data0 == "string" && (coerced0 = data0)), coerced0 === void 0) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						let err2 = {
							instancePath: instancePath + "/clusterName",
							schemaPath: "#/properties/clusterName/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
					}
				}
				coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.clusterName = coerced0));
			}
			if (typeof data0 == "string" && !pattern6.test(data0)) {
				let err3 = {
					instancePath: instancePath + "/clusterName",
					schemaPath: "#/properties/clusterName/pattern",
					keyword: "pattern",
					params: { pattern: "^[a-zA-Z][a-zA-Z0-9-]+$" },
					message: "must match pattern \"^[a-zA-Z][a-zA-Z0-9-]+$\""
				};
				vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
			}
		}
		if (data.region !== void 0) {
			let data1 = data.region;
			if (typeof data1 != "string") {
				let dataType1 = typeof data1, coerced1;
				if (dataType1 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType1 = typeof data1, typeof data1 == "string" && (coerced1 = data1)), coerced1 === void 0) {
					if (dataType1 == "number" || dataType1 == "boolean") coerced1 = "" + data1;
					else if (data1 === null) coerced1 = "";
					else {
						let err4 = {
							instancePath: instancePath + "/region",
							schemaPath: "#/properties/region/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
					}
				}
				coerced1 !== void 0 && (data1 = coerced1, data !== void 0 && (data.region = coerced1));
			}
		}
	} else {
		let err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
	}
	return validate23$1.errors = vErrors, errors === 0;
}
validate23$1.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const DeleteClusterInstances = validate24$1;
function validate24$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate24$1.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.clusterName === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "clusterName" },
				message: "must have required property 'clusterName'"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		for (let key0 in data) if (key0 !== "clusterName" && key0 !== "region" && key0 !== "force") {
			let err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.clusterName !== void 0) {
			let data0 = data.clusterName;
			if (typeof data0 != "string") {
				let dataType0 = typeof data0, coerced0;
				if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, typeof data0 == "string" && (coerced0 = data0)), coerced0 === void 0) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						let err2 = {
							instancePath: instancePath + "/clusterName",
							schemaPath: "#/properties/clusterName/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
					}
				}
				coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.clusterName = coerced0));
			}
			if (typeof data0 == "string" && !pattern6.test(data0)) {
				let err3 = {
					instancePath: instancePath + "/clusterName",
					schemaPath: "#/properties/clusterName/pattern",
					keyword: "pattern",
					params: { pattern: "^[a-zA-Z][a-zA-Z0-9-]+$" },
					message: "must match pattern \"^[a-zA-Z][a-zA-Z0-9-]+$\""
				};
				vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
			}
		}
		if (data.region !== void 0) {
			let data1 = data.region;
			if (typeof data1 != "string") {
				let dataType1 = typeof data1, coerced1;
				if (dataType1 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType1 = typeof data1, typeof data1 == "string" && (coerced1 = data1)), coerced1 === void 0) {
					if (dataType1 == "number" || dataType1 == "boolean") coerced1 = "" + data1;
					else if (data1 === null) coerced1 = "";
					else {
						let err4 = {
							instancePath: instancePath + "/region",
							schemaPath: "#/properties/region/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
					}
				}
				coerced1 !== void 0 && (data1 = coerced1, data !== void 0 && (data.region = coerced1));
			}
		}
		if (data.force !== void 0) {
			let data2 = data.force;
			if (typeof data2 != "boolean") {
				let dataType2 = typeof data2, coerced2;
				if (dataType2 == "object" && Array.isArray(data2) && data2.length == 1 && (data2 = data2[0], dataType2 = typeof data2, typeof data2 == "boolean" && (coerced2 = data2)), coerced2 === void 0) {
					if (data2 === "false" || data2 === 0 || data2 === null) coerced2 = !1;
					else if (data2 === "true" || data2 === 1) coerced2 = !0;
					else {
						let err5 = {
							instancePath: instancePath + "/force",
							schemaPath: "#/properties/force/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean"
						};
						vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
					}
				}
				coerced2 !== void 0 && (data2 = coerced2, data !== void 0 && (data.force = coerced2));
			}
		}
	} else {
		let err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
	}
	return validate24$1.errors = vErrors, errors === 0;
}
validate24$1.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const DeleteImage = validate25$1;
function validate25$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate25$1.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.imageId === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "imageId" },
				message: "must have required property 'imageId'"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		for (let key0 in data) if (key0 !== "imageId" && key0 !== "region" && key0 !== "force") {
			let err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.imageId !== void 0) {
			let data0 = data.imageId;
			if (typeof data0 != "string") {
				let dataType0 = typeof data0, coerced0;
				if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, typeof data0 == "string" && (coerced0 = data0)), coerced0 === void 0) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						let err2 = {
							instancePath: instancePath + "/imageId",
							schemaPath: "#/properties/imageId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
					}
				}
				coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.imageId = coerced0));
			}
			if (typeof data0 == "string" && !pattern6.test(data0)) {
				let err3 = {
					instancePath: instancePath + "/imageId",
					schemaPath: "#/properties/imageId/pattern",
					keyword: "pattern",
					params: { pattern: "^[a-zA-Z][a-zA-Z0-9-]+$" },
					message: "must match pattern \"^[a-zA-Z][a-zA-Z0-9-]+$\""
				};
				vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
			}
		}
		if (data.region !== void 0) {
			let data1 = data.region;
			if (typeof data1 != "string") {
				let dataType1 = typeof data1, coerced1;
				if (dataType1 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType1 = typeof data1, typeof data1 == "string" && (coerced1 = data1)), coerced1 === void 0) {
					if (dataType1 == "number" || dataType1 == "boolean") coerced1 = "" + data1;
					else if (data1 === null) coerced1 = "";
					else {
						let err4 = {
							instancePath: instancePath + "/region",
							schemaPath: "#/properties/region/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
					}
				}
				coerced1 !== void 0 && (data1 = coerced1, data !== void 0 && (data.region = coerced1));
			}
		}
		if (data.force !== void 0) {
			let data2 = data.force;
			if (typeof data2 != "boolean") {
				let dataType2 = typeof data2, coerced2;
				if (dataType2 == "object" && Array.isArray(data2) && data2.length == 1 && (data2 = data2[0], dataType2 = typeof data2, typeof data2 == "boolean" && (coerced2 = data2)), coerced2 === void 0) {
					if (data2 === "false" || data2 === 0 || data2 === null) coerced2 = !1;
					else if (data2 === "true" || data2 === 1) coerced2 = !0;
					else {
						let err5 = {
							instancePath: instancePath + "/force",
							schemaPath: "#/properties/force/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean"
						};
						vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
					}
				}
				coerced2 !== void 0 && (data2 = coerced2, data !== void 0 && (data.force = coerced2));
			}
		}
	} else {
		let err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
	}
	return validate25$1.errors = vErrors, errors === 0;
}
validate25$1.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const DescribeCluster = validate26;
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate26.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.clusterName === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "clusterName" },
				message: "must have required property 'clusterName'"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		for (let key0 in data) if (key0 !== "clusterName" && key0 !== "region") {
			let err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.clusterName !== void 0) {
			let data0 = data.clusterName;
			if (typeof data0 != "string") {
				let dataType0 = typeof data0, coerced0;
				if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, typeof data0 == "string" && (coerced0 = data0)), coerced0 === void 0) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						let err2 = {
							instancePath: instancePath + "/clusterName",
							schemaPath: "#/properties/clusterName/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
					}
				}
				coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.clusterName = coerced0));
			}
			if (typeof data0 == "string" && !pattern6.test(data0)) {
				let err3 = {
					instancePath: instancePath + "/clusterName",
					schemaPath: "#/properties/clusterName/pattern",
					keyword: "pattern",
					params: { pattern: "^[a-zA-Z][a-zA-Z0-9-]+$" },
					message: "must match pattern \"^[a-zA-Z][a-zA-Z0-9-]+$\""
				};
				vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
			}
		}
		if (data.region !== void 0) {
			let data1 = data.region;
			if (typeof data1 != "string") {
				let dataType1 = typeof data1, coerced1;
				if (dataType1 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType1 = typeof data1, typeof data1 == "string" && (coerced1 = data1)), coerced1 === void 0) {
					if (dataType1 == "number" || dataType1 == "boolean") coerced1 = "" + data1;
					else if (data1 === null) coerced1 = "";
					else {
						let err4 = {
							instancePath: instancePath + "/region",
							schemaPath: "#/properties/region/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
					}
				}
				coerced1 !== void 0 && (data1 = coerced1, data !== void 0 && (data.region = coerced1));
			}
		}
	} else {
		let err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
	}
	return validate26.errors = vErrors, errors === 0;
}
validate26.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const DescribeClusterInstances = validate27, schema41 = {
	description: "What a node does in its cluster.",
	type: "string",
	enum: [
		"HeadNode",
		"ComputeNode",
		"LoginNode"
	]
};
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate27.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.clusterName === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "clusterName" },
				message: "must have required property 'clusterName'"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		for (let key0 in data) if (key0 !== "clusterName" && key0 !== "region" && key0 !== "nextToken" && key0 !== "nodeType" && key0 !== "queueName") {
			let err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.clusterName !== void 0) {
			let data0 = data.clusterName;
			if (typeof data0 != "string") {
				let dataType0 = typeof data0, coerced0;
				if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, typeof data0 == "string" && (coerced0 = data0)), coerced0 === void 0) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						let err2 = {
							instancePath: instancePath + "/clusterName",
							schemaPath: "#/properties/clusterName/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
					}
				}
				coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.clusterName = coerced0));
			}
			if (typeof data0 == "string" && !pattern6.test(data0)) {
				let err3 = {
					instancePath: instancePath + "/clusterName",
					schemaPath: "#/properties/clusterName/pattern",
					keyword: "pattern",
					params: { pattern: "^[a-zA-Z][a-zA-Z0-9-]+$" },
					message: "must match pattern \"^[a-zA-Z][a-zA-Z0-9-]+$\""
				};
				vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
			}
		}
		if (data.region !== void 0) {
			let data1 = data.region;
			if (typeof data1 != "string") {
				let dataType1 = typeof data1, coerced1;
				if (dataType1 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType1 = typeof data1, typeof data1 == "string" && (coerced1 = data1)), coerced1 === void 0) {
					if (dataType1 == "number" || dataType1 == "boolean") coerced1 = "" + data1;
					else if (data1 === null) coerced1 = "";
					else {
						let err4 = {
							instancePath: instancePath + "/region",
							schemaPath: "#/properties/region/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
					}
				}
				coerced1 !== void 0 && (data1 = coerced1, data !== void 0 && (data.region = coerced1));
			}
		}
		if (data.nextToken !== void 0) {
			let data2 = data.nextToken;
			if (typeof data2 != "string") {
				let dataType2 = typeof data2, coerced2;
				if (dataType2 == "object" && Array.isArray(data2) && data2.length == 1 && (data2 = data2[0], dataType2 = typeof data2, typeof data2 == "string" && (coerced2 = data2)), coerced2 === void 0) {
					if (dataType2 == "number" || dataType2 == "boolean") coerced2 = "" + data2;
					else if (data2 === null) coerced2 = "";
					else {
						let err5 = {
							instancePath: instancePath + "/nextToken",
							schemaPath: "#/properties/nextToken/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
					}
				}
				coerced2 !== void 0 && (data2 = coerced2, data !== void 0 && (data.nextToken = coerced2));
			}
		}
		if (data.nodeType !== void 0) {
			let data3 = data.nodeType;
			if (typeof data3 != "string") {
				let dataType3 = typeof data3, coerced3;
				if (dataType3 == "object" && Array.isArray(data3) && data3.length == 1 && (data3 = data3[0], dataType3 = typeof data3, typeof data3 == "string" && (coerced3 = data3)), coerced3 === void 0) {
					if (dataType3 == "number" || dataType3 == "boolean") coerced3 = "" + data3;
					else if (data3 === null) coerced3 = "";
					else {
						let err6 = {
							instancePath: instancePath + "/nodeType",
							schemaPath: "pcluster-api://contract#/components/schemas/NodeType/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
					}
				}
				coerced3 !== void 0 && (data3 = coerced3, data !== void 0 && (data.nodeType = coerced3));
			}
			if (data3 !== "HeadNode" && data3 !== "ComputeNode" && data3 !== "LoginNode") {
				let err7 = {
					instancePath: instancePath + "/nodeType",
					schemaPath: "pcluster-api://contract#/components/schemas/NodeType/enum",
					keyword: "enum",
					params: { allowedValues: schema41.enum },
					message: "must be equal to one of the allowed values"
				};
				vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
			}
		}
		if (data.queueName !== void 0) {
			let data4 = data.queueName;
			if (typeof data4 != "string") {
				let dataType4 = typeof data4, coerced4;
				if (dataType4 == "object" && Array.isArray(data4) && data4.length == 1 && (data4 = data4[0], dataType4 = typeof data4, typeof data4 == "string" && (coerced4 = data4)), coerced4 === void 0) {
					if (dataType4 == "number" || dataType4 == "boolean") coerced4 = "" + data4;
					else if (data4 === null) coerced4 = "";
					else {
						let err8 = {
							instancePath: instancePath + "/queueName",
							schemaPath: "#/properties/queueName/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
					}
				}
				coerced4 !== void 0 && (data4 = coerced4, data !== void 0 && (data.queueName = coerced4));
			}
		}
	} else {
		let err9 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
	}
	return validate27.errors = vErrors, errors === 0;
}
validate27.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const DescribeComputeFleet = validate28;
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate28.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.clusterName === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "clusterName" },
				message: "must have required property 'clusterName'"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		for (let key0 in data) if (key0 !== "clusterName" && key0 !== "region") {
			let err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.clusterName !== void 0) {
			let data0 = data.clusterName;
			if (typeof data0 != "string") {
				let dataType0 = typeof data0, coerced0;
				if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, typeof data0 == "string" && (coerced0 = data0)), coerced0 === void 0) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						let err2 = {
							instancePath: instancePath + "/clusterName",
							schemaPath: "#/properties/clusterName/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
					}
				}
				coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.clusterName = coerced0));
			}
			if (typeof data0 == "string" && !pattern6.test(data0)) {
				let err3 = {
					instancePath: instancePath + "/clusterName",
					schemaPath: "#/properties/clusterName/pattern",
					keyword: "pattern",
					params: { pattern: "^[a-zA-Z][a-zA-Z0-9-]+$" },
					message: "must match pattern \"^[a-zA-Z][a-zA-Z0-9-]+$\""
				};
				vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
			}
		}
		if (data.region !== void 0) {
			let data1 = data.region;
			if (typeof data1 != "string") {
				let dataType1 = typeof data1, coerced1;
				if (dataType1 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType1 = typeof data1, typeof data1 == "string" && (coerced1 = data1)), coerced1 === void 0) {
					if (dataType1 == "number" || dataType1 == "boolean") coerced1 = "" + data1;
					else if (data1 === null) coerced1 = "";
					else {
						let err4 = {
							instancePath: instancePath + "/region",
							schemaPath: "#/properties/region/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
					}
				}
				coerced1 !== void 0 && (data1 = coerced1, data !== void 0 && (data.region = coerced1));
			}
		}
	} else {
		let err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
	}
	return validate28.errors = vErrors, errors === 0;
}
validate28.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const DescribeImage = validate29;
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate29.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.imageId === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "imageId" },
				message: "must have required property 'imageId'"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		for (let key0 in data) if (key0 !== "imageId" && key0 !== "region") {
			let err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.imageId !== void 0) {
			let data0 = data.imageId;
			if (typeof data0 != "string") {
				let dataType0 = typeof data0, coerced0;
				if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, typeof data0 == "string" && (coerced0 = data0)), coerced0 === void 0) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						let err2 = {
							instancePath: instancePath + "/imageId",
							schemaPath: "#/properties/imageId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
					}
				}
				coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.imageId = coerced0));
			}
			if (typeof data0 == "string" && !pattern6.test(data0)) {
				let err3 = {
					instancePath: instancePath + "/imageId",
					schemaPath: "#/properties/imageId/pattern",
					keyword: "pattern",
					params: { pattern: "^[a-zA-Z][a-zA-Z0-9-]+$" },
					message: "must match pattern \"^[a-zA-Z][a-zA-Z0-9-]+$\""
				};
				vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
			}
		}
		if (data.region !== void 0) {
			let data1 = data.region;
			if (typeof data1 != "string") {
				let dataType1 = typeof data1, coerced1;
				if (dataType1 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType1 = typeof data1, typeof data1 == "string" && (coerced1 = data1)), coerced1 === void 0) {
					if (dataType1 == "number" || dataType1 == "boolean") coerced1 = "" + data1;
					else if (data1 === null) coerced1 = "";
					else {
						let err4 = {
							instancePath: instancePath + "/region",
							schemaPath: "#/properties/region/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
					}
				}
				coerced1 !== void 0 && (data1 = coerced1, data !== void 0 && (data.region = coerced1));
			}
		}
	} else {
		let err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
	}
	return validate29.errors = vErrors, errors === 0;
}
validate29.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const GetClusterLogEvents = validate30, formats0 = require_formats().fullFormats.int32, formats2 = require_formats().fullFormats["date-time"];
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate30.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.clusterName === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "clusterName" },
				message: "must have required property 'clusterName'"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.logStreamName === void 0) {
			let err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "logStreamName" },
				message: "must have required property 'logStreamName'"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		for (let key0 in data) if (key0 !== "clusterName" && key0 !== "logStreamName" && key0 !== "region" && key0 !== "nextToken" && key0 !== "startFromHead" && key0 !== "limit" && key0 !== "startTime" && key0 !== "endTime") {
			let err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		if (data.clusterName !== void 0) {
			let data0 = data.clusterName;
			if (typeof data0 != "string") {
				let dataType0 = typeof data0, coerced0;
				if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, typeof data0 == "string" && (coerced0 = data0)), coerced0 === void 0) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						let err3 = {
							instancePath: instancePath + "/clusterName",
							schemaPath: "#/properties/clusterName/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
					}
				}
				coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.clusterName = coerced0));
			}
			if (typeof data0 == "string" && !pattern6.test(data0)) {
				let err4 = {
					instancePath: instancePath + "/clusterName",
					schemaPath: "#/properties/clusterName/pattern",
					keyword: "pattern",
					params: { pattern: "^[a-zA-Z][a-zA-Z0-9-]+$" },
					message: "must match pattern \"^[a-zA-Z][a-zA-Z0-9-]+$\""
				};
				vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
			}
		}
		if (data.logStreamName !== void 0) {
			let data1 = data.logStreamName;
			if (typeof data1 != "string") {
				let dataType1 = typeof data1, coerced1;
				if (dataType1 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType1 = typeof data1, typeof data1 == "string" && (coerced1 = data1)), coerced1 === void 0) {
					if (dataType1 == "number" || dataType1 == "boolean") coerced1 = "" + data1;
					else if (data1 === null) coerced1 = "";
					else {
						let err5 = {
							instancePath: instancePath + "/logStreamName",
							schemaPath: "#/properties/logStreamName/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
					}
				}
				coerced1 !== void 0 && (data1 = coerced1, data !== void 0 && (data.logStreamName = coerced1));
			}
		}
		if (data.region !== void 0) {
			let data2 = data.region;
			if (typeof data2 != "string") {
				let dataType2 = typeof data2, coerced2;
				if (dataType2 == "object" && Array.isArray(data2) && data2.length == 1 && (data2 = data2[0], dataType2 = typeof data2, typeof data2 == "string" && (coerced2 = data2)), coerced2 === void 0) {
					if (dataType2 == "number" || dataType2 == "boolean") coerced2 = "" + data2;
					else if (data2 === null) coerced2 = "";
					else {
						let err6 = {
							instancePath: instancePath + "/region",
							schemaPath: "#/properties/region/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
					}
				}
				coerced2 !== void 0 && (data2 = coerced2, data !== void 0 && (data.region = coerced2));
			}
		}
		if (data.nextToken !== void 0) {
			let data3 = data.nextToken;
			if (typeof data3 != "string") {
				let dataType3 = typeof data3, coerced3;
				if (dataType3 == "object" && Array.isArray(data3) && data3.length == 1 && (data3 = data3[0], dataType3 = typeof data3, typeof data3 == "string" && (coerced3 = data3)), coerced3 === void 0) {
					if (dataType3 == "number" || dataType3 == "boolean") coerced3 = "" + data3;
					else if (data3 === null) coerced3 = "";
					else {
						let err7 = {
							instancePath: instancePath + "/nextToken",
							schemaPath: "#/properties/nextToken/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
					}
				}
				coerced3 !== void 0 && (data3 = coerced3, data !== void 0 && (data.nextToken = coerced3));
			}
		}
		if (data.startFromHead !== void 0) {
			let data4 = data.startFromHead;
			if (typeof data4 != "boolean") {
				let dataType4 = typeof data4, coerced4;
				if (dataType4 == "object" && Array.isArray(data4) && data4.length == 1 && (data4 = data4[0], dataType4 = typeof data4, typeof data4 == "boolean" && (coerced4 = data4)), coerced4 === void 0) {
					if (data4 === "false" || data4 === 0 || data4 === null) coerced4 = !1;
					else if (data4 === "true" || data4 === 1) coerced4 = !0;
					else {
						let err8 = {
							instancePath: instancePath + "/startFromHead",
							schemaPath: "#/properties/startFromHead/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean"
						};
						vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
					}
				}
				coerced4 !== void 0 && (data4 = coerced4, data !== void 0 && (data.startFromHead = coerced4));
			}
		}
		if (data.limit !== void 0) {
			let data5 = data.limit;
			if (typeof data5 != "number" || data5 % 1 || isNaN(data5)) {
				let dataType5 = typeof data5, coerced5;
				if (dataType5 == "object" && Array.isArray(data5) && data5.length == 1 && (data5 = data5[0], dataType5 = typeof data5, typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && (coerced5 = data5)), coerced5 === void 0) {
					if (dataType5 === "boolean" || data5 === null || dataType5 === "string" && data5 && data5 == +data5 && !(data5 % 1)) coerced5 = +data5;
					else {
						let err9 = {
							instancePath: instancePath + "/limit",
							schemaPath: "#/properties/limit/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
					}
				}
				coerced5 !== void 0 && (data5 = coerced5, data !== void 0 && (data.limit = coerced5));
			}
			if (typeof data5 == "number" && !formats0.validate(data5)) {
				let err10 = {
					instancePath: instancePath + "/limit",
					schemaPath: "#/properties/limit/format",
					keyword: "format",
					params: { format: "int32" },
					message: "must match format \"int32\""
				};
				vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
			}
		}
		if (data.startTime !== void 0) {
			let data6 = data.startTime;
			if (typeof data6 != "string") {
				let dataType6 = typeof data6, coerced6;
				if (dataType6 == "object" && Array.isArray(data6) && data6.length == 1 && (data6 = data6[0], dataType6 = typeof data6, typeof data6 == "string" && (coerced6 = data6)), coerced6 === void 0) {
					if (dataType6 == "number" || dataType6 == "boolean") coerced6 = "" + data6;
					else if (data6 === null) coerced6 = "";
					else {
						let err11 = {
							instancePath: instancePath + "/startTime",
							schemaPath: "#/properties/startTime/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
					}
				}
				coerced6 !== void 0 && (data6 = coerced6, data !== void 0 && (data.startTime = coerced6));
			}
			if (typeof data6 == "string" && !formats2.validate(data6)) {
				let err12 = {
					instancePath: instancePath + "/startTime",
					schemaPath: "#/properties/startTime/format",
					keyword: "format",
					params: { format: "date-time" },
					message: "must match format \"date-time\""
				};
				vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
			}
		}
		if (data.endTime !== void 0) {
			let data7 = data.endTime;
			if (typeof data7 != "string") {
				let dataType7 = typeof data7, coerced7;
				if (dataType7 == "object" && Array.isArray(data7) && data7.length == 1 && (data7 = data7[0], dataType7 = typeof data7, typeof data7 == "string" && (coerced7 = data7)), coerced7 === void 0) {
					if (dataType7 == "number" || dataType7 == "boolean") coerced7 = "" + data7;
					else if (data7 === null) coerced7 = "";
					else {
						let err13 = {
							instancePath: instancePath + "/endTime",
							schemaPath: "#/properties/endTime/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
					}
				}
				coerced7 !== void 0 && (data7 = coerced7, data !== void 0 && (data.endTime = coerced7));
			}
			if (typeof data7 == "string" && !formats2.validate(data7)) {
				let err14 = {
					instancePath: instancePath + "/endTime",
					schemaPath: "#/properties/endTime/format",
					keyword: "format",
					params: { format: "date-time" },
					message: "must match format \"date-time\""
				};
				vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
			}
		}
	} else {
		let err15 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
	}
	return validate30.errors = vErrors, errors === 0;
}
validate30.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const GetClusterStackEvents = validate31;
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate31.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.clusterName === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "clusterName" },
				message: "must have required property 'clusterName'"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		for (let key0 in data) if (key0 !== "clusterName" && key0 !== "region" && key0 !== "nextToken") {
			let err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.clusterName !== void 0) {
			let data0 = data.clusterName;
			if (typeof data0 != "string") {
				let dataType0 = typeof data0, coerced0;
				if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, typeof data0 == "string" && (coerced0 = data0)), coerced0 === void 0) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						let err2 = {
							instancePath: instancePath + "/clusterName",
							schemaPath: "#/properties/clusterName/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
					}
				}
				coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.clusterName = coerced0));
			}
			if (typeof data0 == "string" && !pattern6.test(data0)) {
				let err3 = {
					instancePath: instancePath + "/clusterName",
					schemaPath: "#/properties/clusterName/pattern",
					keyword: "pattern",
					params: { pattern: "^[a-zA-Z][a-zA-Z0-9-]+$" },
					message: "must match pattern \"^[a-zA-Z][a-zA-Z0-9-]+$\""
				};
				vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
			}
		}
		if (data.region !== void 0) {
			let data1 = data.region;
			if (typeof data1 != "string") {
				let dataType1 = typeof data1, coerced1;
				if (dataType1 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType1 = typeof data1, typeof data1 == "string" && (coerced1 = data1)), coerced1 === void 0) {
					if (dataType1 == "number" || dataType1 == "boolean") coerced1 = "" + data1;
					else if (data1 === null) coerced1 = "";
					else {
						let err4 = {
							instancePath: instancePath + "/region",
							schemaPath: "#/properties/region/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
					}
				}
				coerced1 !== void 0 && (data1 = coerced1, data !== void 0 && (data.region = coerced1));
			}
		}
		if (data.nextToken !== void 0) {
			let data2 = data.nextToken;
			if (typeof data2 != "string") {
				let dataType2 = typeof data2, coerced2;
				if (dataType2 == "object" && Array.isArray(data2) && data2.length == 1 && (data2 = data2[0], dataType2 = typeof data2, typeof data2 == "string" && (coerced2 = data2)), coerced2 === void 0) {
					if (dataType2 == "number" || dataType2 == "boolean") coerced2 = "" + data2;
					else if (data2 === null) coerced2 = "";
					else {
						let err5 = {
							instancePath: instancePath + "/nextToken",
							schemaPath: "#/properties/nextToken/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
					}
				}
				coerced2 !== void 0 && (data2 = coerced2, data !== void 0 && (data.nextToken = coerced2));
			}
		}
	} else {
		let err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
	}
	return validate31.errors = vErrors, errors === 0;
}
validate31.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const GetImageLogEvents = validate32;
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate32.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.imageId === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "imageId" },
				message: "must have required property 'imageId'"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.logStreamName === void 0) {
			let err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "logStreamName" },
				message: "must have required property 'logStreamName'"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		for (let key0 in data) if (key0 !== "imageId" && key0 !== "logStreamName" && key0 !== "region" && key0 !== "nextToken" && key0 !== "startFromHead" && key0 !== "limit" && key0 !== "startTime" && key0 !== "endTime") {
			let err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		if (data.imageId !== void 0) {
			let data0 = data.imageId;
			if (typeof data0 != "string") {
				let dataType0 = typeof data0, coerced0;
				if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, typeof data0 == "string" && (coerced0 = data0)), coerced0 === void 0) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						let err3 = {
							instancePath: instancePath + "/imageId",
							schemaPath: "#/properties/imageId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
					}
				}
				coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.imageId = coerced0));
			}
			if (typeof data0 == "string" && !pattern6.test(data0)) {
				let err4 = {
					instancePath: instancePath + "/imageId",
					schemaPath: "#/properties/imageId/pattern",
					keyword: "pattern",
					params: { pattern: "^[a-zA-Z][a-zA-Z0-9-]+$" },
					message: "must match pattern \"^[a-zA-Z][a-zA-Z0-9-]+$\""
				};
				vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
			}
		}
		if (data.logStreamName !== void 0) {
			let data1 = data.logStreamName;
			if (typeof data1 != "string") {
				let dataType1 = typeof data1, coerced1;
				if (dataType1 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType1 = typeof data1, typeof data1 == "string" && (coerced1 = data1)), coerced1 === void 0) {
					if (dataType1 == "number" || dataType1 == "boolean") coerced1 = "" + data1;
					else if (data1 === null) coerced1 = "";
					else {
						let err5 = {
							instancePath: instancePath + "/logStreamName",
							schemaPath: "#/properties/logStreamName/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
					}
				}
				coerced1 !== void 0 && (data1 = coerced1, data !== void 0 && (data.logStreamName = coerced1));
			}
		}
		if (data.region !== void 0) {
			let data2 = data.region;
			if (typeof data2 != "string") {
				let dataType2 = typeof data2, coerced2;
				if (dataType2 == "object" && Array.isArray(data2) && data2.length == 1 && (data2 = data2[0], dataType2 = typeof data2, typeof data2 == "string" && (coerced2 = data2)), coerced2 === void 0) {
					if (dataType2 == "number" || dataType2 == "boolean") coerced2 = "" + data2;
					else if (data2 === null) coerced2 = "";
					else {
						let err6 = {
							instancePath: instancePath + "/region",
							schemaPath: "#/properties/region/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
					}
				}
				coerced2 !== void 0 && (data2 = coerced2, data !== void 0 && (data.region = coerced2));
			}
		}
		if (data.nextToken !== void 0) {
			let data3 = data.nextToken;
			if (typeof data3 != "string") {
				let dataType3 = typeof data3, coerced3;
				if (dataType3 == "object" && Array.isArray(data3) && data3.length == 1 && (data3 = data3[0], dataType3 = typeof data3, typeof data3 == "string" && (coerced3 = data3)), coerced3 === void 0) {
					if (dataType3 == "number" || dataType3 == "boolean") coerced3 = "" + data3;
					else if (data3 === null) coerced3 = "";
					else {
						let err7 = {
							instancePath: instancePath + "/nextToken",
							schemaPath: "#/properties/nextToken/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
					}
				}
				coerced3 !== void 0 && (data3 = coerced3, data !== void 0 && (data.nextToken = coerced3));
			}
		}
		if (data.startFromHead !== void 0) {
			let data4 = data.startFromHead;
			if (typeof data4 != "boolean") {
				let dataType4 = typeof data4, coerced4;
				if (dataType4 == "object" && Array.isArray(data4) && data4.length == 1 && (data4 = data4[0], dataType4 = typeof data4, typeof data4 == "boolean" && (coerced4 = data4)), coerced4 === void 0) {
					if (data4 === "false" || data4 === 0 || data4 === null) coerced4 = !1;
					else if (data4 === "true" || data4 === 1) coerced4 = !0;
					else {
						let err8 = {
							instancePath: instancePath + "/startFromHead",
							schemaPath: "#/properties/startFromHead/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean"
						};
						vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
					}
				}
				coerced4 !== void 0 && (data4 = coerced4, data !== void 0 && (data.startFromHead = coerced4));
			}
		}
		if (data.limit !== void 0) {
			let data5 = data.limit;
			if (typeof data5 != "number" || data5 % 1 || isNaN(data5)) {
				let dataType5 = typeof data5, coerced5;
				if (dataType5 == "object" && Array.isArray(data5) && data5.length == 1 && (data5 = data5[0], dataType5 = typeof data5, typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && (coerced5 = data5)), coerced5 === void 0) {
					if (dataType5 === "boolean" || data5 === null || dataType5 === "string" && data5 && data5 == +data5 && !(data5 % 1)) coerced5 = +data5;
					else {
						let err9 = {
							instancePath: instancePath + "/limit",
							schemaPath: "#/properties/limit/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
					}
				}
				coerced5 !== void 0 && (data5 = coerced5, data !== void 0 && (data.limit = coerced5));
			}
			if (typeof data5 == "number" && !formats0.validate(data5)) {
				let err10 = {
					instancePath: instancePath + "/limit",
					schemaPath: "#/properties/limit/format",
					keyword: "format",
					params: { format: "int32" },
					message: "must match format \"int32\""
				};
				vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
			}
		}
		if (data.startTime !== void 0) {
			let data6 = data.startTime;
			if (typeof data6 != "string") {
				let dataType6 = typeof data6, coerced6;
				if (dataType6 == "object" && Array.isArray(data6) && data6.length == 1 && (data6 = data6[0], dataType6 = typeof data6, typeof data6 == "string" && (coerced6 = data6)), coerced6 === void 0) {
					if (dataType6 == "number" || dataType6 == "boolean") coerced6 = "" + data6;
					else if (data6 === null) coerced6 = "";
					else {
						let err11 = {
							instancePath: instancePath + "/startTime",
							schemaPath: "#/properties/startTime/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
					}
				}
				coerced6 !== void 0 && (data6 = coerced6, data !== void 0 && (data.startTime = coerced6));
			}
			if (typeof data6 == "string" && !formats2.validate(data6)) {
				let err12 = {
					instancePath: instancePath + "/startTime",
					schemaPath: "#/properties/startTime/format",
					keyword: "format",
					params: { format: "date-time" },
					message: "must match format \"date-time\""
				};
				vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
			}
		}
		if (data.endTime !== void 0) {
			let data7 = data.endTime;
			if (typeof data7 != "string") {
				let dataType7 = typeof data7, coerced7;
				if (dataType7 == "object" && Array.isArray(data7) && data7.length == 1 && (data7 = data7[0], dataType7 = typeof data7, typeof data7 == "string" && (coerced7 = data7)), coerced7 === void 0) {
					if (dataType7 == "number" || dataType7 == "boolean") coerced7 = "" + data7;
					else if (data7 === null) coerced7 = "";
					else {
						let err13 = {
							instancePath: instancePath + "/endTime",
							schemaPath: "#/properties/endTime/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
					}
				}
				coerced7 !== void 0 && (data7 = coerced7, data !== void 0 && (data.endTime = coerced7));
			}
			if (typeof data7 == "string" && !formats2.validate(data7)) {
				let err14 = {
					instancePath: instancePath + "/endTime",
					schemaPath: "#/properties/endTime/format",
					keyword: "format",
					params: { format: "date-time" },
					message: "must match format \"date-time\""
				};
				vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
			}
		}
	} else {
		let err15 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
	}
	return validate32.errors = vErrors, errors === 0;
}
validate32.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const GetImageStackEvents = validate33;
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate33.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.imageId === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "imageId" },
				message: "must have required property 'imageId'"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		for (let key0 in data) if (key0 !== "imageId" && key0 !== "region" && key0 !== "nextToken") {
			let err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.imageId !== void 0) {
			let data0 = data.imageId;
			if (typeof data0 != "string") {
				let dataType0 = typeof data0, coerced0;
				if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, typeof data0 == "string" && (coerced0 = data0)), coerced0 === void 0) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						let err2 = {
							instancePath: instancePath + "/imageId",
							schemaPath: "#/properties/imageId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
					}
				}
				coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.imageId = coerced0));
			}
			if (typeof data0 == "string" && !pattern6.test(data0)) {
				let err3 = {
					instancePath: instancePath + "/imageId",
					schemaPath: "#/properties/imageId/pattern",
					keyword: "pattern",
					params: { pattern: "^[a-zA-Z][a-zA-Z0-9-]+$" },
					message: "must match pattern \"^[a-zA-Z][a-zA-Z0-9-]+$\""
				};
				vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
			}
		}
		if (data.region !== void 0) {
			let data1 = data.region;
			if (typeof data1 != "string") {
				let dataType1 = typeof data1, coerced1;
				if (dataType1 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType1 = typeof data1, typeof data1 == "string" && (coerced1 = data1)), coerced1 === void 0) {
					if (dataType1 == "number" || dataType1 == "boolean") coerced1 = "" + data1;
					else if (data1 === null) coerced1 = "";
					else {
						let err4 = {
							instancePath: instancePath + "/region",
							schemaPath: "#/properties/region/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
					}
				}
				coerced1 !== void 0 && (data1 = coerced1, data !== void 0 && (data.region = coerced1));
			}
		}
		if (data.nextToken !== void 0) {
			let data2 = data.nextToken;
			if (typeof data2 != "string") {
				let dataType2 = typeof data2, coerced2;
				if (dataType2 == "object" && Array.isArray(data2) && data2.length == 1 && (data2 = data2[0], dataType2 = typeof data2, typeof data2 == "string" && (coerced2 = data2)), coerced2 === void 0) {
					if (dataType2 == "number" || dataType2 == "boolean") coerced2 = "" + data2;
					else if (data2 === null) coerced2 = "";
					else {
						let err5 = {
							instancePath: instancePath + "/nextToken",
							schemaPath: "#/properties/nextToken/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
					}
				}
				coerced2 !== void 0 && (data2 = coerced2, data !== void 0 && (data.nextToken = coerced2));
			}
		}
	} else {
		let err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
	}
	return validate33.errors = vErrors, errors === 0;
}
validate33.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const ListClusterLogStreams = validate34;
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate34.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.clusterName === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "clusterName" },
				message: "must have required property 'clusterName'"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		for (let key0 in data) if (key0 !== "clusterName" && key0 !== "region" && key0 !== "filters" && key0 !== "nextToken") {
			let err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.clusterName !== void 0) {
			let data0 = data.clusterName;
			if (typeof data0 != "string") {
				let dataType0 = typeof data0, coerced0;
				if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, typeof data0 == "string" && (coerced0 = data0)), coerced0 === void 0) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						let err2 = {
							instancePath: instancePath + "/clusterName",
							schemaPath: "#/properties/clusterName/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
					}
				}
				coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.clusterName = coerced0));
			}
			if (typeof data0 == "string" && !pattern6.test(data0)) {
				let err3 = {
					instancePath: instancePath + "/clusterName",
					schemaPath: "#/properties/clusterName/pattern",
					keyword: "pattern",
					params: { pattern: "^[a-zA-Z][a-zA-Z0-9-]+$" },
					message: "must match pattern \"^[a-zA-Z][a-zA-Z0-9-]+$\""
				};
				vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
			}
		}
		if (data.region !== void 0) {
			let data1 = data.region;
			if (typeof data1 != "string") {
				let dataType1 = typeof data1, coerced1;
				if (dataType1 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType1 = typeof data1, typeof data1 == "string" && (coerced1 = data1)), coerced1 === void 0) {
					if (dataType1 == "number" || dataType1 == "boolean") coerced1 = "" + data1;
					else if (data1 === null) coerced1 = "";
					else {
						let err4 = {
							instancePath: instancePath + "/region",
							schemaPath: "#/properties/region/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
					}
				}
				coerced1 !== void 0 && (data1 = coerced1, data !== void 0 && (data.region = coerced1));
			}
		}
		if (data.filters !== void 0) {
			let data2 = data.filters;
			if (!Array.isArray(data2)) {
				let dataType2 = typeof data2, coerced2;
				if (dataType2 == "object" && Array.isArray(data2) && data2.length == 1 && (data2 = data2[0], dataType2 = typeof data2, Array.isArray(data2) && (coerced2 = data2)), coerced2 === void 0) {
					if (dataType2 === "string" || dataType2 === "number" || dataType2 === "boolean" || data2 === null) coerced2 = [data2];
					else {
						let err5 = {
							instancePath: instancePath + "/filters",
							schemaPath: "#/properties/filters/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
					}
				}
				coerced2 !== void 0 && (data2 = coerced2, data !== void 0 && (data.filters = coerced2));
			}
			if (Array.isArray(data2)) {
				let len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					if (typeof data3 != "string") {
						let dataType3 = typeof data3, coerced3;
						if (dataType3 == "object" && Array.isArray(data3) && data3.length == 1 && (data3 = data3[0], dataType3 = typeof data3, typeof data3 == "string" && (coerced3 = data3)), coerced3 === void 0) {
							if (dataType3 == "number" || dataType3 == "boolean") coerced3 = "" + data3;
							else if (data3 === null) coerced3 = "";
							else {
								let err6 = {
									instancePath: instancePath + "/filters/" + i0,
									schemaPath: "#/properties/filters/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
							}
						}
						coerced3 !== void 0 && (data3 = coerced3, data2 !== void 0 && (data2[i0] = coerced3));
					}
				}
				let i1 = data2.length, j0;
				if (i1 > 1) {
					let indices0 = {};
					for (; i1--;) {
						let item0 = data2[i1];
						if (typeof item0 == "string") {
							if (typeof indices0[item0] == "number") {
								j0 = indices0[item0];
								let err7 = {
									instancePath: instancePath + "/filters",
									schemaPath: "#/properties/filters/uniqueItems",
									keyword: "uniqueItems",
									params: {
										i: i1,
										j: j0
									},
									message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)"
								};
								vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
								break;
							}
							indices0[item0] = i1;
						}
					}
				}
			}
		}
		if (data.nextToken !== void 0) {
			let data4 = data.nextToken;
			if (typeof data4 != "string") {
				let dataType4 = typeof data4, coerced4;
				if (dataType4 == "object" && Array.isArray(data4) && data4.length == 1 && (data4 = data4[0], dataType4 = typeof data4, typeof data4 == "string" && (coerced4 = data4)), coerced4 === void 0) {
					if (dataType4 == "number" || dataType4 == "boolean") coerced4 = "" + data4;
					else if (data4 === null) coerced4 = "";
					else {
						let err8 = {
							instancePath: instancePath + "/nextToken",
							schemaPath: "#/properties/nextToken/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
					}
				}
				coerced4 !== void 0 && (data4 = coerced4, data !== void 0 && (data.nextToken = coerced4));
			}
		}
	} else {
		let err9 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
	}
	return validate34.errors = vErrors, errors === 0;
}
validate34.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const ListClusters = validate35, schema50 = {
	description: "Statuses that clusters can be filtered by.",
	type: "string",
	enum: [
		"CREATE_IN_PROGRESS",
		"CREATE_FAILED",
		"CREATE_COMPLETE",
		"DELETE_IN_PROGRESS",
		"DELETE_FAILED",
		"UPDATE_IN_PROGRESS",
		"UPDATE_COMPLETE",
		"UPDATE_FAILED"
	]
}, func0 = require_equal().default;
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate35.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "region" && key0 !== "nextToken" && key0 !== "clusterStatus") {
			let err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.region !== void 0) {
			let data0 = data.region;
			if (typeof data0 != "string") {
				let dataType0 = typeof data0, coerced0;
				if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, typeof data0 == "string" && (coerced0 = data0)), coerced0 === void 0) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						let err1 = {
							instancePath: instancePath + "/region",
							schemaPath: "#/properties/region/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
					}
				}
				coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.region = coerced0));
			}
		}
		if (data.nextToken !== void 0) {
			let data1 = data.nextToken;
			if (typeof data1 != "string") {
				let dataType1 = typeof data1, coerced1;
				if (dataType1 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType1 = typeof data1, typeof data1 == "string" && (coerced1 = data1)), coerced1 === void 0) {
					if (dataType1 == "number" || dataType1 == "boolean") coerced1 = "" + data1;
					else if (data1 === null) coerced1 = "";
					else {
						let err2 = {
							instancePath: instancePath + "/nextToken",
							schemaPath: "#/properties/nextToken/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
					}
				}
				coerced1 !== void 0 && (data1 = coerced1, data !== void 0 && (data.nextToken = coerced1));
			}
		}
		if (data.clusterStatus !== void 0) {
			let data2 = data.clusterStatus;
			if (!Array.isArray(data2)) {
				let dataType2 = typeof data2, coerced2;
				if (dataType2 == "object" && Array.isArray(data2) && data2.length == 1 && (data2 = data2[0], dataType2 = typeof data2, Array.isArray(data2) && (coerced2 = data2)), coerced2 === void 0) {
					if (dataType2 === "string" || dataType2 === "number" || dataType2 === "boolean" || data2 === null) coerced2 = [data2];
					else {
						let err3 = {
							instancePath: instancePath + "/clusterStatus",
							schemaPath: "#/properties/clusterStatus/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
					}
				}
				coerced2 !== void 0 && (data2 = coerced2, data !== void 0 && (data.clusterStatus = coerced2));
			}
			if (Array.isArray(data2)) {
				let len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					if (typeof data3 != "string") {
						let dataType3 = typeof data3, coerced3;
						if (dataType3 == "object" && Array.isArray(data3) && data3.length == 1 && (data3 = data3[0], dataType3 = typeof data3, typeof data3 == "string" && (coerced3 = data3)), coerced3 === void 0) {
							if (dataType3 == "number" || dataType3 == "boolean") coerced3 = "" + data3;
							else if (data3 === null) coerced3 = "";
							else {
								let err4 = {
									instancePath: instancePath + "/clusterStatus/" + i0,
									schemaPath: "pcluster-api://contract#/components/schemas/ClusterStatusFilteringOption/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
							}
						}
						coerced3 !== void 0 && (data3 = coerced3, data2 !== void 0 && (data2[i0] = coerced3));
					}
					if (data3 !== "CREATE_IN_PROGRESS" && data3 !== "CREATE_FAILED" && data3 !== "CREATE_COMPLETE" && data3 !== "DELETE_IN_PROGRESS" && data3 !== "DELETE_FAILED" && data3 !== "UPDATE_IN_PROGRESS" && data3 !== "UPDATE_COMPLETE" && data3 !== "UPDATE_FAILED") {
						let err5 = {
							instancePath: instancePath + "/clusterStatus/" + i0,
							schemaPath: "pcluster-api://contract#/components/schemas/ClusterStatusFilteringOption/enum",
							keyword: "enum",
							params: { allowedValues: schema50.enum },
							message: "must be equal to one of the allowed values"
						};
						vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
					}
				}
				let i1 = data2.length, j0;
				if (i1 > 1) {
					outer0: for (; i1--;) for (j0 = i1; j0--;) if (func0(data2[i1], data2[j0])) {
						let err6 = {
							instancePath: instancePath + "/clusterStatus",
							schemaPath: "#/properties/clusterStatus/uniqueItems",
							keyword: "uniqueItems",
							params: {
								i: i1,
								j: j0
							},
							message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)"
						};
						vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
						break outer0;
					}
				}
			}
		}
	} else {
		let err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
	}
	return validate35.errors = vErrors, errors === 0;
}
validate35.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const ListImageLogStreams = validate36;
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate36.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.imageId === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "imageId" },
				message: "must have required property 'imageId'"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		for (let key0 in data) if (key0 !== "imageId" && key0 !== "region" && key0 !== "nextToken") {
			let err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.imageId !== void 0) {
			let data0 = data.imageId;
			if (typeof data0 != "string") {
				let dataType0 = typeof data0, coerced0;
				if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, typeof data0 == "string" && (coerced0 = data0)), coerced0 === void 0) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						let err2 = {
							instancePath: instancePath + "/imageId",
							schemaPath: "#/properties/imageId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
					}
				}
				coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.imageId = coerced0));
			}
			if (typeof data0 == "string" && !pattern6.test(data0)) {
				let err3 = {
					instancePath: instancePath + "/imageId",
					schemaPath: "#/properties/imageId/pattern",
					keyword: "pattern",
					params: { pattern: "^[a-zA-Z][a-zA-Z0-9-]+$" },
					message: "must match pattern \"^[a-zA-Z][a-zA-Z0-9-]+$\""
				};
				vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
			}
		}
		if (data.region !== void 0) {
			let data1 = data.region;
			if (typeof data1 != "string") {
				let dataType1 = typeof data1, coerced1;
				if (dataType1 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType1 = typeof data1, typeof data1 == "string" && (coerced1 = data1)), coerced1 === void 0) {
					if (dataType1 == "number" || dataType1 == "boolean") coerced1 = "" + data1;
					else if (data1 === null) coerced1 = "";
					else {
						let err4 = {
							instancePath: instancePath + "/region",
							schemaPath: "#/properties/region/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
					}
				}
				coerced1 !== void 0 && (data1 = coerced1, data !== void 0 && (data.region = coerced1));
			}
		}
		if (data.nextToken !== void 0) {
			let data2 = data.nextToken;
			if (typeof data2 != "string") {
				let dataType2 = typeof data2, coerced2;
				if (dataType2 == "object" && Array.isArray(data2) && data2.length == 1 && (data2 = data2[0], dataType2 = typeof data2, typeof data2 == "string" && (coerced2 = data2)), coerced2 === void 0) {
					if (dataType2 == "number" || dataType2 == "boolean") coerced2 = "" + data2;
					else if (data2 === null) coerced2 = "";
					else {
						let err5 = {
							instancePath: instancePath + "/nextToken",
							schemaPath: "#/properties/nextToken/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
					}
				}
				coerced2 !== void 0 && (data2 = coerced2, data !== void 0 && (data.nextToken = coerced2));
			}
		}
	} else {
		let err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
	}
	return validate36.errors = vErrors, errors === 0;
}
validate36.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const ListImages = validate37, schema53 = {
	description: "Groups that images are listed by: `AVAILABLE` have an AMI, `PENDING` are being built, `FAILED` have a stack that failed or was rolled back.",
	type: "string",
	enum: [
		"AVAILABLE",
		"PENDING",
		"FAILED"
	]
};
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate37.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.imageStatus === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "imageStatus" },
				message: "must have required property 'imageStatus'"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		for (let key0 in data) if (key0 !== "region" && key0 !== "nextToken" && key0 !== "imageStatus") {
			let err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.region !== void 0) {
			let data0 = data.region;
			if (typeof data0 != "string") {
				let dataType0 = typeof data0, coerced0;
				if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, typeof data0 == "string" && (coerced0 = data0)), coerced0 === void 0) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						let err2 = {
							instancePath: instancePath + "/region",
							schemaPath: "#/properties/region/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
					}
				}
				coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.region = coerced0));
			}
		}
		if (data.nextToken !== void 0) {
			let data1 = data.nextToken;
			if (typeof data1 != "string") {
				let dataType1 = typeof data1, coerced1;
				if (dataType1 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType1 = typeof data1, typeof data1 == "string" && (coerced1 = data1)), coerced1 === void 0) {
					if (dataType1 == "number" || dataType1 == "boolean") coerced1 = "" + data1;
					else if (data1 === null) coerced1 = "";
					else {
						let err3 = {
							instancePath: instancePath + "/nextToken",
							schemaPath: "#/properties/nextToken/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
					}
				}
				coerced1 !== void 0 && (data1 = coerced1, data !== void 0 && (data.nextToken = coerced1));
			}
		}
		if (data.imageStatus !== void 0) {
			let data2 = data.imageStatus;
			if (typeof data2 != "string") {
				let dataType2 = typeof data2, coerced2;
				if (dataType2 == "object" && Array.isArray(data2) && data2.length == 1 && (data2 = data2[0], dataType2 = typeof data2, typeof data2 == "string" && (coerced2 = data2)), coerced2 === void 0) {
					if (dataType2 == "number" || dataType2 == "boolean") coerced2 = "" + data2;
					else if (data2 === null) coerced2 = "";
					else {
						let err4 = {
							instancePath: instancePath + "/imageStatus",
							schemaPath: "pcluster-api://contract#/components/schemas/ImageStatusFilteringOption/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
					}
				}
				coerced2 !== void 0 && (data2 = coerced2, data !== void 0 && (data.imageStatus = coerced2));
			}
			if (data2 !== "AVAILABLE" && data2 !== "PENDING" && data2 !== "FAILED") {
				let err5 = {
					instancePath: instancePath + "/imageStatus",
					schemaPath: "pcluster-api://contract#/components/schemas/ImageStatusFilteringOption/enum",
					keyword: "enum",
					params: { allowedValues: schema53.enum },
					message: "must be equal to one of the allowed values"
				};
				vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
			}
		}
	} else {
		let err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
	}
	return validate37.errors = vErrors, errors === 0;
}
validate37.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const ListOfficialImages = validate38;
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate38.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "region" && key0 !== "os" && key0 !== "architecture") {
			let err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.region !== void 0) {
			let data0 = data.region;
			if (typeof data0 != "string") {
				let dataType0 = typeof data0, coerced0;
				if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, typeof data0 == "string" && (coerced0 = data0)), coerced0 === void 0) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						let err1 = {
							instancePath: instancePath + "/region",
							schemaPath: "#/properties/region/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
					}
				}
				coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.region = coerced0));
			}
		}
		if (data.os !== void 0) {
			let data1 = data.os;
			if (typeof data1 != "string") {
				let dataType1 = typeof data1, coerced1;
				if (dataType1 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType1 = typeof data1, typeof data1 == "string" && (coerced1 = data1)), coerced1 === void 0) {
					if (dataType1 == "number" || dataType1 == "boolean") coerced1 = "" + data1;
					else if (data1 === null) coerced1 = "";
					else {
						let err2 = {
							instancePath: instancePath + "/os",
							schemaPath: "#/properties/os/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
					}
				}
				coerced1 !== void 0 && (data1 = coerced1, data !== void 0 && (data.os = coerced1));
			}
		}
		if (data.architecture !== void 0) {
			let data2 = data.architecture;
			if (typeof data2 != "string") {
				let dataType2 = typeof data2, coerced2;
				if (dataType2 == "object" && Array.isArray(data2) && data2.length == 1 && (data2 = data2[0], dataType2 = typeof data2, typeof data2 == "string" && (coerced2 = data2)), coerced2 === void 0) {
					if (dataType2 == "number" || dataType2 == "boolean") coerced2 = "" + data2;
					else if (data2 === null) coerced2 = "";
					else {
						let err3 = {
							instancePath: instancePath + "/architecture",
							schemaPath: "#/properties/architecture/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
					}
				}
				coerced2 !== void 0 && (data2 = coerced2, data !== void 0 && (data.architecture = coerced2));
			}
		}
	} else {
		let err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
	}
	return validate38.errors = vErrors, errors === 0;
}
validate38.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const UpdateCluster$1 = validate39;
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate39.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.clusterName === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "clusterName" },
				message: "must have required property 'clusterName'"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		for (let key0 in data) if (key0 !== "clusterName" && key0 !== "suppressValidators" && key0 !== "validationFailureLevel" && key0 !== "region" && key0 !== "dryrun" && key0 !== "forceUpdate") {
			let err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.clusterName !== void 0) {
			let data0 = data.clusterName;
			if (typeof data0 != "string") {
				let dataType0 = typeof data0, coerced0;
				if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, typeof data0 == "string" && (coerced0 = data0)), coerced0 === void 0) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						let err2 = {
							instancePath: instancePath + "/clusterName",
							schemaPath: "#/properties/clusterName/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
					}
				}
				coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.clusterName = coerced0));
			}
			if (typeof data0 == "string" && !pattern6.test(data0)) {
				let err3 = {
					instancePath: instancePath + "/clusterName",
					schemaPath: "#/properties/clusterName/pattern",
					keyword: "pattern",
					params: { pattern: "^[a-zA-Z][a-zA-Z0-9-]+$" },
					message: "must match pattern \"^[a-zA-Z][a-zA-Z0-9-]+$\""
				};
				vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
			}
		}
		if (data.suppressValidators !== void 0) {
			let data1 = data.suppressValidators;
			if (!Array.isArray(data1)) {
				let dataType1 = typeof data1, coerced1;
				if (dataType1 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType1 = typeof data1, Array.isArray(data1) && (coerced1 = data1)), coerced1 === void 0) {
					if (dataType1 === "string" || dataType1 === "number" || dataType1 === "boolean" || data1 === null) coerced1 = [data1];
					else {
						let err4 = {
							instancePath: instancePath + "/suppressValidators",
							schemaPath: "#/properties/suppressValidators/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
					}
				}
				coerced1 !== void 0 && (data1 = coerced1, data !== void 0 && (data.suppressValidators = coerced1));
			}
			if (Array.isArray(data1)) {
				let len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data2 = data1[i0];
					if (typeof data2 != "string") {
						let dataType2 = typeof data2, coerced2;
						if (dataType2 == "object" && Array.isArray(data2) && data2.length == 1 && (data2 = data2[0], dataType2 = typeof data2, typeof data2 == "string" && (coerced2 = data2)), coerced2 === void 0) {
							if (dataType2 == "number" || dataType2 == "boolean") coerced2 = "" + data2;
							else if (data2 === null) coerced2 = "";
							else {
								let err5 = {
									instancePath: instancePath + "/suppressValidators/" + i0,
									schemaPath: "#/properties/suppressValidators/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
							}
						}
						coerced2 !== void 0 && (data2 = coerced2, data1 !== void 0 && (data1[i0] = coerced2));
					}
					if (typeof data2 == "string" && !pattern4$1.test(data2)) {
						let err6 = {
							instancePath: instancePath + "/suppressValidators/" + i0,
							schemaPath: "#/properties/suppressValidators/items/pattern",
							keyword: "pattern",
							params: { pattern: "^(ALL|type:[A-Za-z0-9]+)$" },
							message: "must match pattern \"^(ALL|type:[A-Za-z0-9]+)$\""
						};
						vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
					}
				}
				let i1 = data1.length, j0;
				if (i1 > 1) {
					let indices0 = {};
					for (; i1--;) {
						let item0 = data1[i1];
						if (typeof item0 == "string") {
							if (typeof indices0[item0] == "number") {
								j0 = indices0[item0];
								let err7 = {
									instancePath: instancePath + "/suppressValidators",
									schemaPath: "#/properties/suppressValidators/uniqueItems",
									keyword: "uniqueItems",
									params: {
										i: i1,
										j: j0
									},
									message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)"
								};
								vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
								break;
							}
							indices0[item0] = i1;
						}
					}
				}
			}
		}
		if (data.validationFailureLevel !== void 0) {
			let data3 = data.validationFailureLevel;
			if (typeof data3 != "string") {
				let dataType3 = typeof data3, coerced3;
				if (dataType3 == "object" && Array.isArray(data3) && data3.length == 1 && (data3 = data3[0], dataType3 = typeof data3, typeof data3 == "string" && (coerced3 = data3)), coerced3 === void 0) {
					if (dataType3 == "number" || dataType3 == "boolean") coerced3 = "" + data3;
					else if (data3 === null) coerced3 = "";
					else {
						let err8 = {
							instancePath: instancePath + "/validationFailureLevel",
							schemaPath: "pcluster-api://contract#/components/schemas/ValidationLevel/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
					}
				}
				coerced3 !== void 0 && (data3 = coerced3, data !== void 0 && (data.validationFailureLevel = coerced3));
			}
			if (data3 !== "INFO" && data3 !== "WARNING" && data3 !== "ERROR") {
				let err9 = {
					instancePath: instancePath + "/validationFailureLevel",
					schemaPath: "pcluster-api://contract#/components/schemas/ValidationLevel/enum",
					keyword: "enum",
					params: { allowedValues: schema33.enum },
					message: "must be equal to one of the allowed values"
				};
				vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
			}
		}
		if (data.region !== void 0) {
			let data4 = data.region;
			if (typeof data4 != "string") {
				let dataType4 = typeof data4, coerced4;
				if (dataType4 == "object" && Array.isArray(data4) && data4.length == 1 && (data4 = data4[0], dataType4 = typeof data4, typeof data4 == "string" && (coerced4 = data4)), coerced4 === void 0) {
					if (dataType4 == "number" || dataType4 == "boolean") coerced4 = "" + data4;
					else if (data4 === null) coerced4 = "";
					else {
						let err10 = {
							instancePath: instancePath + "/region",
							schemaPath: "#/properties/region/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
					}
				}
				coerced4 !== void 0 && (data4 = coerced4, data !== void 0 && (data.region = coerced4));
			}
		}
		if (data.dryrun !== void 0) {
			let data5 = data.dryrun;
			if (typeof data5 != "boolean") {
				let dataType5 = typeof data5, coerced5;
				if (dataType5 == "object" && Array.isArray(data5) && data5.length == 1 && (data5 = data5[0], dataType5 = typeof data5, typeof data5 == "boolean" && (coerced5 = data5)), coerced5 === void 0) {
					if (data5 === "false" || data5 === 0 || data5 === null) coerced5 = !1;
					else if (data5 === "true" || data5 === 1) coerced5 = !0;
					else {
						let err11 = {
							instancePath: instancePath + "/dryrun",
							schemaPath: "#/properties/dryrun/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean"
						};
						vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
					}
				}
				coerced5 !== void 0 && (data5 = coerced5, data !== void 0 && (data.dryrun = coerced5));
			}
		}
		if (data.forceUpdate !== void 0) {
			let data6 = data.forceUpdate;
			if (typeof data6 != "boolean") {
				let dataType6 = typeof data6, coerced6;
				if (dataType6 == "object" && Array.isArray(data6) && data6.length == 1 && (data6 = data6[0], dataType6 = typeof data6, typeof data6 == "boolean" && (coerced6 = data6)), coerced6 === void 0) {
					if (data6 === "false" || data6 === 0 || data6 === null) coerced6 = !1;
					else if (data6 === "true" || data6 === 1) coerced6 = !0;
					else {
						let err12 = {
							instancePath: instancePath + "/forceUpdate",
							schemaPath: "#/properties/forceUpdate/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean"
						};
						vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
					}
				}
				coerced6 !== void 0 && (data6 = coerced6, data !== void 0 && (data.forceUpdate = coerced6));
			}
		}
	} else {
		let err13 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
	}
	return validate39.errors = vErrors, errors === 0;
}
validate39.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const UpdateComputeFleet$1 = validate40;
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate40.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.clusterName === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "clusterName" },
				message: "must have required property 'clusterName'"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		for (let key0 in data) if (key0 !== "clusterName" && key0 !== "region") {
			let err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.clusterName !== void 0) {
			let data0 = data.clusterName;
			if (typeof data0 != "string") {
				let dataType0 = typeof data0, coerced0;
				if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, typeof data0 == "string" && (coerced0 = data0)), coerced0 === void 0) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						let err2 = {
							instancePath: instancePath + "/clusterName",
							schemaPath: "#/properties/clusterName/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
					}
				}
				coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.clusterName = coerced0));
			}
			if (typeof data0 == "string" && !pattern6.test(data0)) {
				let err3 = {
					instancePath: instancePath + "/clusterName",
					schemaPath: "#/properties/clusterName/pattern",
					keyword: "pattern",
					params: { pattern: "^[a-zA-Z][a-zA-Z0-9-]+$" },
					message: "must match pattern \"^[a-zA-Z][a-zA-Z0-9-]+$\""
				};
				vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
			}
		}
		if (data.region !== void 0) {
			let data1 = data.region;
			if (typeof data1 != "string") {
				let dataType1 = typeof data1, coerced1;
				if (dataType1 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType1 = typeof data1, typeof data1 == "string" && (coerced1 = data1)), coerced1 === void 0) {
					if (dataType1 == "number" || dataType1 == "boolean") coerced1 = "" + data1;
					else if (data1 === null) coerced1 = "";
					else {
						let err4 = {
							instancePath: instancePath + "/region",
							schemaPath: "#/properties/region/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
					}
				}
				coerced1 !== void 0 && (data1 = coerced1, data !== void 0 && (data.region = coerced1));
			}
		}
	} else {
		let err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
	}
	return validate40.errors = vErrors, errors === 0;
}
validate40.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
// bodies.in-memory.js
const BuildImage = validate20, pattern4 = RegExp("^[a-zA-Z][a-zA-Z0-9-]+$", "u");
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate20.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.imageConfiguration === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/BuildImageRequestContent/required",
				keyword: "required",
				params: { missingProperty: "imageConfiguration" },
				message: "must have required property 'imageConfiguration'"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.imageId === void 0) {
			let err1 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/BuildImageRequestContent/required",
				keyword: "required",
				params: { missingProperty: "imageId" },
				message: "must have required property 'imageId'"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.imageId !== void 0) {
			let data0 = data.imageId;
			if (typeof data0 == "string") {
				if (!pattern4.test(data0)) {
					let err2 = {
						instancePath: instancePath + "/imageId",
						schemaPath: "pcluster-api://contract#/components/schemas/BuildImageRequestContent/properties/imageId/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-zA-Z][a-zA-Z0-9-]+$" },
						message: "must match pattern \"^[a-zA-Z][a-zA-Z0-9-]+$\""
					};
					vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
				}
			} else {
				let err3 = {
					instancePath: instancePath + "/imageId",
					schemaPath: "pcluster-api://contract#/components/schemas/BuildImageRequestContent/properties/imageId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
			}
		}
		if (data.imageConfiguration !== void 0 && typeof data.imageConfiguration != "string") {
			let err4 = {
				instancePath: instancePath + "/imageConfiguration",
				schemaPath: "pcluster-api://contract#/components/schemas/BuildImageRequestContent/properties/imageConfiguration/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
		}
	} else {
		let err5 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/BuildImageRequestContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
	}
	return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = {
	props: {
		imageId: !0,
		imageConfiguration: !0
	},
	dynamicProps: !1,
	dynamicItems: !1
};
const CreateCluster = validate22;
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate22.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.clusterConfiguration === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/CreateClusterRequestContent/required",
				keyword: "required",
				params: { missingProperty: "clusterConfiguration" },
				message: "must have required property 'clusterConfiguration'"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.clusterName === void 0) {
			let err1 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/CreateClusterRequestContent/required",
				keyword: "required",
				params: { missingProperty: "clusterName" },
				message: "must have required property 'clusterName'"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.clusterName !== void 0) {
			let data0 = data.clusterName;
			if (typeof data0 == "string") {
				if (!pattern4.test(data0)) {
					let err2 = {
						instancePath: instancePath + "/clusterName",
						schemaPath: "pcluster-api://contract#/components/schemas/CreateClusterRequestContent/properties/clusterName/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-zA-Z][a-zA-Z0-9-]+$" },
						message: "must match pattern \"^[a-zA-Z][a-zA-Z0-9-]+$\""
					};
					vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
				}
			} else {
				let err3 = {
					instancePath: instancePath + "/clusterName",
					schemaPath: "pcluster-api://contract#/components/schemas/CreateClusterRequestContent/properties/clusterName/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
			}
		}
		if (data.clusterConfiguration !== void 0 && typeof data.clusterConfiguration != "string") {
			let err4 = {
				instancePath: instancePath + "/clusterConfiguration",
				schemaPath: "pcluster-api://contract#/components/schemas/CreateClusterRequestContent/properties/clusterConfiguration/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
		}
	} else {
		let err5 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/CreateClusterRequestContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
	}
	return validate22.errors = vErrors, errors === 0;
}
validate22.evaluated = {
	props: {
		clusterName: !0,
		clusterConfiguration: !0
	},
	dynamicProps: !1,
	dynamicItems: !1
};
const UpdateCluster = validate23;
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate23.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.clusterConfiguration === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/UpdateClusterRequestContent/required",
				keyword: "required",
				params: { missingProperty: "clusterConfiguration" },
				message: "must have required property 'clusterConfiguration'"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.clusterConfiguration !== void 0 && typeof data.clusterConfiguration != "string") {
			let err1 = {
				instancePath: instancePath + "/clusterConfiguration",
				schemaPath: "pcluster-api://contract#/components/schemas/UpdateClusterRequestContent/properties/clusterConfiguration/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
	} else {
		let err2 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/UpdateClusterRequestContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate23.errors = vErrors, errors === 0;
}
validate23.evaluated = {
	props: { clusterConfiguration: !0 },
	dynamicProps: !1,
	dynamicItems: !1
};
const UpdateComputeFleet = validate24, schema40 = {
	description: "Statuses a compute fleet can be asked to take.",
	type: "string",
	enum: [
		"START_REQUESTED",
		"STOP_REQUESTED",
		"ENABLED",
		"DISABLED"
	]
};
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate25.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.status === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "status" },
				message: "must have required property 'status'"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.status !== void 0) {
			let data0 = data.status;
			if (typeof data0 != "string") {
				let err1 = {
					instancePath: instancePath + "/status",
					schemaPath: "pcluster-api://contract#/components/schemas/RequestedComputeFleetStatus/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
			}
			if (data0 !== "START_REQUESTED" && data0 !== "STOP_REQUESTED" && data0 !== "ENABLED" && data0 !== "DISABLED") {
				let err2 = {
					instancePath: instancePath + "/status",
					schemaPath: "pcluster-api://contract#/components/schemas/RequestedComputeFleetStatus/enum",
					keyword: "enum",
					params: { allowedValues: schema40.enum },
					message: "must be equal to one of the allowed values"
				};
				vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
			}
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate25.errors = vErrors, errors === 0;
}
validate25.evaluated = {
	props: { status: !0 },
	dynamicProps: !1,
	dynamicItems: !1
};
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate24.evaluated;
	return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate25(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	}) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length), validate24.errors = vErrors, errors === 0;
}
validate24.evaluated = {
	props: { status: !0 },
	dynamicProps: !1,
	dynamicItems: !1
};
// entry.in-memory.js
export const validateRequests: RequestValidators = {
	BuildImage: {
		parameters: BuildImage$1,
		body: BuildImage
	},
	CreateCluster: {
		parameters: CreateCluster$1,
		body: CreateCluster
	},
	DeleteCluster: { parameters: DeleteCluster },
	DeleteClusterInstances: { parameters: DeleteClusterInstances },
	DeleteImage: { parameters: DeleteImage },
	DescribeCluster: { parameters: DescribeCluster },
	DescribeClusterInstances: { parameters: DescribeClusterInstances },
	DescribeComputeFleet: { parameters: DescribeComputeFleet },
	DescribeImage: { parameters: DescribeImage },
	GetClusterLogEvents: { parameters: GetClusterLogEvents },
	GetClusterStackEvents: { parameters: GetClusterStackEvents },
	GetImageLogEvents: { parameters: GetImageLogEvents },
	GetImageStackEvents: { parameters: GetImageStackEvents },
	ListClusterLogStreams: { parameters: ListClusterLogStreams },
	ListClusters: { parameters: ListClusters },
	ListImageLogStreams: { parameters: ListImageLogStreams },
	ListImages: { parameters: ListImages },
	ListOfficialImages: { parameters: ListOfficialImages },
	UpdateCluster: {
		parameters: UpdateCluster$1,
		body: UpdateCluster
	},
	UpdateComputeFleet: {
		parameters: UpdateComputeFleet$1,
		body: UpdateComputeFleet
	}
};

