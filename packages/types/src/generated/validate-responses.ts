// Made from spec/openapi.yaml by `pnpm generate`. Do not edit.

// @ts-nocheck -- written by ajv; the type below is what callers see
import type { ResponseValidators } from "../validator.js";

// ../../node_modules/.pnpm/ajv-formats@3.0.1_ajv@8.20.0/node_modules/ajv-formats/dist/formats.js
var require_formats = /* @__PURE__ */ ((cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports))(((exports) => {
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
}));
// answers.in-memory.js
const BuildImage202 = validate20, schema35 = {
	description: "Status of a CloudFormation stack.",
	type: "string",
	enum: [
		"CREATE_IN_PROGRESS",
		"CREATE_FAILED",
		"CREATE_COMPLETE",
		"IMPORT_IN_PROGRESS",
		"IMPORT_COMPLETE",
		"IMPORT_ROLLBACK_IN_PROGRESS",
		"IMPORT_ROLLBACK_FAILED",
		"IMPORT_ROLLBACK_COMPLETE",
		"ROLLBACK_IN_PROGRESS",
		"ROLLBACK_FAILED",
		"ROLLBACK_COMPLETE",
		"DELETE_IN_PROGRESS",
		"DELETE_FAILED",
		"DELETE_COMPLETE",
		"REVIEW_IN_PROGRESS",
		"UPDATE_IN_PROGRESS",
		"UPDATE_COMPLETE_CLEANUP_IN_PROGRESS",
		"UPDATE_COMPLETE",
		"UPDATE_FAILED",
		"UPDATE_ROLLBACK_IN_PROGRESS",
		"UPDATE_ROLLBACK_FAILED",
		"UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS",
		"UPDATE_ROLLBACK_COMPLETE"
	]
}, schema37 = {
	description: "Status of an image.",
	type: "string",
	enum: [
		"BUILD_IN_PROGRESS",
		"BUILD_FAILED",
		"BUILD_COMPLETE",
		"DELETE_IN_PROGRESS",
		"DELETE_FAILED",
		"DELETE_COMPLETE"
	]
}, pattern4 = RegExp("^[a-zA-Z][a-zA-Z0-9-]+$", "u");
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate23.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.imageBuildStatus === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "imageBuildStatus" },
				message: "must have required property 'imageBuildStatus'"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.imageId === void 0) {
			let err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "imageId" },
				message: "must have required property 'imageId'"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.region === void 0) {
			let err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "region" },
				message: "must have required property 'region'"
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		if (data.version === void 0) {
			let err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" },
				message: "must have required property 'version'"
			};
			vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
		}
		for (let key0 in data) if (key0 !== "imageId" && key0 !== "cloudformationStackArn" && key0 !== "cloudformationStackStatus" && key0 !== "ec2AmiInfo" && key0 !== "imageBuildStatus" && key0 !== "region" && key0 !== "version") {
			let err4 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
		}
		if (data.imageId !== void 0) {
			let data0 = data.imageId;
			if (typeof data0 == "string") {
				if (!pattern4.test(data0)) {
					let err5 = {
						instancePath: instancePath + "/imageId",
						schemaPath: "#/properties/imageId/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-zA-Z][a-zA-Z0-9-]+$" },
						message: "must match pattern \"^[a-zA-Z][a-zA-Z0-9-]+$\""
					};
					vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
				}
			} else {
				let err6 = {
					instancePath: instancePath + "/imageId",
					schemaPath: "#/properties/imageId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
			}
		}
		if (data.cloudformationStackArn !== void 0 && typeof data.cloudformationStackArn != "string") {
			let err7 = {
				instancePath: instancePath + "/cloudformationStackArn",
				schemaPath: "#/properties/cloudformationStackArn/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
		}
		if (data.cloudformationStackStatus !== void 0) {
			let data2 = data.cloudformationStackStatus;
			if (typeof data2 != "string") {
				let err8 = {
					instancePath: instancePath + "/cloudformationStackStatus",
					schemaPath: "pcluster-api://contract#/components/schemas/CloudFormationStackStatus/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
			}
			if (data2 !== "CREATE_IN_PROGRESS" && data2 !== "CREATE_FAILED" && data2 !== "CREATE_COMPLETE" && data2 !== "IMPORT_IN_PROGRESS" && data2 !== "IMPORT_COMPLETE" && data2 !== "IMPORT_ROLLBACK_IN_PROGRESS" && data2 !== "IMPORT_ROLLBACK_FAILED" && data2 !== "IMPORT_ROLLBACK_COMPLETE" && data2 !== "ROLLBACK_IN_PROGRESS" && data2 !== "ROLLBACK_FAILED" && data2 !== "ROLLBACK_COMPLETE" && data2 !== "DELETE_IN_PROGRESS" && data2 !== "DELETE_FAILED" && data2 !== "DELETE_COMPLETE" && data2 !== "REVIEW_IN_PROGRESS" && data2 !== "UPDATE_IN_PROGRESS" && data2 !== "UPDATE_COMPLETE_CLEANUP_IN_PROGRESS" && data2 !== "UPDATE_COMPLETE" && data2 !== "UPDATE_FAILED" && data2 !== "UPDATE_ROLLBACK_IN_PROGRESS" && data2 !== "UPDATE_ROLLBACK_FAILED" && data2 !== "UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS" && data2 !== "UPDATE_ROLLBACK_COMPLETE") {
				let err9 = {
					instancePath: instancePath + "/cloudformationStackStatus",
					schemaPath: "pcluster-api://contract#/components/schemas/CloudFormationStackStatus/enum",
					keyword: "enum",
					params: { allowedValues: schema35.enum },
					message: "must be equal to one of the allowed values"
				};
				vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
			}
		}
		if (data.ec2AmiInfo !== void 0) {
			let data3 = data.ec2AmiInfo;
			if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
				if (data3.amiId === void 0) {
					let err10 = {
						instancePath: instancePath + "/ec2AmiInfo",
						schemaPath: "pcluster-api://contract#/components/schemas/Ec2AmiInfoSummary/required",
						keyword: "required",
						params: { missingProperty: "amiId" },
						message: "must have required property 'amiId'"
					};
					vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
				}
				for (let key1 in data3) if (key1 !== "amiId") {
					let err11 = {
						instancePath: instancePath + "/ec2AmiInfo",
						schemaPath: "pcluster-api://contract#/components/schemas/Ec2AmiInfoSummary/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
				}
				if (data3.amiId !== void 0 && typeof data3.amiId != "string") {
					let err12 = {
						instancePath: instancePath + "/ec2AmiInfo/amiId",
						schemaPath: "pcluster-api://contract#/components/schemas/Ec2AmiInfoSummary/properties/amiId/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
				}
			} else {
				let err13 = {
					instancePath: instancePath + "/ec2AmiInfo",
					schemaPath: "pcluster-api://contract#/components/schemas/Ec2AmiInfoSummary/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
			}
		}
		if (data.imageBuildStatus !== void 0) {
			let data5 = data.imageBuildStatus;
			if (typeof data5 != "string") {
				let err14 = {
					instancePath: instancePath + "/imageBuildStatus",
					schemaPath: "pcluster-api://contract#/components/schemas/ImageBuildStatus/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
			}
			if (data5 !== "BUILD_IN_PROGRESS" && data5 !== "BUILD_FAILED" && data5 !== "BUILD_COMPLETE" && data5 !== "DELETE_IN_PROGRESS" && data5 !== "DELETE_FAILED" && data5 !== "DELETE_COMPLETE") {
				let err15 = {
					instancePath: instancePath + "/imageBuildStatus",
					schemaPath: "pcluster-api://contract#/components/schemas/ImageBuildStatus/enum",
					keyword: "enum",
					params: { allowedValues: schema37.enum },
					message: "must be equal to one of the allowed values"
				};
				vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
			}
		}
		if (data.region !== void 0 && typeof data.region != "string") {
			let err16 = {
				instancePath: instancePath + "/region",
				schemaPath: "#/properties/region/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
		}
		if (data.version !== void 0 && typeof data.version != "string") {
			let err17 = {
				instancePath: instancePath + "/version",
				schemaPath: "#/properties/version/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
		}
	} else {
		let err18 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
	}
	return validate23.errors = vErrors, errors === 0;
}
validate23.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const schema39 = {
	description: "How grave a finding is.",
	type: "string",
	enum: [
		"INFO",
		"WARNING",
		"ERROR"
	]
};
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate25.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "id" && key0 !== "level" && key0 !== "message" && key0 !== "type") {
			let err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.id !== void 0 && typeof data.id != "string") {
			let err1 = {
				instancePath: instancePath + "/id",
				schemaPath: "#/properties/id/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.level !== void 0) {
			let data1 = data.level;
			if (typeof data1 != "string") {
				let err2 = {
					instancePath: instancePath + "/level",
					schemaPath: "pcluster-api://contract#/components/schemas/ValidationLevel/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
			}
			if (data1 !== "INFO" && data1 !== "WARNING" && data1 !== "ERROR") {
				let err3 = {
					instancePath: instancePath + "/level",
					schemaPath: "pcluster-api://contract#/components/schemas/ValidationLevel/enum",
					keyword: "enum",
					params: { allowedValues: schema39.enum },
					message: "must be equal to one of the allowed values"
				};
				vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
			}
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err4 = {
				instancePath: instancePath + "/message",
				schemaPath: "#/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
		}
		if (data.type !== void 0 && typeof data.type != "string") {
			let err5 = {
				instancePath: instancePath + "/type",
				schemaPath: "#/properties/type/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
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
	return validate25.errors = vErrors, errors === 0;
}
validate25.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate22.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.image === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "image" },
				message: "must have required property 'image'"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		for (let key0 in data) if (key0 !== "image" && key0 !== "validationMessages") {
			let err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.image !== void 0 && (validate23(data.image, {
			instancePath: instancePath + "/image",
			parentData: data,
			parentDataProperty: "image",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length)), data.validationMessages !== void 0) {
			let data1 = data.validationMessages;
			if (Array.isArray(data1)) {
				let len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) validate25(data1[i0], {
					instancePath: instancePath + "/validationMessages/" + i0,
					parentData: data1,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length);
			} else {
				let err2 = {
					instancePath: instancePath + "/validationMessages",
					schemaPath: "#/properties/validationMessages/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
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
	return validate22.errors = vErrors, errors === 0;
}
validate22.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate20.evaluated;
	return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate22(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	}) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length), validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const BuildImage400 = validate28;
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate29.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "configurationValidationErrors" && key0 !== "message") {
			let err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.configurationValidationErrors !== void 0) {
			let data0 = data.configurationValidationErrors;
			if (Array.isArray(data0)) {
				let len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) validate25(data0[i0], {
					instancePath: instancePath + "/configurationValidationErrors/" + i0,
					parentData: data0,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length);
			} else {
				let err1 = {
					instancePath: instancePath + "/configurationValidationErrors",
					schemaPath: "#/properties/configurationValidationErrors/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
			}
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err2 = {
				instancePath: instancePath + "/message",
				schemaPath: "#/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
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
	return validate29.errors = vErrors, errors === 0;
}
validate29.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate28.evaluated;
	return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate29(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	}) || (vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors), errors = vErrors.length), validate28.errors = vErrors, errors === 0;
}
validate28.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const BuildImage401 = validate32;
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate32.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/UnauthorizedClientErrorResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/UnauthorizedClientErrorResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
	} else {
		let err2 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/UnauthorizedClientErrorResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate32.errors = vErrors, errors === 0;
}
validate32.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const BuildImage403 = validate33;
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate33.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message" && key0 !== "Message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.Message !== void 0 && typeof data.Message != "string") {
			let err2 = {
				instancePath: instancePath + "/Message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/Message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate33.errors = vErrors, errors === 0;
}
validate33.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const BuildImage409 = validate34;
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate34.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/ConflictExceptionResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/ConflictExceptionResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
	} else {
		let err2 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/ConflictExceptionResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate34.errors = vErrors, errors === 0;
}
validate34.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const BuildImage412 = validate35;
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate36.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "changeSet" && key0 !== "message" && key0 !== "validationMessages") {
			let err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.changeSet !== void 0) {
			let data0 = data.changeSet;
			if (Array.isArray(data0)) {
				let len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data1 = data0[i0];
					if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
						for (let key1 in data1) if (key1 !== "currentValue" && key1 !== "parameter" && key1 !== "requestedValue") {
							let err1 = {
								instancePath: instancePath + "/changeSet/" + i0,
								schemaPath: "pcluster-api://contract#/components/schemas/Change/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
						}
						if (data1.parameter !== void 0 && typeof data1.parameter != "string") {
							let err2 = {
								instancePath: instancePath + "/changeSet/" + i0 + "/parameter",
								schemaPath: "pcluster-api://contract#/components/schemas/Change/properties/parameter/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
						}
					} else {
						let err3 = {
							instancePath: instancePath + "/changeSet/" + i0,
							schemaPath: "pcluster-api://contract#/components/schemas/Change/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
					}
				}
			} else {
				let err4 = {
					instancePath: instancePath + "/changeSet",
					schemaPath: "#/properties/changeSet/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
			}
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err5 = {
				instancePath: instancePath + "/message",
				schemaPath: "#/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
		}
		if (data.validationMessages !== void 0) {
			let data4 = data.validationMessages;
			if (Array.isArray(data4)) {
				let len1 = data4.length;
				for (let i1 = 0; i1 < len1; i1++) validate25(data4[i1], {
					instancePath: instancePath + "/validationMessages/" + i1,
					parentData: data4,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length);
			} else {
				let err6 = {
					instancePath: instancePath + "/validationMessages",
					schemaPath: "#/properties/validationMessages/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
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
	return validate36.errors = vErrors, errors === 0;
}
validate36.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate35.evaluated;
	return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate36(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	}) || (vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors), errors = vErrors.length), validate35.errors = vErrors, errors === 0;
}
validate35.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const BuildImage413 = validate39;
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate39.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message" && key0 !== "Message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.Message !== void 0 && typeof data.Message != "string") {
			let err2 = {
				instancePath: instancePath + "/Message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/Message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate39.errors = vErrors, errors === 0;
}
validate39.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const BuildImage415 = validate40;
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate40.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message" && key0 !== "Message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.Message !== void 0 && typeof data.Message != "string") {
			let err2 = {
				instancePath: instancePath + "/Message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/Message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate40.errors = vErrors, errors === 0;
}
validate40.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const BuildImage429 = validate41;
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate41.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/LimitExceededExceptionResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/LimitExceededExceptionResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
	} else {
		let err2 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/LimitExceededExceptionResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate41.errors = vErrors, errors === 0;
}
validate41.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const BuildImage500 = validate42;
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate42.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/InternalServiceExceptionResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/InternalServiceExceptionResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
	} else {
		let err2 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/InternalServiceExceptionResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate42.errors = vErrors, errors === 0;
}
validate42.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const BuildImage502 = validate43;
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate43.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message" && key0 !== "Message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.Message !== void 0 && typeof data.Message != "string") {
			let err2 = {
				instancePath: instancePath + "/Message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/Message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate43.errors = vErrors, errors === 0;
}
validate43.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const BuildImage504 = validate44;
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate44.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message" && key0 !== "Message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.Message !== void 0 && typeof data.Message != "string") {
			let err2 = {
				instancePath: instancePath + "/Message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/Message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate44.errors = vErrors, errors === 0;
}
validate44.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const CreateCluster202 = validate45, schema67 = {
	description: "Status of a cluster.",
	type: "string",
	enum: [
		"CREATE_IN_PROGRESS",
		"CREATE_FAILED",
		"CREATE_COMPLETE",
		"DELETE_IN_PROGRESS",
		"DELETE_FAILED",
		"DELETE_COMPLETE",
		"UPDATE_IN_PROGRESS",
		"UPDATE_COMPLETE",
		"UPDATE_FAILED"
	]
};
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate48.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "type" },
				message: "must have required property 'type'"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		for (let key0 in data) if (key0 !== "metadata" && key0 !== "type") {
			let err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.metadata !== void 0) {
			let data0 = data.metadata;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				for (let key1 in data0) if (key1 !== "name" && key1 !== "version") {
					let err2 = {
						instancePath: instancePath + "/metadata",
						schemaPath: "pcluster-api://contract#/components/schemas/Metadata/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
				}
				if (data0.name !== void 0 && typeof data0.name != "string") {
					let err3 = {
						instancePath: instancePath + "/metadata/name",
						schemaPath: "pcluster-api://contract#/components/schemas/Metadata/properties/name/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
				}
				if (data0.version !== void 0 && typeof data0.version != "string") {
					let err4 = {
						instancePath: instancePath + "/metadata/version",
						schemaPath: "pcluster-api://contract#/components/schemas/Metadata/properties/version/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
				}
			} else {
				let err5 = {
					instancePath: instancePath + "/metadata",
					schemaPath: "pcluster-api://contract#/components/schemas/Metadata/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
			}
		}
		if (data.type !== void 0 && typeof data.type != "string") {
			let err6 = {
				instancePath: instancePath + "/type",
				schemaPath: "#/properties/type/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
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
	return validate48.errors = vErrors, errors === 0;
}
validate48.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate47.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.cloudformationStackArn === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "cloudformationStackArn" },
				message: "must have required property 'cloudformationStackArn'"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.cloudformationStackStatus === void 0) {
			let err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "cloudformationStackStatus" },
				message: "must have required property 'cloudformationStackStatus'"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.clusterName === void 0) {
			let err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "clusterName" },
				message: "must have required property 'clusterName'"
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		if (data.clusterStatus === void 0) {
			let err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "clusterStatus" },
				message: "must have required property 'clusterStatus'"
			};
			vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
		}
		if (data.region === void 0) {
			let err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "region" },
				message: "must have required property 'region'"
			};
			vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
		}
		if (data.version === void 0) {
			let err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" },
				message: "must have required property 'version'"
			};
			vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
		}
		for (let key0 in data) if (key0 !== "clusterName" && key0 !== "cloudformationStackArn" && key0 !== "cloudformationStackStatus" && key0 !== "clusterStatus" && key0 !== "region" && key0 !== "scheduler" && key0 !== "version") {
			let err6 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
		}
		if (data.clusterName !== void 0) {
			let data0 = data.clusterName;
			if (typeof data0 == "string") {
				if (!pattern4.test(data0)) {
					let err7 = {
						instancePath: instancePath + "/clusterName",
						schemaPath: "#/properties/clusterName/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-zA-Z][a-zA-Z0-9-]+$" },
						message: "must match pattern \"^[a-zA-Z][a-zA-Z0-9-]+$\""
					};
					vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
				}
			} else {
				let err8 = {
					instancePath: instancePath + "/clusterName",
					schemaPath: "#/properties/clusterName/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
			}
		}
		if (data.cloudformationStackArn !== void 0 && typeof data.cloudformationStackArn != "string") {
			let err9 = {
				instancePath: instancePath + "/cloudformationStackArn",
				schemaPath: "#/properties/cloudformationStackArn/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
		}
		if (data.cloudformationStackStatus !== void 0) {
			let data2 = data.cloudformationStackStatus;
			if (typeof data2 != "string") {
				let err10 = {
					instancePath: instancePath + "/cloudformationStackStatus",
					schemaPath: "pcluster-api://contract#/components/schemas/CloudFormationStackStatus/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
			}
			if (data2 !== "CREATE_IN_PROGRESS" && data2 !== "CREATE_FAILED" && data2 !== "CREATE_COMPLETE" && data2 !== "IMPORT_IN_PROGRESS" && data2 !== "IMPORT_COMPLETE" && data2 !== "IMPORT_ROLLBACK_IN_PROGRESS" && data2 !== "IMPORT_ROLLBACK_FAILED" && data2 !== "IMPORT_ROLLBACK_COMPLETE" && data2 !== "ROLLBACK_IN_PROGRESS" && data2 !== "ROLLBACK_FAILED" && data2 !== "ROLLBACK_COMPLETE" && data2 !== "DELETE_IN_PROGRESS" && data2 !== "DELETE_FAILED" && data2 !== "DELETE_COMPLETE" && data2 !== "REVIEW_IN_PROGRESS" && data2 !== "UPDATE_IN_PROGRESS" && data2 !== "UPDATE_COMPLETE_CLEANUP_IN_PROGRESS" && data2 !== "UPDATE_COMPLETE" && data2 !== "UPDATE_FAILED" && data2 !== "UPDATE_ROLLBACK_IN_PROGRESS" && data2 !== "UPDATE_ROLLBACK_FAILED" && data2 !== "UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS" && data2 !== "UPDATE_ROLLBACK_COMPLETE") {
				let err11 = {
					instancePath: instancePath + "/cloudformationStackStatus",
					schemaPath: "pcluster-api://contract#/components/schemas/CloudFormationStackStatus/enum",
					keyword: "enum",
					params: { allowedValues: schema35.enum },
					message: "must be equal to one of the allowed values"
				};
				vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
			}
		}
		if (data.clusterStatus !== void 0) {
			let data3 = data.clusterStatus;
			if (typeof data3 != "string") {
				let err12 = {
					instancePath: instancePath + "/clusterStatus",
					schemaPath: "pcluster-api://contract#/components/schemas/ClusterStatus/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
			}
			if (data3 !== "CREATE_IN_PROGRESS" && data3 !== "CREATE_FAILED" && data3 !== "CREATE_COMPLETE" && data3 !== "DELETE_IN_PROGRESS" && data3 !== "DELETE_FAILED" && data3 !== "DELETE_COMPLETE" && data3 !== "UPDATE_IN_PROGRESS" && data3 !== "UPDATE_COMPLETE" && data3 !== "UPDATE_FAILED") {
				let err13 = {
					instancePath: instancePath + "/clusterStatus",
					schemaPath: "pcluster-api://contract#/components/schemas/ClusterStatus/enum",
					keyword: "enum",
					params: { allowedValues: schema67.enum },
					message: "must be equal to one of the allowed values"
				};
				vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
			}
		}
		if (data.region !== void 0 && typeof data.region != "string") {
			let err14 = {
				instancePath: instancePath + "/region",
				schemaPath: "#/properties/region/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
		}
		if (data.scheduler !== void 0 && (validate48(data.scheduler, {
			instancePath: instancePath + "/scheduler",
			parentData: data,
			parentDataProperty: "scheduler",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors), errors = vErrors.length)), data.version !== void 0 && typeof data.version != "string") {
			let err15 = {
				instancePath: instancePath + "/version",
				schemaPath: "#/properties/version/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
		}
	} else {
		let err16 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
	}
	return validate47.errors = vErrors, errors === 0;
}
validate47.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate46.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.cluster === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "cluster" },
				message: "must have required property 'cluster'"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		for (let key0 in data) if (key0 !== "cluster" && key0 !== "validationMessages") {
			let err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.cluster !== void 0 && (validate47(data.cluster, {
			instancePath: instancePath + "/cluster",
			parentData: data,
			parentDataProperty: "cluster",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors), errors = vErrors.length)), data.validationMessages !== void 0) {
			let data1 = data.validationMessages;
			if (Array.isArray(data1)) {
				let len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) validate25(data1[i0], {
					instancePath: instancePath + "/validationMessages/" + i0,
					parentData: data1,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length);
			} else {
				let err2 = {
					instancePath: instancePath + "/validationMessages",
					schemaPath: "#/properties/validationMessages/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
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
	return validate46.errors = vErrors, errors === 0;
}
validate46.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate45.evaluated;
	return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate46(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	}) || (vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors), errors = vErrors.length), validate45.errors = vErrors, errors === 0;
}
validate45.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const CreateCluster400 = validate53;
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate54.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "configurationValidationErrors" && key0 !== "message") {
			let err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.configurationValidationErrors !== void 0) {
			let data0 = data.configurationValidationErrors;
			if (Array.isArray(data0)) {
				let len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) validate25(data0[i0], {
					instancePath: instancePath + "/configurationValidationErrors/" + i0,
					parentData: data0,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length);
			} else {
				let err1 = {
					instancePath: instancePath + "/configurationValidationErrors",
					schemaPath: "#/properties/configurationValidationErrors/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
			}
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err2 = {
				instancePath: instancePath + "/message",
				schemaPath: "#/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
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
	return validate54.errors = vErrors, errors === 0;
}
validate54.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate53.evaluated;
	return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate54(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	}) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length), validate53.errors = vErrors, errors === 0;
}
validate53.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const CreateCluster401 = validate57;
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate57.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/UnauthorizedClientErrorResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/UnauthorizedClientErrorResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
	} else {
		let err2 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/UnauthorizedClientErrorResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate57.errors = vErrors, errors === 0;
}
validate57.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const CreateCluster403 = validate58;
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate58.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message" && key0 !== "Message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.Message !== void 0 && typeof data.Message != "string") {
			let err2 = {
				instancePath: instancePath + "/Message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/Message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate58.errors = vErrors, errors === 0;
}
validate58.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const CreateCluster409 = validate59;
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate59.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/ConflictExceptionResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/ConflictExceptionResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
	} else {
		let err2 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/ConflictExceptionResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate59.errors = vErrors, errors === 0;
}
validate59.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const CreateCluster412 = validate60;
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate61.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "changeSet" && key0 !== "message" && key0 !== "validationMessages") {
			let err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.changeSet !== void 0) {
			let data0 = data.changeSet;
			if (Array.isArray(data0)) {
				let len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data1 = data0[i0];
					if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
						for (let key1 in data1) if (key1 !== "currentValue" && key1 !== "parameter" && key1 !== "requestedValue") {
							let err1 = {
								instancePath: instancePath + "/changeSet/" + i0,
								schemaPath: "pcluster-api://contract#/components/schemas/Change/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
						}
						if (data1.parameter !== void 0 && typeof data1.parameter != "string") {
							let err2 = {
								instancePath: instancePath + "/changeSet/" + i0 + "/parameter",
								schemaPath: "pcluster-api://contract#/components/schemas/Change/properties/parameter/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
						}
					} else {
						let err3 = {
							instancePath: instancePath + "/changeSet/" + i0,
							schemaPath: "pcluster-api://contract#/components/schemas/Change/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
					}
				}
			} else {
				let err4 = {
					instancePath: instancePath + "/changeSet",
					schemaPath: "#/properties/changeSet/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
			}
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err5 = {
				instancePath: instancePath + "/message",
				schemaPath: "#/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
		}
		if (data.validationMessages !== void 0) {
			let data4 = data.validationMessages;
			if (Array.isArray(data4)) {
				let len1 = data4.length;
				for (let i1 = 0; i1 < len1; i1++) validate25(data4[i1], {
					instancePath: instancePath + "/validationMessages/" + i1,
					parentData: data4,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length);
			} else {
				let err6 = {
					instancePath: instancePath + "/validationMessages",
					schemaPath: "#/properties/validationMessages/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
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
	return validate61.errors = vErrors, errors === 0;
}
validate61.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate60.evaluated;
	return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate61(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	}) || (vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors), errors = vErrors.length), validate60.errors = vErrors, errors === 0;
}
validate60.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const CreateCluster413 = validate64;
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate64.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message" && key0 !== "Message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.Message !== void 0 && typeof data.Message != "string") {
			let err2 = {
				instancePath: instancePath + "/Message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/Message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate64.errors = vErrors, errors === 0;
}
validate64.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const CreateCluster415 = validate65;
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate65.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message" && key0 !== "Message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.Message !== void 0 && typeof data.Message != "string") {
			let err2 = {
				instancePath: instancePath + "/Message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/Message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate65.errors = vErrors, errors === 0;
}
validate65.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const CreateCluster429 = validate66;
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate66.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/LimitExceededExceptionResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/LimitExceededExceptionResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
	} else {
		let err2 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/LimitExceededExceptionResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate66.errors = vErrors, errors === 0;
}
validate66.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const CreateCluster500 = validate67;
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate67.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/InternalServiceExceptionResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/InternalServiceExceptionResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
	} else {
		let err2 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/InternalServiceExceptionResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate67.errors = vErrors, errors === 0;
}
validate67.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const CreateCluster502 = validate68;
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate68.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message" && key0 !== "Message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.Message !== void 0 && typeof data.Message != "string") {
			let err2 = {
				instancePath: instancePath + "/Message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/Message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate68.errors = vErrors, errors === 0;
}
validate68.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const CreateCluster504 = validate69;
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate69.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message" && key0 !== "Message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.Message !== void 0 && typeof data.Message != "string") {
			let err2 = {
				instancePath: instancePath + "/Message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/Message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate69.errors = vErrors, errors === 0;
}
validate69.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const DeleteCluster202 = validate70;
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate71.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.cluster === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "cluster" },
				message: "must have required property 'cluster'"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		for (let key0 in data) if (key0 !== "cluster") {
			let err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		data.cluster !== void 0 && (validate47(data.cluster, {
			instancePath: instancePath + "/cluster",
			parentData: data,
			parentDataProperty: "cluster",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors), errors = vErrors.length));
	} else {
		let err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate71.errors = vErrors, errors === 0;
}
validate71.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate70.evaluated;
	return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate71(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	}) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length), validate70.errors = vErrors, errors === 0;
}
validate70.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const DeleteCluster400 = validate74;
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate74.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/BadRequestExceptionResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/BadRequestExceptionResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
	} else {
		let err2 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/BadRequestExceptionResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate74.errors = vErrors, errors === 0;
}
validate74.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const DeleteCluster401 = validate75;
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate75.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/UnauthorizedClientErrorResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/UnauthorizedClientErrorResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
	} else {
		let err2 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/UnauthorizedClientErrorResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate75.errors = vErrors, errors === 0;
}
validate75.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const DeleteCluster403 = validate76;
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate76.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message" && key0 !== "Message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.Message !== void 0 && typeof data.Message != "string") {
			let err2 = {
				instancePath: instancePath + "/Message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/Message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate76.errors = vErrors, errors === 0;
}
validate76.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const DeleteCluster404 = validate77;
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate77.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/NotFoundExceptionResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/NotFoundExceptionResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
	} else {
		let err2 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/NotFoundExceptionResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate77.errors = vErrors, errors === 0;
}
validate77.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const DeleteCluster429 = validate78;
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate78.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/LimitExceededExceptionResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/LimitExceededExceptionResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
	} else {
		let err2 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/LimitExceededExceptionResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate78.errors = vErrors, errors === 0;
}
validate78.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const DeleteCluster500 = validate79;
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate79.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/InternalServiceExceptionResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/InternalServiceExceptionResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
	} else {
		let err2 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/InternalServiceExceptionResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate79.errors = vErrors, errors === 0;
}
validate79.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const DeleteCluster502 = validate80;
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate80.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message" && key0 !== "Message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.Message !== void 0 && typeof data.Message != "string") {
			let err2 = {
				instancePath: instancePath + "/Message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/Message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate80.errors = vErrors, errors === 0;
}
validate80.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const DeleteCluster504 = validate81;
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate81.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message" && key0 !== "Message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.Message !== void 0 && typeof data.Message != "string") {
			let err2 = {
				instancePath: instancePath + "/Message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/Message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate81.errors = vErrors, errors === 0;
}
validate81.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const DeleteClusterInstances400 = validate82;
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate82.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/BadRequestExceptionResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/BadRequestExceptionResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
	} else {
		let err2 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/BadRequestExceptionResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate82.errors = vErrors, errors === 0;
}
validate82.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const DeleteClusterInstances401 = validate83;
function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate83.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/UnauthorizedClientErrorResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/UnauthorizedClientErrorResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
	} else {
		let err2 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/UnauthorizedClientErrorResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate83.errors = vErrors, errors === 0;
}
validate83.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const DeleteClusterInstances403 = validate84;
function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate84.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message" && key0 !== "Message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.Message !== void 0 && typeof data.Message != "string") {
			let err2 = {
				instancePath: instancePath + "/Message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/Message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate84.errors = vErrors, errors === 0;
}
validate84.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const DeleteClusterInstances404 = validate85;
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate85.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/NotFoundExceptionResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/NotFoundExceptionResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
	} else {
		let err2 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/NotFoundExceptionResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate85.errors = vErrors, errors === 0;
}
validate85.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const DeleteClusterInstances429 = validate86;
function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate86.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/LimitExceededExceptionResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/LimitExceededExceptionResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
	} else {
		let err2 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/LimitExceededExceptionResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate86.errors = vErrors, errors === 0;
}
validate86.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const DeleteClusterInstances500 = validate87;
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate87.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/InternalServiceExceptionResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/InternalServiceExceptionResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
	} else {
		let err2 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/InternalServiceExceptionResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate87.errors = vErrors, errors === 0;
}
validate87.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const DeleteClusterInstances502 = validate88;
function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate88.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message" && key0 !== "Message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.Message !== void 0 && typeof data.Message != "string") {
			let err2 = {
				instancePath: instancePath + "/Message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/Message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate88.errors = vErrors, errors === 0;
}
validate88.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const DeleteClusterInstances504 = validate89;
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate89.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message" && key0 !== "Message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.Message !== void 0 && typeof data.Message != "string") {
			let err2 = {
				instancePath: instancePath + "/Message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/Message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate89.errors = vErrors, errors === 0;
}
validate89.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const DeleteImage202 = validate90;
function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate91.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.image === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "image" },
				message: "must have required property 'image'"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		for (let key0 in data) if (key0 !== "image") {
			let err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		data.image !== void 0 && (validate23(data.image, {
			instancePath: instancePath + "/image",
			parentData: data,
			parentDataProperty: "image",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length));
	} else {
		let err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate91.errors = vErrors, errors === 0;
}
validate91.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate90.evaluated;
	return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate91(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	}) || (vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length), validate90.errors = vErrors, errors === 0;
}
validate90.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const DeleteImage400 = validate94;
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate94.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/BadRequestExceptionResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/BadRequestExceptionResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
	} else {
		let err2 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/BadRequestExceptionResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate94.errors = vErrors, errors === 0;
}
validate94.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const DeleteImage401 = validate95;
function validate95(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate95.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/UnauthorizedClientErrorResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/UnauthorizedClientErrorResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
	} else {
		let err2 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/UnauthorizedClientErrorResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate95.errors = vErrors, errors === 0;
}
validate95.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const DeleteImage403 = validate96;
function validate96(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate96.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message" && key0 !== "Message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.Message !== void 0 && typeof data.Message != "string") {
			let err2 = {
				instancePath: instancePath + "/Message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/Message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate96.errors = vErrors, errors === 0;
}
validate96.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const DeleteImage404 = validate97;
function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate97.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/NotFoundExceptionResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/NotFoundExceptionResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
	} else {
		let err2 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/NotFoundExceptionResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate97.errors = vErrors, errors === 0;
}
validate97.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const DeleteImage429 = validate98;
function validate98(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate98.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/LimitExceededExceptionResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/LimitExceededExceptionResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
	} else {
		let err2 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/LimitExceededExceptionResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate98.errors = vErrors, errors === 0;
}
validate98.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const DeleteImage500 = validate99;
function validate99(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate99.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/InternalServiceExceptionResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/InternalServiceExceptionResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
	} else {
		let err2 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/InternalServiceExceptionResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate99.errors = vErrors, errors === 0;
}
validate99.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const DeleteImage502 = validate100;
function validate100(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate100.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message" && key0 !== "Message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.Message !== void 0 && typeof data.Message != "string") {
			let err2 = {
				instancePath: instancePath + "/Message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/Message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate100.errors = vErrors, errors === 0;
}
validate100.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const DeleteImage504 = validate101;
function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate101.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message" && key0 !== "Message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.Message !== void 0 && typeof data.Message != "string") {
			let err2 = {
				instancePath: instancePath + "/Message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/Message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate101.errors = vErrors, errors === 0;
}
validate101.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const DescribeCluster200 = validate102, schema146 = {
	description: "A cluster in full.",
	type: "object",
	required: [
		"cloudFormationStackStatus",
		"cloudformationStackArn",
		"clusterConfiguration",
		"clusterName",
		"clusterStatus",
		"computeFleetStatus",
		"creationTime",
		"lastUpdatedTime",
		"region",
		"tags",
		"version"
	],
	properties: {
		clusterName: {
			description: "Name of the cluster.",
			type: "string",
			pattern: "^[a-zA-Z][a-zA-Z0-9-]+$"
		},
		cloudFormationStackStatus: {
			description: "Status of the stack; spelled with a capital F here only.",
			$ref: "pcluster-api://contract#/components/schemas/CloudFormationStackStatus"
		},
		cloudformationStackArn: {
			description: "ARN of the stack.",
			type: "string"
		},
		clusterConfiguration: {
			description: "The cluster configuration.",
			$ref: "pcluster-api://contract#/components/schemas/ClusterConfigurationStructure"
		},
		clusterStatus: {
			description: "Status of the cluster.",
			$ref: "pcluster-api://contract#/components/schemas/ClusterStatus"
		},
		computeFleetStatus: {
			description: "Status of the compute fleet.",
			$ref: "pcluster-api://contract#/components/schemas/ComputeFleetStatus"
		},
		creationTime: {
			description: "When it was created.",
			type: "string",
			format: "date-time"
		},
		failures: {
			description: "Why creation failed; one entry, only where it did.",
			type: "array",
			items: { $ref: "pcluster-api://contract#/components/schemas/Failure" }
		},
		headNode: {
			description: "The head node, where it was found.",
			$ref: "pcluster-api://contract#/components/schemas/EC2Instance"
		},
		lastUpdatedTime: {
			description: "When it was last updated.",
			type: "string",
			format: "date-time"
		},
		loginNodes: {
			description: "Pools of login nodes, where configured.",
			type: "array",
			items: { $ref: "pcluster-api://contract#/components/schemas/LoginNodesPool" }
		},
		region: {
			description: "AWS region.",
			type: "string"
		},
		scheduler: {
			description: "The scheduler.",
			$ref: "pcluster-api://contract#/components/schemas/Scheduler"
		},
		tags: {
			description: "Tags.",
			type: "array",
			items: { $ref: "pcluster-api://contract#/components/schemas/Tag" }
		},
		version: {
			description: "Version of ParallelCluster that made it.",
			type: "string"
		}
	},
	additionalProperties: !1
}, schema150 = {
	description: "Status of a compute fleet. `ENABLED` and `DISABLED` are those of AWS Batch, the others of Slurm.",
	type: "string",
	enum: [
		"START_REQUESTED",
		"STARTING",
		"RUNNING",
		"PROTECTED",
		"STOP_REQUESTED",
		"STOPPING",
		"STOPPED",
		"UNKNOWN",
		"ENABLED",
		"DISABLED"
	]
}, func1 = Object.prototype.hasOwnProperty, formats0 = require_formats().fullFormats["date-time"], schema153 = {
	description: "State of an EC2 instance.",
	type: "string",
	enum: [
		"pending",
		"running",
		"shutting-down",
		"terminated",
		"stopping",
		"stopped"
	]
};
function validate104(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate104.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.instanceId === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "instanceId" },
				message: "must have required property 'instanceId'"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.instanceType === void 0) {
			let err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "instanceType" },
				message: "must have required property 'instanceType'"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.launchTime === void 0) {
			let err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "launchTime" },
				message: "must have required property 'launchTime'"
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		if (data.privateIpAddress === void 0) {
			let err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "privateIpAddress" },
				message: "must have required property 'privateIpAddress'"
			};
			vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
		}
		if (data.state === void 0) {
			let err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "state" },
				message: "must have required property 'state'"
			};
			vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
		}
		for (let key0 in data) if (key0 !== "instanceId" && key0 !== "instanceType" && key0 !== "launchTime" && key0 !== "privateIpAddress" && key0 !== "publicIpAddress" && key0 !== "state") {
			let err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
		}
		if (data.instanceId !== void 0 && typeof data.instanceId != "string") {
			let err6 = {
				instancePath: instancePath + "/instanceId",
				schemaPath: "#/properties/instanceId/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
		}
		if (data.instanceType !== void 0 && typeof data.instanceType != "string") {
			let err7 = {
				instancePath: instancePath + "/instanceType",
				schemaPath: "#/properties/instanceType/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
		}
		if (data.launchTime !== void 0) {
			let data2 = data.launchTime;
			if (typeof data2 == "string") {
				if (!formats0.validate(data2)) {
					let err8 = {
						instancePath: instancePath + "/launchTime",
						schemaPath: "#/properties/launchTime/format",
						keyword: "format",
						params: { format: "date-time" },
						message: "must match format \"date-time\""
					};
					vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
				}
			} else {
				let err9 = {
					instancePath: instancePath + "/launchTime",
					schemaPath: "#/properties/launchTime/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
			}
		}
		if (data.privateIpAddress !== void 0 && typeof data.privateIpAddress != "string") {
			let err10 = {
				instancePath: instancePath + "/privateIpAddress",
				schemaPath: "#/properties/privateIpAddress/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
		}
		if (data.publicIpAddress !== void 0 && typeof data.publicIpAddress != "string") {
			let err11 = {
				instancePath: instancePath + "/publicIpAddress",
				schemaPath: "#/properties/publicIpAddress/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
		}
		if (data.state !== void 0) {
			let data5 = data.state;
			if (typeof data5 != "string") {
				let err12 = {
					instancePath: instancePath + "/state",
					schemaPath: "pcluster-api://contract#/components/schemas/InstanceState/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
			}
			if (data5 !== "pending" && data5 !== "running" && data5 !== "shutting-down" && data5 !== "terminated" && data5 !== "stopping" && data5 !== "stopped") {
				let err13 = {
					instancePath: instancePath + "/state",
					schemaPath: "pcluster-api://contract#/components/schemas/InstanceState/enum",
					keyword: "enum",
					params: { allowedValues: schema153.enum },
					message: "must be equal to one of the allowed values"
				};
				vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
			}
		}
	} else {
		let err14 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
	}
	return validate104.errors = vErrors, errors === 0;
}
validate104.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const schema155 = {
	description: "State of a pool of login nodes.",
	type: "string",
	enum: [
		"pending",
		"active",
		"failed"
	]
}, formats6 = require_formats().fullFormats.int32;
function validate106(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate106.evaluated;
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
		for (let key0 in data) if (key0 !== "address" && key0 !== "healthyNodes" && key0 !== "poolName" && key0 !== "scheme" && key0 !== "status" && key0 !== "unhealthyNodes") {
			let err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.address !== void 0 && typeof data.address != "string") {
			let err2 = {
				instancePath: instancePath + "/address",
				schemaPath: "#/properties/address/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		if (data.healthyNodes !== void 0) {
			let data1 = data.healthyNodes;
			if (typeof data1 != "number" || data1 % 1 || isNaN(data1)) {
				let err3 = {
					instancePath: instancePath + "/healthyNodes",
					schemaPath: "#/properties/healthyNodes/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
			}
			if (typeof data1 == "number" && !formats6.validate(data1)) {
				let err4 = {
					instancePath: instancePath + "/healthyNodes",
					schemaPath: "#/properties/healthyNodes/format",
					keyword: "format",
					params: { format: "int32" },
					message: "must match format \"int32\""
				};
				vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
			}
		}
		if (data.poolName !== void 0 && typeof data.poolName != "string") {
			let err5 = {
				instancePath: instancePath + "/poolName",
				schemaPath: "#/properties/poolName/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
		}
		if (data.scheme !== void 0 && typeof data.scheme != "string") {
			let err6 = {
				instancePath: instancePath + "/scheme",
				schemaPath: "#/properties/scheme/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
		}
		if (data.status !== void 0) {
			let data4 = data.status;
			if (typeof data4 != "string") {
				let err7 = {
					instancePath: instancePath + "/status",
					schemaPath: "pcluster-api://contract#/components/schemas/LoginNodesState/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
			}
			if (data4 !== "pending" && data4 !== "active" && data4 !== "failed") {
				let err8 = {
					instancePath: instancePath + "/status",
					schemaPath: "pcluster-api://contract#/components/schemas/LoginNodesState/enum",
					keyword: "enum",
					params: { allowedValues: schema155.enum },
					message: "must be equal to one of the allowed values"
				};
				vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
			}
		}
		if (data.unhealthyNodes !== void 0) {
			let data5 = data.unhealthyNodes;
			if (typeof data5 != "number" || data5 % 1 || isNaN(data5)) {
				let err9 = {
					instancePath: instancePath + "/unhealthyNodes",
					schemaPath: "#/properties/unhealthyNodes/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
			}
			if (typeof data5 == "number" && !formats6.validate(data5)) {
				let err10 = {
					instancePath: instancePath + "/unhealthyNodes",
					schemaPath: "#/properties/unhealthyNodes/format",
					keyword: "format",
					params: { format: "int32" },
					message: "must match format \"int32\""
				};
				vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
			}
		}
	} else {
		let err11 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
	}
	return validate106.errors = vErrors, errors === 0;
}
validate106.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate103.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.cloudFormationStackStatus === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "cloudFormationStackStatus" },
				message: "must have required property 'cloudFormationStackStatus'"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.cloudformationStackArn === void 0) {
			let err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "cloudformationStackArn" },
				message: "must have required property 'cloudformationStackArn'"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.clusterConfiguration === void 0) {
			let err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "clusterConfiguration" },
				message: "must have required property 'clusterConfiguration'"
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		if (data.clusterName === void 0) {
			let err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "clusterName" },
				message: "must have required property 'clusterName'"
			};
			vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
		}
		if (data.clusterStatus === void 0) {
			let err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "clusterStatus" },
				message: "must have required property 'clusterStatus'"
			};
			vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
		}
		if (data.computeFleetStatus === void 0) {
			let err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "computeFleetStatus" },
				message: "must have required property 'computeFleetStatus'"
			};
			vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
		}
		if (data.creationTime === void 0) {
			let err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "creationTime" },
				message: "must have required property 'creationTime'"
			};
			vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
		}
		if (data.lastUpdatedTime === void 0) {
			let err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "lastUpdatedTime" },
				message: "must have required property 'lastUpdatedTime'"
			};
			vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
		}
		if (data.region === void 0) {
			let err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "region" },
				message: "must have required property 'region'"
			};
			vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
		}
		if (data.tags === void 0) {
			let err9 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "tags" },
				message: "must have required property 'tags'"
			};
			vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
		}
		if (data.version === void 0) {
			let err10 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" },
				message: "must have required property 'version'"
			};
			vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
		}
		for (let key0 in data) if (!func1.call(schema146.properties, key0)) {
			let err11 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
		}
		if (data.clusterName !== void 0) {
			let data0 = data.clusterName;
			if (typeof data0 == "string") {
				if (!pattern4.test(data0)) {
					let err12 = {
						instancePath: instancePath + "/clusterName",
						schemaPath: "#/properties/clusterName/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-zA-Z][a-zA-Z0-9-]+$" },
						message: "must match pattern \"^[a-zA-Z][a-zA-Z0-9-]+$\""
					};
					vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
				}
			} else {
				let err13 = {
					instancePath: instancePath + "/clusterName",
					schemaPath: "#/properties/clusterName/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
			}
		}
		if (data.cloudFormationStackStatus !== void 0) {
			let data1 = data.cloudFormationStackStatus;
			if (typeof data1 != "string") {
				let err14 = {
					instancePath: instancePath + "/cloudFormationStackStatus",
					schemaPath: "pcluster-api://contract#/components/schemas/CloudFormationStackStatus/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
			}
			if (data1 !== "CREATE_IN_PROGRESS" && data1 !== "CREATE_FAILED" && data1 !== "CREATE_COMPLETE" && data1 !== "IMPORT_IN_PROGRESS" && data1 !== "IMPORT_COMPLETE" && data1 !== "IMPORT_ROLLBACK_IN_PROGRESS" && data1 !== "IMPORT_ROLLBACK_FAILED" && data1 !== "IMPORT_ROLLBACK_COMPLETE" && data1 !== "ROLLBACK_IN_PROGRESS" && data1 !== "ROLLBACK_FAILED" && data1 !== "ROLLBACK_COMPLETE" && data1 !== "DELETE_IN_PROGRESS" && data1 !== "DELETE_FAILED" && data1 !== "DELETE_COMPLETE" && data1 !== "REVIEW_IN_PROGRESS" && data1 !== "UPDATE_IN_PROGRESS" && data1 !== "UPDATE_COMPLETE_CLEANUP_IN_PROGRESS" && data1 !== "UPDATE_COMPLETE" && data1 !== "UPDATE_FAILED" && data1 !== "UPDATE_ROLLBACK_IN_PROGRESS" && data1 !== "UPDATE_ROLLBACK_FAILED" && data1 !== "UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS" && data1 !== "UPDATE_ROLLBACK_COMPLETE") {
				let err15 = {
					instancePath: instancePath + "/cloudFormationStackStatus",
					schemaPath: "pcluster-api://contract#/components/schemas/CloudFormationStackStatus/enum",
					keyword: "enum",
					params: { allowedValues: schema35.enum },
					message: "must be equal to one of the allowed values"
				};
				vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
			}
		}
		if (data.cloudformationStackArn !== void 0 && typeof data.cloudformationStackArn != "string") {
			let err16 = {
				instancePath: instancePath + "/cloudformationStackArn",
				schemaPath: "#/properties/cloudformationStackArn/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
		}
		if (data.clusterConfiguration !== void 0) {
			let data3 = data.clusterConfiguration;
			if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
				for (let key1 in data3) if (key1 !== "url") {
					let err17 = {
						instancePath: instancePath + "/clusterConfiguration",
						schemaPath: "pcluster-api://contract#/components/schemas/ClusterConfigurationStructure/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
				}
				if (data3.url !== void 0 && typeof data3.url != "string") {
					let err18 = {
						instancePath: instancePath + "/clusterConfiguration/url",
						schemaPath: "pcluster-api://contract#/components/schemas/ClusterConfigurationStructure/properties/url/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
				}
			} else {
				let err19 = {
					instancePath: instancePath + "/clusterConfiguration",
					schemaPath: "pcluster-api://contract#/components/schemas/ClusterConfigurationStructure/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
			}
		}
		if (data.clusterStatus !== void 0) {
			let data5 = data.clusterStatus;
			if (typeof data5 != "string") {
				let err20 = {
					instancePath: instancePath + "/clusterStatus",
					schemaPath: "pcluster-api://contract#/components/schemas/ClusterStatus/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
			}
			if (data5 !== "CREATE_IN_PROGRESS" && data5 !== "CREATE_FAILED" && data5 !== "CREATE_COMPLETE" && data5 !== "DELETE_IN_PROGRESS" && data5 !== "DELETE_FAILED" && data5 !== "DELETE_COMPLETE" && data5 !== "UPDATE_IN_PROGRESS" && data5 !== "UPDATE_COMPLETE" && data5 !== "UPDATE_FAILED") {
				let err21 = {
					instancePath: instancePath + "/clusterStatus",
					schemaPath: "pcluster-api://contract#/components/schemas/ClusterStatus/enum",
					keyword: "enum",
					params: { allowedValues: schema67.enum },
					message: "must be equal to one of the allowed values"
				};
				vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
			}
		}
		if (data.computeFleetStatus !== void 0) {
			let data6 = data.computeFleetStatus;
			if (typeof data6 != "string") {
				let err22 = {
					instancePath: instancePath + "/computeFleetStatus",
					schemaPath: "pcluster-api://contract#/components/schemas/ComputeFleetStatus/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
			}
			if (data6 !== "START_REQUESTED" && data6 !== "STARTING" && data6 !== "RUNNING" && data6 !== "PROTECTED" && data6 !== "STOP_REQUESTED" && data6 !== "STOPPING" && data6 !== "STOPPED" && data6 !== "UNKNOWN" && data6 !== "ENABLED" && data6 !== "DISABLED") {
				let err23 = {
					instancePath: instancePath + "/computeFleetStatus",
					schemaPath: "pcluster-api://contract#/components/schemas/ComputeFleetStatus/enum",
					keyword: "enum",
					params: { allowedValues: schema150.enum },
					message: "must be equal to one of the allowed values"
				};
				vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
			}
		}
		if (data.creationTime !== void 0) {
			let data7 = data.creationTime;
			if (typeof data7 == "string") {
				if (!formats0.validate(data7)) {
					let err24 = {
						instancePath: instancePath + "/creationTime",
						schemaPath: "#/properties/creationTime/format",
						keyword: "format",
						params: { format: "date-time" },
						message: "must match format \"date-time\""
					};
					vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
				}
			} else {
				let err25 = {
					instancePath: instancePath + "/creationTime",
					schemaPath: "#/properties/creationTime/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
			}
		}
		if (data.failures !== void 0) {
			let data8 = data.failures;
			if (Array.isArray(data8)) {
				let len0 = data8.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data9 = data8[i0];
					if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
						for (let key2 in data9) if (key2 !== "failureCode" && key2 !== "failureReason") {
							let err26 = {
								instancePath: instancePath + "/failures/" + i0,
								schemaPath: "pcluster-api://contract#/components/schemas/Failure/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key2 },
								message: "must NOT have additional properties"
							};
							vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
						}
						if (data9.failureCode !== void 0 && typeof data9.failureCode != "string") {
							let err27 = {
								instancePath: instancePath + "/failures/" + i0 + "/failureCode",
								schemaPath: "pcluster-api://contract#/components/schemas/Failure/properties/failureCode/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
						}
						if (data9.failureReason !== void 0 && typeof data9.failureReason != "string") {
							let err28 = {
								instancePath: instancePath + "/failures/" + i0 + "/failureReason",
								schemaPath: "pcluster-api://contract#/components/schemas/Failure/properties/failureReason/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
						}
					} else {
						let err29 = {
							instancePath: instancePath + "/failures/" + i0,
							schemaPath: "pcluster-api://contract#/components/schemas/Failure/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
					}
				}
			} else {
				let err30 = {
					instancePath: instancePath + "/failures",
					schemaPath: "#/properties/failures/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
			}
		}
		if (data.headNode !== void 0 && (validate104(data.headNode, {
			instancePath: instancePath + "/headNode",
			parentData: data,
			parentDataProperty: "headNode",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors), errors = vErrors.length)), data.lastUpdatedTime !== void 0) {
			let data13 = data.lastUpdatedTime;
			if (typeof data13 == "string") {
				if (!formats0.validate(data13)) {
					let err31 = {
						instancePath: instancePath + "/lastUpdatedTime",
						schemaPath: "#/properties/lastUpdatedTime/format",
						keyword: "format",
						params: { format: "date-time" },
						message: "must match format \"date-time\""
					};
					vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
				}
			} else {
				let err32 = {
					instancePath: instancePath + "/lastUpdatedTime",
					schemaPath: "#/properties/lastUpdatedTime/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
			}
		}
		if (data.loginNodes !== void 0) {
			let data14 = data.loginNodes;
			if (Array.isArray(data14)) {
				let len1 = data14.length;
				for (let i1 = 0; i1 < len1; i1++) validate106(data14[i1], {
					instancePath: instancePath + "/loginNodes/" + i1,
					parentData: data14,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors), errors = vErrors.length);
			} else {
				let err33 = {
					instancePath: instancePath + "/loginNodes",
					schemaPath: "#/properties/loginNodes/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
			}
		}
		if (data.region !== void 0 && typeof data.region != "string") {
			let err34 = {
				instancePath: instancePath + "/region",
				schemaPath: "#/properties/region/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
		}
		if (data.scheduler !== void 0 && (validate48(data.scheduler, {
			instancePath: instancePath + "/scheduler",
			parentData: data,
			parentDataProperty: "scheduler",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors), errors = vErrors.length)), data.tags !== void 0) {
			let data18 = data.tags;
			if (Array.isArray(data18)) {
				let len2 = data18.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data19 = data18[i2];
					if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
						for (let key3 in data19) if (key3 !== "key" && key3 !== "value") {
							let err35 = {
								instancePath: instancePath + "/tags/" + i2,
								schemaPath: "pcluster-api://contract#/components/schemas/Tag/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key3 },
								message: "must NOT have additional properties"
							};
							vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
						}
						if (data19.key !== void 0 && typeof data19.key != "string") {
							let err36 = {
								instancePath: instancePath + "/tags/" + i2 + "/key",
								schemaPath: "pcluster-api://contract#/components/schemas/Tag/properties/key/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
						}
						if (data19.value !== void 0 && typeof data19.value != "string") {
							let err37 = {
								instancePath: instancePath + "/tags/" + i2 + "/value",
								schemaPath: "pcluster-api://contract#/components/schemas/Tag/properties/value/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
						}
					} else {
						let err38 = {
							instancePath: instancePath + "/tags/" + i2,
							schemaPath: "pcluster-api://contract#/components/schemas/Tag/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
					}
				}
			} else {
				let err39 = {
					instancePath: instancePath + "/tags",
					schemaPath: "#/properties/tags/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
			}
		}
		if (data.version !== void 0 && typeof data.version != "string") {
			let err40 = {
				instancePath: instancePath + "/version",
				schemaPath: "#/properties/version/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
		}
	} else {
		let err41 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
	}
	return validate103.errors = vErrors, errors === 0;
}
validate103.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate102(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate102.evaluated;
	return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate103(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	}) || (vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors), errors = vErrors.length), validate102.errors = vErrors, errors === 0;
}
validate102.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const DescribeCluster400 = validate110;
function validate110(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate110.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/BadRequestExceptionResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/BadRequestExceptionResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
	} else {
		let err2 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/BadRequestExceptionResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate110.errors = vErrors, errors === 0;
}
validate110.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const DescribeCluster401 = validate111;
function validate111(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate111.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/UnauthorizedClientErrorResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/UnauthorizedClientErrorResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
	} else {
		let err2 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/UnauthorizedClientErrorResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate111.errors = vErrors, errors === 0;
}
validate111.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const DescribeCluster403 = validate112;
function validate112(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate112.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message" && key0 !== "Message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.Message !== void 0 && typeof data.Message != "string") {
			let err2 = {
				instancePath: instancePath + "/Message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/Message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate112.errors = vErrors, errors === 0;
}
validate112.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const DescribeCluster404 = validate113;
function validate113(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate113.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/NotFoundExceptionResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/NotFoundExceptionResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
	} else {
		let err2 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/NotFoundExceptionResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate113.errors = vErrors, errors === 0;
}
validate113.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const DescribeCluster429 = validate114;
function validate114(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate114.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/LimitExceededExceptionResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/LimitExceededExceptionResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
	} else {
		let err2 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/LimitExceededExceptionResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate114.errors = vErrors, errors === 0;
}
validate114.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const DescribeCluster500 = validate115;
function validate115(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate115.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/InternalServiceExceptionResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/InternalServiceExceptionResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
	} else {
		let err2 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/InternalServiceExceptionResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate115.errors = vErrors, errors === 0;
}
validate115.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const DescribeCluster502 = validate116;
function validate116(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate116.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message" && key0 !== "Message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.Message !== void 0 && typeof data.Message != "string") {
			let err2 = {
				instancePath: instancePath + "/Message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/Message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate116.errors = vErrors, errors === 0;
}
validate116.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const DescribeCluster504 = validate117;
function validate117(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate117.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message" && key0 !== "Message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.Message !== void 0 && typeof data.Message != "string") {
			let err2 = {
				instancePath: instancePath + "/Message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/Message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate117.errors = vErrors, errors === 0;
}
validate117.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const DescribeClusterInstances200 = validate118, schema175 = {
	description: "An EC2 instance of a cluster.",
	type: "object",
	required: [
		"instanceId",
		"instanceType",
		"launchTime",
		"nodeType",
		"privateIpAddress",
		"state"
	],
	properties: {
		instanceId: {
			description: "Id of the instance.",
			type: "string"
		},
		instanceType: {
			description: "EC2 instance type.",
			type: "string"
		},
		launchTime: {
			description: "When the instance was launched.",
			type: "string",
			format: "date-time"
		},
		nodeType: {
			description: "What the node does.",
			$ref: "pcluster-api://contract#/components/schemas/NodeType"
		},
		poolName: {
			description: "Pool of login nodes it belongs to.",
			type: "string"
		},
		privateIpAddress: {
			description: "Private IP address.",
			type: "string"
		},
		publicIpAddress: {
			description: "Public IP address, where it has one.",
			type: "string"
		},
		queueName: {
			description: "Queue it belongs to.",
			type: "string"
		},
		state: {
			description: "State.",
			$ref: "pcluster-api://contract#/components/schemas/InstanceState"
		}
	},
	additionalProperties: !1
}, schema176 = {
	description: "What a node does in its cluster.",
	type: "string",
	enum: [
		"HeadNode",
		"ComputeNode",
		"LoginNode"
	]
};
function validate120(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate120.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.instanceId === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "instanceId" },
				message: "must have required property 'instanceId'"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.instanceType === void 0) {
			let err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "instanceType" },
				message: "must have required property 'instanceType'"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.launchTime === void 0) {
			let err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "launchTime" },
				message: "must have required property 'launchTime'"
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		if (data.nodeType === void 0) {
			let err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "nodeType" },
				message: "must have required property 'nodeType'"
			};
			vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
		}
		if (data.privateIpAddress === void 0) {
			let err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "privateIpAddress" },
				message: "must have required property 'privateIpAddress'"
			};
			vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
		}
		if (data.state === void 0) {
			let err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "state" },
				message: "must have required property 'state'"
			};
			vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
		}
		for (let key0 in data) if (!func1.call(schema175.properties, key0)) {
			let err6 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
		}
		if (data.instanceId !== void 0 && typeof data.instanceId != "string") {
			let err7 = {
				instancePath: instancePath + "/instanceId",
				schemaPath: "#/properties/instanceId/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
		}
		if (data.instanceType !== void 0 && typeof data.instanceType != "string") {
			let err8 = {
				instancePath: instancePath + "/instanceType",
				schemaPath: "#/properties/instanceType/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
		}
		if (data.launchTime !== void 0) {
			let data2 = data.launchTime;
			if (typeof data2 == "string") {
				if (!formats0.validate(data2)) {
					let err9 = {
						instancePath: instancePath + "/launchTime",
						schemaPath: "#/properties/launchTime/format",
						keyword: "format",
						params: { format: "date-time" },
						message: "must match format \"date-time\""
					};
					vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
				}
			} else {
				let err10 = {
					instancePath: instancePath + "/launchTime",
					schemaPath: "#/properties/launchTime/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
			}
		}
		if (data.nodeType !== void 0) {
			let data3 = data.nodeType;
			if (typeof data3 != "string") {
				let err11 = {
					instancePath: instancePath + "/nodeType",
					schemaPath: "pcluster-api://contract#/components/schemas/NodeType/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
			}
			if (data3 !== "HeadNode" && data3 !== "ComputeNode" && data3 !== "LoginNode") {
				let err12 = {
					instancePath: instancePath + "/nodeType",
					schemaPath: "pcluster-api://contract#/components/schemas/NodeType/enum",
					keyword: "enum",
					params: { allowedValues: schema176.enum },
					message: "must be equal to one of the allowed values"
				};
				vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
			}
		}
		if (data.poolName !== void 0 && typeof data.poolName != "string") {
			let err13 = {
				instancePath: instancePath + "/poolName",
				schemaPath: "#/properties/poolName/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
		}
		if (data.privateIpAddress !== void 0 && typeof data.privateIpAddress != "string") {
			let err14 = {
				instancePath: instancePath + "/privateIpAddress",
				schemaPath: "#/properties/privateIpAddress/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
		}
		if (data.publicIpAddress !== void 0 && typeof data.publicIpAddress != "string") {
			let err15 = {
				instancePath: instancePath + "/publicIpAddress",
				schemaPath: "#/properties/publicIpAddress/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
		}
		if (data.queueName !== void 0 && typeof data.queueName != "string") {
			let err16 = {
				instancePath: instancePath + "/queueName",
				schemaPath: "#/properties/queueName/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
		}
		if (data.state !== void 0) {
			let data8 = data.state;
			if (typeof data8 != "string") {
				let err17 = {
					instancePath: instancePath + "/state",
					schemaPath: "pcluster-api://contract#/components/schemas/InstanceState/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
			}
			if (data8 !== "pending" && data8 !== "running" && data8 !== "shutting-down" && data8 !== "terminated" && data8 !== "stopping" && data8 !== "stopped") {
				let err18 = {
					instancePath: instancePath + "/state",
					schemaPath: "pcluster-api://contract#/components/schemas/InstanceState/enum",
					keyword: "enum",
					params: { allowedValues: schema153.enum },
					message: "must be equal to one of the allowed values"
				};
				vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
			}
		}
	} else {
		let err19 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
	}
	return validate120.errors = vErrors, errors === 0;
}
validate120.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate119(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate119.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.instances === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "instances" },
				message: "must have required property 'instances'"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		for (let key0 in data) if (key0 !== "instances" && key0 !== "nextToken") {
			let err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.instances !== void 0) {
			let data0 = data.instances;
			if (Array.isArray(data0)) {
				let len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) validate120(data0[i0], {
					instancePath: instancePath + "/instances/" + i0,
					parentData: data0,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors), errors = vErrors.length);
			} else {
				let err2 = {
					instancePath: instancePath + "/instances",
					schemaPath: "#/properties/instances/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
			}
		}
		if (data.nextToken !== void 0 && typeof data.nextToken != "string") {
			let err3 = {
				instancePath: instancePath + "/nextToken",
				schemaPath: "#/properties/nextToken/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
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
	return validate119.errors = vErrors, errors === 0;
}
validate119.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate118(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate118.evaluated;
	return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate119(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	}) || (vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors), errors = vErrors.length), validate118.errors = vErrors, errors === 0;
}
validate118.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const DescribeClusterInstances400 = validate123;
function validate123(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate123.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/BadRequestExceptionResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/BadRequestExceptionResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
	} else {
		let err2 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/BadRequestExceptionResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate123.errors = vErrors, errors === 0;
}
validate123.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const DescribeClusterInstances401 = validate124;
function validate124(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate124.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/UnauthorizedClientErrorResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/UnauthorizedClientErrorResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
	} else {
		let err2 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/UnauthorizedClientErrorResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate124.errors = vErrors, errors === 0;
}
validate124.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const DescribeClusterInstances403 = validate125;
function validate125(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate125.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message" && key0 !== "Message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.Message !== void 0 && typeof data.Message != "string") {
			let err2 = {
				instancePath: instancePath + "/Message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/Message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate125.errors = vErrors, errors === 0;
}
validate125.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const DescribeClusterInstances429 = validate126;
function validate126(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate126.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/LimitExceededExceptionResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/LimitExceededExceptionResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
	} else {
		let err2 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/LimitExceededExceptionResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate126.errors = vErrors, errors === 0;
}
validate126.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const DescribeClusterInstances500 = validate127;
function validate127(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate127.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/InternalServiceExceptionResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/InternalServiceExceptionResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
	} else {
		let err2 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/InternalServiceExceptionResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate127.errors = vErrors, errors === 0;
}
validate127.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const DescribeClusterInstances502 = validate128;
function validate128(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate128.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message" && key0 !== "Message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.Message !== void 0 && typeof data.Message != "string") {
			let err2 = {
				instancePath: instancePath + "/Message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/Message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate128.errors = vErrors, errors === 0;
}
validate128.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const DescribeClusterInstances504 = validate129;
function validate129(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate129.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message" && key0 !== "Message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.Message !== void 0 && typeof data.Message != "string") {
			let err2 = {
				instancePath: instancePath + "/Message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/Message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate129.errors = vErrors, errors === 0;
}
validate129.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const DescribeComputeFleet200 = validate130;
function validate131(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate131.evaluated;
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
		for (let key0 in data) if (key0 !== "lastStatusUpdatedTime" && key0 !== "status") {
			let err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.lastStatusUpdatedTime !== void 0) {
			let data0 = data.lastStatusUpdatedTime;
			if (typeof data0 == "string") {
				if (!formats0.validate(data0)) {
					let err2 = {
						instancePath: instancePath + "/lastStatusUpdatedTime",
						schemaPath: "#/properties/lastStatusUpdatedTime/format",
						keyword: "format",
						params: { format: "date-time" },
						message: "must match format \"date-time\""
					};
					vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
				}
			} else {
				let err3 = {
					instancePath: instancePath + "/lastStatusUpdatedTime",
					schemaPath: "#/properties/lastStatusUpdatedTime/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
			}
		}
		if (data.status !== void 0) {
			let data1 = data.status;
			if (typeof data1 != "string") {
				let err4 = {
					instancePath: instancePath + "/status",
					schemaPath: "pcluster-api://contract#/components/schemas/ComputeFleetStatus/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
			}
			if (data1 !== "START_REQUESTED" && data1 !== "STARTING" && data1 !== "RUNNING" && data1 !== "PROTECTED" && data1 !== "STOP_REQUESTED" && data1 !== "STOPPING" && data1 !== "STOPPED" && data1 !== "UNKNOWN" && data1 !== "ENABLED" && data1 !== "DISABLED") {
				let err5 = {
					instancePath: instancePath + "/status",
					schemaPath: "pcluster-api://contract#/components/schemas/ComputeFleetStatus/enum",
					keyword: "enum",
					params: { allowedValues: schema150.enum },
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
	return validate131.errors = vErrors, errors === 0;
}
validate131.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate130(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate130.evaluated;
	return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate131(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	}) || (vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors), errors = vErrors.length), validate130.errors = vErrors, errors === 0;
}
validate130.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const DescribeComputeFleet400 = validate133;
function validate133(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate133.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/BadRequestExceptionResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/BadRequestExceptionResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
	} else {
		let err2 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/BadRequestExceptionResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate133.errors = vErrors, errors === 0;
}
validate133.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const DescribeComputeFleet401 = validate134;
function validate134(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate134.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/UnauthorizedClientErrorResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/UnauthorizedClientErrorResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
	} else {
		let err2 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/UnauthorizedClientErrorResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate134.errors = vErrors, errors === 0;
}
validate134.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const DescribeComputeFleet403 = validate135;
function validate135(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate135.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message" && key0 !== "Message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.Message !== void 0 && typeof data.Message != "string") {
			let err2 = {
				instancePath: instancePath + "/Message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/Message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate135.errors = vErrors, errors === 0;
}
validate135.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const DescribeComputeFleet404 = validate136;
function validate136(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate136.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/NotFoundExceptionResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/NotFoundExceptionResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
	} else {
		let err2 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/NotFoundExceptionResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate136.errors = vErrors, errors === 0;
}
validate136.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const DescribeComputeFleet429 = validate137;
function validate137(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate137.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/LimitExceededExceptionResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/LimitExceededExceptionResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
	} else {
		let err2 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/LimitExceededExceptionResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate137.errors = vErrors, errors === 0;
}
validate137.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const DescribeComputeFleet500 = validate138;
function validate138(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate138.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/InternalServiceExceptionResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/InternalServiceExceptionResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
	} else {
		let err2 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/InternalServiceExceptionResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate138.errors = vErrors, errors === 0;
}
validate138.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const DescribeComputeFleet502 = validate139;
function validate139(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate139.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message" && key0 !== "Message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.Message !== void 0 && typeof data.Message != "string") {
			let err2 = {
				instancePath: instancePath + "/Message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/Message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate139.errors = vErrors, errors === 0;
}
validate139.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const DescribeComputeFleet504 = validate140;
function validate140(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate140.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message" && key0 !== "Message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.Message !== void 0 && typeof data.Message != "string") {
			let err2 = {
				instancePath: instancePath + "/Message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/Message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate140.errors = vErrors, errors === 0;
}
validate140.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const DescribeImage200 = validate141, schema212 = {
	description: "A custom image in full.",
	type: "object",
	required: [
		"imageBuildStatus",
		"imageConfiguration",
		"imageId",
		"region",
		"version"
	],
	properties: {
		imageId: {
			description: "Id of the image, and name of the stack that builds it.",
			type: "string"
		},
		cloudformationStackArn: {
			description: "ARN of the stack.",
			type: "string"
		},
		cloudformationStackCreationTime: {
			description: "When the stack was created.",
			type: "string",
			format: "date-time"
		},
		cloudformationStackStatus: {
			description: "Status of the stack.",
			$ref: "pcluster-api://contract#/components/schemas/CloudFormationStackStatus"
		},
		cloudformationStackStatusReason: {
			description: "What CloudFormation gives as the reason of the status.",
			type: "string"
		},
		cloudformationStackTags: {
			description: "Tags of the stack.",
			type: "array",
			items: { $ref: "pcluster-api://contract#/components/schemas/Tag" }
		},
		creationTime: {
			description: "When it was created.",
			type: "string",
			format: "date-time"
		},
		ec2AmiInfo: {
			description: "The AMI.",
			$ref: "pcluster-api://contract#/components/schemas/Ec2AmiInfo"
		},
		imageBuildLogsArn: {
			description: "ARN of the log group of the build.",
			type: "string"
		},
		imageBuildStatus: {
			description: "Status of the image.",
			$ref: "pcluster-api://contract#/components/schemas/ImageBuildStatus"
		},
		imageConfiguration: {
			description: "The image configuration.",
			$ref: "pcluster-api://contract#/components/schemas/ImageConfigurationStructure"
		},
		imagebuilderImageStatus: {
			description: "State of the Image Builder run, once it has begun.",
			$ref: "pcluster-api://contract#/components/schemas/ImageBuilderImageStatus"
		},
		imagebuilderImageStatusReason: {
			description: "What Image Builder gives as the reason, normally of a failure.",
			type: "string"
		},
		region: {
			description: "AWS region.",
			type: "string"
		},
		version: {
			description: "Version of ParallelCluster that made it.",
			type: "string"
		}
	},
	additionalProperties: !1
}, schema220 = {
	description: "State of the EC2 Image Builder run that makes the AMI.",
	type: "string",
	enum: [
		"PENDING",
		"CREATING",
		"BUILDING",
		"TESTING",
		"DISTRIBUTING",
		"INTEGRATING",
		"AVAILABLE",
		"CANCELLED",
		"FAILED",
		"DEPRECATED",
		"DELETED"
	]
}, schema216 = {
	description: "State of an AMI, in capitals.",
	type: "string",
	enum: [
		"PENDING",
		"AVAILABLE",
		"INVALID",
		"DEREGISTERED",
		"TRANSIENT",
		"FAILED",
		"ERROR"
	]
};
function validate143(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate143.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.amiId === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "amiId" },
				message: "must have required property 'amiId'"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		for (let key0 in data) if (key0 !== "amiId" && key0 !== "amiName" && key0 !== "architecture" && key0 !== "description" && key0 !== "state" && key0 !== "tags") {
			let err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.amiId !== void 0 && typeof data.amiId != "string") {
			let err2 = {
				instancePath: instancePath + "/amiId",
				schemaPath: "#/properties/amiId/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		if (data.amiName !== void 0 && typeof data.amiName != "string") {
			let err3 = {
				instancePath: instancePath + "/amiName",
				schemaPath: "#/properties/amiName/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
		}
		if (data.architecture !== void 0 && typeof data.architecture != "string") {
			let err4 = {
				instancePath: instancePath + "/architecture",
				schemaPath: "#/properties/architecture/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
		}
		if (data.description !== void 0 && typeof data.description != "string") {
			let err5 = {
				instancePath: instancePath + "/description",
				schemaPath: "#/properties/description/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
		}
		if (data.state !== void 0) {
			let data4 = data.state;
			if (typeof data4 != "string") {
				let err6 = {
					instancePath: instancePath + "/state",
					schemaPath: "pcluster-api://contract#/components/schemas/Ec2AmiState/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
			}
			if (data4 !== "PENDING" && data4 !== "AVAILABLE" && data4 !== "INVALID" && data4 !== "DEREGISTERED" && data4 !== "TRANSIENT" && data4 !== "FAILED" && data4 !== "ERROR") {
				let err7 = {
					instancePath: instancePath + "/state",
					schemaPath: "pcluster-api://contract#/components/schemas/Ec2AmiState/enum",
					keyword: "enum",
					params: { allowedValues: schema216.enum },
					message: "must be equal to one of the allowed values"
				};
				vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
			}
		}
		if (data.tags !== void 0) {
			let data5 = data.tags;
			if (Array.isArray(data5)) {
				let len0 = data5.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data6 = data5[i0];
					if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
						for (let key1 in data6) if (key1 !== "key" && key1 !== "value") {
							let err8 = {
								instancePath: instancePath + "/tags/" + i0,
								schemaPath: "pcluster-api://contract#/components/schemas/Tag/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
						}
						if (data6.key !== void 0 && typeof data6.key != "string") {
							let err9 = {
								instancePath: instancePath + "/tags/" + i0 + "/key",
								schemaPath: "pcluster-api://contract#/components/schemas/Tag/properties/key/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
						}
						if (data6.value !== void 0 && typeof data6.value != "string") {
							let err10 = {
								instancePath: instancePath + "/tags/" + i0 + "/value",
								schemaPath: "pcluster-api://contract#/components/schemas/Tag/properties/value/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
						}
					} else {
						let err11 = {
							instancePath: instancePath + "/tags/" + i0,
							schemaPath: "pcluster-api://contract#/components/schemas/Tag/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
					}
				}
			} else {
				let err12 = {
					instancePath: instancePath + "/tags",
					schemaPath: "#/properties/tags/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
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
	return validate143.errors = vErrors, errors === 0;
}
validate143.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate142(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate142.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.imageBuildStatus === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "imageBuildStatus" },
				message: "must have required property 'imageBuildStatus'"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.imageConfiguration === void 0) {
			let err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "imageConfiguration" },
				message: "must have required property 'imageConfiguration'"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.imageId === void 0) {
			let err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "imageId" },
				message: "must have required property 'imageId'"
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		if (data.region === void 0) {
			let err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "region" },
				message: "must have required property 'region'"
			};
			vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
		}
		if (data.version === void 0) {
			let err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" },
				message: "must have required property 'version'"
			};
			vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
		}
		for (let key0 in data) if (!func1.call(schema212.properties, key0)) {
			let err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
		}
		if (data.imageId !== void 0 && typeof data.imageId != "string") {
			let err6 = {
				instancePath: instancePath + "/imageId",
				schemaPath: "#/properties/imageId/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
		}
		if (data.cloudformationStackArn !== void 0 && typeof data.cloudformationStackArn != "string") {
			let err7 = {
				instancePath: instancePath + "/cloudformationStackArn",
				schemaPath: "#/properties/cloudformationStackArn/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
		}
		if (data.cloudformationStackCreationTime !== void 0) {
			let data2 = data.cloudformationStackCreationTime;
			if (typeof data2 == "string") {
				if (!formats0.validate(data2)) {
					let err8 = {
						instancePath: instancePath + "/cloudformationStackCreationTime",
						schemaPath: "#/properties/cloudformationStackCreationTime/format",
						keyword: "format",
						params: { format: "date-time" },
						message: "must match format \"date-time\""
					};
					vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
				}
			} else {
				let err9 = {
					instancePath: instancePath + "/cloudformationStackCreationTime",
					schemaPath: "#/properties/cloudformationStackCreationTime/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
			}
		}
		if (data.cloudformationStackStatus !== void 0) {
			let data3 = data.cloudformationStackStatus;
			if (typeof data3 != "string") {
				let err10 = {
					instancePath: instancePath + "/cloudformationStackStatus",
					schemaPath: "pcluster-api://contract#/components/schemas/CloudFormationStackStatus/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
			}
			if (data3 !== "CREATE_IN_PROGRESS" && data3 !== "CREATE_FAILED" && data3 !== "CREATE_COMPLETE" && data3 !== "IMPORT_IN_PROGRESS" && data3 !== "IMPORT_COMPLETE" && data3 !== "IMPORT_ROLLBACK_IN_PROGRESS" && data3 !== "IMPORT_ROLLBACK_FAILED" && data3 !== "IMPORT_ROLLBACK_COMPLETE" && data3 !== "ROLLBACK_IN_PROGRESS" && data3 !== "ROLLBACK_FAILED" && data3 !== "ROLLBACK_COMPLETE" && data3 !== "DELETE_IN_PROGRESS" && data3 !== "DELETE_FAILED" && data3 !== "DELETE_COMPLETE" && data3 !== "REVIEW_IN_PROGRESS" && data3 !== "UPDATE_IN_PROGRESS" && data3 !== "UPDATE_COMPLETE_CLEANUP_IN_PROGRESS" && data3 !== "UPDATE_COMPLETE" && data3 !== "UPDATE_FAILED" && data3 !== "UPDATE_ROLLBACK_IN_PROGRESS" && data3 !== "UPDATE_ROLLBACK_FAILED" && data3 !== "UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS" && data3 !== "UPDATE_ROLLBACK_COMPLETE") {
				let err11 = {
					instancePath: instancePath + "/cloudformationStackStatus",
					schemaPath: "pcluster-api://contract#/components/schemas/CloudFormationStackStatus/enum",
					keyword: "enum",
					params: { allowedValues: schema35.enum },
					message: "must be equal to one of the allowed values"
				};
				vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
			}
		}
		if (data.cloudformationStackStatusReason !== void 0 && typeof data.cloudformationStackStatusReason != "string") {
			let err12 = {
				instancePath: instancePath + "/cloudformationStackStatusReason",
				schemaPath: "#/properties/cloudformationStackStatusReason/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
		}
		if (data.cloudformationStackTags !== void 0) {
			let data5 = data.cloudformationStackTags;
			if (Array.isArray(data5)) {
				let len0 = data5.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data6 = data5[i0];
					if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
						for (let key1 in data6) if (key1 !== "key" && key1 !== "value") {
							let err13 = {
								instancePath: instancePath + "/cloudformationStackTags/" + i0,
								schemaPath: "pcluster-api://contract#/components/schemas/Tag/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
						}
						if (data6.key !== void 0 && typeof data6.key != "string") {
							let err14 = {
								instancePath: instancePath + "/cloudformationStackTags/" + i0 + "/key",
								schemaPath: "pcluster-api://contract#/components/schemas/Tag/properties/key/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
						}
						if (data6.value !== void 0 && typeof data6.value != "string") {
							let err15 = {
								instancePath: instancePath + "/cloudformationStackTags/" + i0 + "/value",
								schemaPath: "pcluster-api://contract#/components/schemas/Tag/properties/value/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
						}
					} else {
						let err16 = {
							instancePath: instancePath + "/cloudformationStackTags/" + i0,
							schemaPath: "pcluster-api://contract#/components/schemas/Tag/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
					}
				}
			} else {
				let err17 = {
					instancePath: instancePath + "/cloudformationStackTags",
					schemaPath: "#/properties/cloudformationStackTags/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
			}
		}
		if (data.creationTime !== void 0) {
			let data9 = data.creationTime;
			if (typeof data9 == "string") {
				if (!formats0.validate(data9)) {
					let err18 = {
						instancePath: instancePath + "/creationTime",
						schemaPath: "#/properties/creationTime/format",
						keyword: "format",
						params: { format: "date-time" },
						message: "must match format \"date-time\""
					};
					vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
				}
			} else {
				let err19 = {
					instancePath: instancePath + "/creationTime",
					schemaPath: "#/properties/creationTime/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
			}
		}
		if (data.ec2AmiInfo !== void 0 && (validate143(data.ec2AmiInfo, {
			instancePath: instancePath + "/ec2AmiInfo",
			parentData: data,
			parentDataProperty: "ec2AmiInfo",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors), errors = vErrors.length)), data.imageBuildLogsArn !== void 0 && typeof data.imageBuildLogsArn != "string") {
			let err20 = {
				instancePath: instancePath + "/imageBuildLogsArn",
				schemaPath: "#/properties/imageBuildLogsArn/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
		}
		if (data.imageBuildStatus !== void 0) {
			let data12 = data.imageBuildStatus;
			if (typeof data12 != "string") {
				let err21 = {
					instancePath: instancePath + "/imageBuildStatus",
					schemaPath: "pcluster-api://contract#/components/schemas/ImageBuildStatus/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
			}
			if (data12 !== "BUILD_IN_PROGRESS" && data12 !== "BUILD_FAILED" && data12 !== "BUILD_COMPLETE" && data12 !== "DELETE_IN_PROGRESS" && data12 !== "DELETE_FAILED" && data12 !== "DELETE_COMPLETE") {
				let err22 = {
					instancePath: instancePath + "/imageBuildStatus",
					schemaPath: "pcluster-api://contract#/components/schemas/ImageBuildStatus/enum",
					keyword: "enum",
					params: { allowedValues: schema37.enum },
					message: "must be equal to one of the allowed values"
				};
				vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
			}
		}
		if (data.imageConfiguration !== void 0) {
			let data13 = data.imageConfiguration;
			if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
				for (let key2 in data13) if (key2 !== "url") {
					let err23 = {
						instancePath: instancePath + "/imageConfiguration",
						schemaPath: "pcluster-api://contract#/components/schemas/ImageConfigurationStructure/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						message: "must NOT have additional properties"
					};
					vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
				}
				if (data13.url !== void 0 && typeof data13.url != "string") {
					let err24 = {
						instancePath: instancePath + "/imageConfiguration/url",
						schemaPath: "pcluster-api://contract#/components/schemas/ImageConfigurationStructure/properties/url/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
				}
			} else {
				let err25 = {
					instancePath: instancePath + "/imageConfiguration",
					schemaPath: "pcluster-api://contract#/components/schemas/ImageConfigurationStructure/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
			}
		}
		if (data.imagebuilderImageStatus !== void 0) {
			let data15 = data.imagebuilderImageStatus;
			if (typeof data15 != "string") {
				let err26 = {
					instancePath: instancePath + "/imagebuilderImageStatus",
					schemaPath: "pcluster-api://contract#/components/schemas/ImageBuilderImageStatus/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
			}
			if (data15 !== "PENDING" && data15 !== "CREATING" && data15 !== "BUILDING" && data15 !== "TESTING" && data15 !== "DISTRIBUTING" && data15 !== "INTEGRATING" && data15 !== "AVAILABLE" && data15 !== "CANCELLED" && data15 !== "FAILED" && data15 !== "DEPRECATED" && data15 !== "DELETED") {
				let err27 = {
					instancePath: instancePath + "/imagebuilderImageStatus",
					schemaPath: "pcluster-api://contract#/components/schemas/ImageBuilderImageStatus/enum",
					keyword: "enum",
					params: { allowedValues: schema220.enum },
					message: "must be equal to one of the allowed values"
				};
				vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
			}
		}
		if (data.imagebuilderImageStatusReason !== void 0 && typeof data.imagebuilderImageStatusReason != "string") {
			let err28 = {
				instancePath: instancePath + "/imagebuilderImageStatusReason",
				schemaPath: "#/properties/imagebuilderImageStatusReason/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
		}
		if (data.region !== void 0 && typeof data.region != "string") {
			let err29 = {
				instancePath: instancePath + "/region",
				schemaPath: "#/properties/region/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
		}
		if (data.version !== void 0 && typeof data.version != "string") {
			let err30 = {
				instancePath: instancePath + "/version",
				schemaPath: "#/properties/version/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
		}
	} else {
		let err31 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
	}
	return validate142.errors = vErrors, errors === 0;
}
validate142.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate141(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate141.evaluated;
	return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate142(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	}) || (vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors), errors = vErrors.length), validate141.errors = vErrors, errors === 0;
}
validate141.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const DescribeImage400 = validate146;
function validate146(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate146.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/BadRequestExceptionResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/BadRequestExceptionResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
	} else {
		let err2 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/BadRequestExceptionResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate146.errors = vErrors, errors === 0;
}
validate146.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const DescribeImage401 = validate147;
function validate147(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate147.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/UnauthorizedClientErrorResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/UnauthorizedClientErrorResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
	} else {
		let err2 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/UnauthorizedClientErrorResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate147.errors = vErrors, errors === 0;
}
validate147.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const DescribeImage403 = validate148;
function validate148(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate148.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message" && key0 !== "Message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.Message !== void 0 && typeof data.Message != "string") {
			let err2 = {
				instancePath: instancePath + "/Message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/Message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate148.errors = vErrors, errors === 0;
}
validate148.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const DescribeImage404 = validate149;
function validate149(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate149.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/NotFoundExceptionResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/NotFoundExceptionResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
	} else {
		let err2 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/NotFoundExceptionResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate149.errors = vErrors, errors === 0;
}
validate149.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const DescribeImage429 = validate150;
function validate150(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate150.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/LimitExceededExceptionResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/LimitExceededExceptionResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
	} else {
		let err2 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/LimitExceededExceptionResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate150.errors = vErrors, errors === 0;
}
validate150.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const DescribeImage500 = validate151;
function validate151(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate151.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/InternalServiceExceptionResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/InternalServiceExceptionResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
	} else {
		let err2 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/InternalServiceExceptionResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate151.errors = vErrors, errors === 0;
}
validate151.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const DescribeImage502 = validate152;
function validate152(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate152.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message" && key0 !== "Message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.Message !== void 0 && typeof data.Message != "string") {
			let err2 = {
				instancePath: instancePath + "/Message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/Message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate152.errors = vErrors, errors === 0;
}
validate152.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const DescribeImage504 = validate153;
function validate153(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate153.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message" && key0 !== "Message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.Message !== void 0 && typeof data.Message != "string") {
			let err2 = {
				instancePath: instancePath + "/Message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/Message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate153.errors = vErrors, errors === 0;
}
validate153.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const GetClusterLogEvents200 = validate154;
function validate155(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate155.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "events" && key0 !== "nextToken" && key0 !== "prevToken") {
			let err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.events !== void 0) {
			let data0 = data.events;
			if (Array.isArray(data0)) {
				let len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data1 = data0[i0];
					if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
						if (data1.message === void 0) {
							let err1 = {
								instancePath: instancePath + "/events/" + i0,
								schemaPath: "pcluster-api://contract#/components/schemas/LogEvent/required",
								keyword: "required",
								params: { missingProperty: "message" },
								message: "must have required property 'message'"
							};
							vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
						}
						if (data1.timestamp === void 0) {
							let err2 = {
								instancePath: instancePath + "/events/" + i0,
								schemaPath: "pcluster-api://contract#/components/schemas/LogEvent/required",
								keyword: "required",
								params: { missingProperty: "timestamp" },
								message: "must have required property 'timestamp'"
							};
							vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
						}
						for (let key1 in data1) if (key1 !== "timestamp" && key1 !== "message") {
							let err3 = {
								instancePath: instancePath + "/events/" + i0,
								schemaPath: "pcluster-api://contract#/components/schemas/LogEvent/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
						}
						if (data1.timestamp !== void 0) {
							let data2 = data1.timestamp;
							if (typeof data2 == "string") {
								if (!formats0.validate(data2)) {
									let err4 = {
										instancePath: instancePath + "/events/" + i0 + "/timestamp",
										schemaPath: "pcluster-api://contract#/components/schemas/LogEvent/properties/timestamp/format",
										keyword: "format",
										params: { format: "date-time" },
										message: "must match format \"date-time\""
									};
									vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
								}
							} else {
								let err5 = {
									instancePath: instancePath + "/events/" + i0 + "/timestamp",
									schemaPath: "pcluster-api://contract#/components/schemas/LogEvent/properties/timestamp/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
							}
						}
						if (data1.message !== void 0 && typeof data1.message != "string") {
							let err6 = {
								instancePath: instancePath + "/events/" + i0 + "/message",
								schemaPath: "pcluster-api://contract#/components/schemas/LogEvent/properties/message/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
						}
					} else {
						let err7 = {
							instancePath: instancePath + "/events/" + i0,
							schemaPath: "pcluster-api://contract#/components/schemas/LogEvent/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
					}
				}
			} else {
				let err8 = {
					instancePath: instancePath + "/events",
					schemaPath: "#/properties/events/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
			}
		}
		if (data.nextToken !== void 0 && typeof data.nextToken != "string") {
			let err9 = {
				instancePath: instancePath + "/nextToken",
				schemaPath: "#/properties/nextToken/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
		}
		if (data.prevToken !== void 0 && typeof data.prevToken != "string") {
			let err10 = {
				instancePath: instancePath + "/prevToken",
				schemaPath: "#/properties/prevToken/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
		}
	} else {
		let err11 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
	}
	return validate155.errors = vErrors, errors === 0;
}
validate155.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate154(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate154.evaluated;
	return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate155(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	}) || (vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors), errors = vErrors.length), validate154.errors = vErrors, errors === 0;
}
validate154.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const GetClusterLogEvents400 = validate157;
function validate157(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate157.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/BadRequestExceptionResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/BadRequestExceptionResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
	} else {
		let err2 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/BadRequestExceptionResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate157.errors = vErrors, errors === 0;
}
validate157.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const GetClusterLogEvents401 = validate158;
function validate158(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate158.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/UnauthorizedClientErrorResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/UnauthorizedClientErrorResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
	} else {
		let err2 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/UnauthorizedClientErrorResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate158.errors = vErrors, errors === 0;
}
validate158.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const GetClusterLogEvents403 = validate159;
function validate159(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate159.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message" && key0 !== "Message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.Message !== void 0 && typeof data.Message != "string") {
			let err2 = {
				instancePath: instancePath + "/Message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/Message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate159.errors = vErrors, errors === 0;
}
validate159.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const GetClusterLogEvents404 = validate160;
function validate160(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate160.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/NotFoundExceptionResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/NotFoundExceptionResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
	} else {
		let err2 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/NotFoundExceptionResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate160.errors = vErrors, errors === 0;
}
validate160.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const GetClusterLogEvents429 = validate161;
function validate161(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate161.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/LimitExceededExceptionResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/LimitExceededExceptionResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
	} else {
		let err2 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/LimitExceededExceptionResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate161.errors = vErrors, errors === 0;
}
validate161.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const GetClusterLogEvents500 = validate162;
function validate162(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate162.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/InternalServiceExceptionResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/InternalServiceExceptionResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
	} else {
		let err2 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/InternalServiceExceptionResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate162.errors = vErrors, errors === 0;
}
validate162.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const GetClusterLogEvents502 = validate163;
function validate163(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate163.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message" && key0 !== "Message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.Message !== void 0 && typeof data.Message != "string") {
			let err2 = {
				instancePath: instancePath + "/Message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/Message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate163.errors = vErrors, errors === 0;
}
validate163.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const GetClusterLogEvents504 = validate164;
function validate164(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate164.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message" && key0 !== "Message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.Message !== void 0 && typeof data.Message != "string") {
			let err2 = {
				instancePath: instancePath + "/Message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/Message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate164.errors = vErrors, errors === 0;
}
validate164.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const GetClusterStackEvents200 = validate165, schema258 = {
	description: "Something that happened to a resource of a stack, or to the stack itself.",
	type: "object",
	required: [
		"eventId",
		"logicalResourceId",
		"physicalResourceId",
		"resourceStatus",
		"resourceType",
		"stackId",
		"stackName",
		"timestamp"
	],
	properties: {
		clientRequestToken: {
			description: "Token that the caller of the stack operation gave; ParallelCluster gives none.",
			type: "string"
		},
		eventId: {
			description: "Unique id of the event.",
			type: "string"
		},
		logicalResourceId: {
			description: "Name of the resource in the template; the stack's name for events of the stack itself.",
			type: "string"
		},
		physicalResourceId: {
			description: "Id of the resource; empty until it has one.",
			type: "string"
		},
		resourceProperties: {
			description: "Properties of the resource, as a JSON document in a string; values inside are strings, too.",
			type: "string"
		},
		resourceStatus: {
			description: "Status of the resource.",
			$ref: "pcluster-api://contract#/components/schemas/CloudFormationResourceStatus"
		},
		resourceStatusReason: {
			description: "Why it has that status, where CloudFormation says so.",
			type: "string"
		},
		resourceType: {
			description: "CloudFormation type of the resource.",
			type: "string"
		},
		stackId: {
			description: "ARN of the stack.",
			type: "string"
		},
		stackName: {
			description: "Name of the stack.",
			type: "string"
		},
		timestamp: {
			description: "When it happened.",
			type: "string",
			format: "date-time"
		}
	},
	additionalProperties: !1
}, schema259 = {
	description: "Status of a resource in a stack event. Events of the stack itself carry a stack status.",
	"x-deviation": "stack-statuses-of-events",
	type: "string",
	enum: [
		"CREATE_IN_PROGRESS",
		"CREATE_FAILED",
		"CREATE_COMPLETE",
		"DELETE_IN_PROGRESS",
		"DELETE_FAILED",
		"DELETE_COMPLETE",
		"DELETE_SKIPPED",
		"UPDATE_IN_PROGRESS",
		"UPDATE_FAILED",
		"UPDATE_COMPLETE",
		"IMPORT_FAILED",
		"IMPORT_COMPLETE",
		"IMPORT_IN_PROGRESS",
		"IMPORT_ROLLBACK_IN_PROGRESS",
		"IMPORT_ROLLBACK_FAILED",
		"IMPORT_ROLLBACK_COMPLETE",
		"ROLLBACK_IN_PROGRESS",
		"ROLLBACK_FAILED",
		"ROLLBACK_COMPLETE",
		"UPDATE_COMPLETE_CLEANUP_IN_PROGRESS",
		"UPDATE_ROLLBACK_IN_PROGRESS",
		"UPDATE_ROLLBACK_FAILED",
		"UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS",
		"UPDATE_ROLLBACK_COMPLETE"
	]
};
function validate167(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate167.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.eventId === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "eventId" },
				message: "must have required property 'eventId'"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.logicalResourceId === void 0) {
			let err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "logicalResourceId" },
				message: "must have required property 'logicalResourceId'"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.physicalResourceId === void 0) {
			let err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "physicalResourceId" },
				message: "must have required property 'physicalResourceId'"
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		if (data.resourceStatus === void 0) {
			let err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "resourceStatus" },
				message: "must have required property 'resourceStatus'"
			};
			vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
		}
		if (data.resourceType === void 0) {
			let err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "resourceType" },
				message: "must have required property 'resourceType'"
			};
			vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
		}
		if (data.stackId === void 0) {
			let err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "stackId" },
				message: "must have required property 'stackId'"
			};
			vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
		}
		if (data.stackName === void 0) {
			let err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "stackName" },
				message: "must have required property 'stackName'"
			};
			vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
		}
		if (data.timestamp === void 0) {
			let err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "timestamp" },
				message: "must have required property 'timestamp'"
			};
			vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
		}
		for (let key0 in data) if (!func1.call(schema258.properties, key0)) {
			let err8 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
		}
		if (data.clientRequestToken !== void 0 && typeof data.clientRequestToken != "string") {
			let err9 = {
				instancePath: instancePath + "/clientRequestToken",
				schemaPath: "#/properties/clientRequestToken/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
		}
		if (data.eventId !== void 0 && typeof data.eventId != "string") {
			let err10 = {
				instancePath: instancePath + "/eventId",
				schemaPath: "#/properties/eventId/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
		}
		if (data.logicalResourceId !== void 0 && typeof data.logicalResourceId != "string") {
			let err11 = {
				instancePath: instancePath + "/logicalResourceId",
				schemaPath: "#/properties/logicalResourceId/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
		}
		if (data.physicalResourceId !== void 0 && typeof data.physicalResourceId != "string") {
			let err12 = {
				instancePath: instancePath + "/physicalResourceId",
				schemaPath: "#/properties/physicalResourceId/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
		}
		if (data.resourceProperties !== void 0 && typeof data.resourceProperties != "string") {
			let err13 = {
				instancePath: instancePath + "/resourceProperties",
				schemaPath: "#/properties/resourceProperties/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
		}
		if (data.resourceStatus !== void 0) {
			let data5 = data.resourceStatus;
			if (typeof data5 != "string") {
				let err14 = {
					instancePath: instancePath + "/resourceStatus",
					schemaPath: "pcluster-api://contract#/components/schemas/CloudFormationResourceStatus/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
			}
			if (data5 !== "CREATE_IN_PROGRESS" && data5 !== "CREATE_FAILED" && data5 !== "CREATE_COMPLETE" && data5 !== "DELETE_IN_PROGRESS" && data5 !== "DELETE_FAILED" && data5 !== "DELETE_COMPLETE" && data5 !== "DELETE_SKIPPED" && data5 !== "UPDATE_IN_PROGRESS" && data5 !== "UPDATE_FAILED" && data5 !== "UPDATE_COMPLETE" && data5 !== "IMPORT_FAILED" && data5 !== "IMPORT_COMPLETE" && data5 !== "IMPORT_IN_PROGRESS" && data5 !== "IMPORT_ROLLBACK_IN_PROGRESS" && data5 !== "IMPORT_ROLLBACK_FAILED" && data5 !== "IMPORT_ROLLBACK_COMPLETE" && data5 !== "ROLLBACK_IN_PROGRESS" && data5 !== "ROLLBACK_FAILED" && data5 !== "ROLLBACK_COMPLETE" && data5 !== "UPDATE_COMPLETE_CLEANUP_IN_PROGRESS" && data5 !== "UPDATE_ROLLBACK_IN_PROGRESS" && data5 !== "UPDATE_ROLLBACK_FAILED" && data5 !== "UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS" && data5 !== "UPDATE_ROLLBACK_COMPLETE") {
				let err15 = {
					instancePath: instancePath + "/resourceStatus",
					schemaPath: "pcluster-api://contract#/components/schemas/CloudFormationResourceStatus/enum",
					keyword: "enum",
					params: { allowedValues: schema259.enum },
					message: "must be equal to one of the allowed values"
				};
				vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
			}
		}
		if (data.resourceStatusReason !== void 0 && typeof data.resourceStatusReason != "string") {
			let err16 = {
				instancePath: instancePath + "/resourceStatusReason",
				schemaPath: "#/properties/resourceStatusReason/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
		}
		if (data.resourceType !== void 0 && typeof data.resourceType != "string") {
			let err17 = {
				instancePath: instancePath + "/resourceType",
				schemaPath: "#/properties/resourceType/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
		}
		if (data.stackId !== void 0 && typeof data.stackId != "string") {
			let err18 = {
				instancePath: instancePath + "/stackId",
				schemaPath: "#/properties/stackId/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
		}
		if (data.stackName !== void 0 && typeof data.stackName != "string") {
			let err19 = {
				instancePath: instancePath + "/stackName",
				schemaPath: "#/properties/stackName/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
		}
		if (data.timestamp !== void 0) {
			let data10 = data.timestamp;
			if (typeof data10 == "string") {
				if (!formats0.validate(data10)) {
					let err20 = {
						instancePath: instancePath + "/timestamp",
						schemaPath: "#/properties/timestamp/format",
						keyword: "format",
						params: { format: "date-time" },
						message: "must match format \"date-time\""
					};
					vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
				}
			} else {
				let err21 = {
					instancePath: instancePath + "/timestamp",
					schemaPath: "#/properties/timestamp/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
			}
		}
	} else {
		let err22 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
	}
	return validate167.errors = vErrors, errors === 0;
}
validate167.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate166(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate166.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "events" && key0 !== "nextToken") {
			let err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.events !== void 0) {
			let data0 = data.events;
			if (Array.isArray(data0)) {
				let len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) validate167(data0[i0], {
					instancePath: instancePath + "/events/" + i0,
					parentData: data0,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors), errors = vErrors.length);
			} else {
				let err1 = {
					instancePath: instancePath + "/events",
					schemaPath: "#/properties/events/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
			}
		}
		if (data.nextToken !== void 0 && typeof data.nextToken != "string") {
			let err2 = {
				instancePath: instancePath + "/nextToken",
				schemaPath: "#/properties/nextToken/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
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
	return validate166.errors = vErrors, errors === 0;
}
validate166.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate165(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate165.evaluated;
	return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate166(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	}) || (vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors), errors = vErrors.length), validate165.errors = vErrors, errors === 0;
}
validate165.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const GetClusterStackEvents400 = validate170;
function validate170(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate170.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/BadRequestExceptionResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/BadRequestExceptionResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
	} else {
		let err2 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/BadRequestExceptionResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate170.errors = vErrors, errors === 0;
}
validate170.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const GetClusterStackEvents401 = validate171;
function validate171(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate171.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/UnauthorizedClientErrorResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/UnauthorizedClientErrorResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
	} else {
		let err2 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/UnauthorizedClientErrorResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate171.errors = vErrors, errors === 0;
}
validate171.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const GetClusterStackEvents403 = validate172;
function validate172(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate172.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message" && key0 !== "Message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.Message !== void 0 && typeof data.Message != "string") {
			let err2 = {
				instancePath: instancePath + "/Message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/Message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate172.errors = vErrors, errors === 0;
}
validate172.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const GetClusterStackEvents404 = validate173;
function validate173(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate173.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/NotFoundExceptionResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/NotFoundExceptionResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
	} else {
		let err2 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/NotFoundExceptionResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate173.errors = vErrors, errors === 0;
}
validate173.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const GetClusterStackEvents429 = validate174;
function validate174(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate174.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/LimitExceededExceptionResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/LimitExceededExceptionResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
	} else {
		let err2 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/LimitExceededExceptionResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate174.errors = vErrors, errors === 0;
}
validate174.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const GetClusterStackEvents500 = validate175;
function validate175(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate175.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/InternalServiceExceptionResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/InternalServiceExceptionResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
	} else {
		let err2 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/InternalServiceExceptionResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate175.errors = vErrors, errors === 0;
}
validate175.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const GetClusterStackEvents502 = validate176;
function validate176(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate176.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message" && key0 !== "Message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.Message !== void 0 && typeof data.Message != "string") {
			let err2 = {
				instancePath: instancePath + "/Message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/Message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate176.errors = vErrors, errors === 0;
}
validate176.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const GetClusterStackEvents504 = validate177;
function validate177(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate177.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message" && key0 !== "Message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.Message !== void 0 && typeof data.Message != "string") {
			let err2 = {
				instancePath: instancePath + "/Message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/Message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate177.errors = vErrors, errors === 0;
}
validate177.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const GetImageLogEvents200 = validate178;
function validate179(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate179.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "events" && key0 !== "nextToken" && key0 !== "prevToken") {
			let err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.events !== void 0) {
			let data0 = data.events;
			if (Array.isArray(data0)) {
				let len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data1 = data0[i0];
					if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
						if (data1.message === void 0) {
							let err1 = {
								instancePath: instancePath + "/events/" + i0,
								schemaPath: "pcluster-api://contract#/components/schemas/LogEvent/required",
								keyword: "required",
								params: { missingProperty: "message" },
								message: "must have required property 'message'"
							};
							vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
						}
						if (data1.timestamp === void 0) {
							let err2 = {
								instancePath: instancePath + "/events/" + i0,
								schemaPath: "pcluster-api://contract#/components/schemas/LogEvent/required",
								keyword: "required",
								params: { missingProperty: "timestamp" },
								message: "must have required property 'timestamp'"
							};
							vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
						}
						for (let key1 in data1) if (key1 !== "timestamp" && key1 !== "message") {
							let err3 = {
								instancePath: instancePath + "/events/" + i0,
								schemaPath: "pcluster-api://contract#/components/schemas/LogEvent/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
						}
						if (data1.timestamp !== void 0) {
							let data2 = data1.timestamp;
							if (typeof data2 == "string") {
								if (!formats0.validate(data2)) {
									let err4 = {
										instancePath: instancePath + "/events/" + i0 + "/timestamp",
										schemaPath: "pcluster-api://contract#/components/schemas/LogEvent/properties/timestamp/format",
										keyword: "format",
										params: { format: "date-time" },
										message: "must match format \"date-time\""
									};
									vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
								}
							} else {
								let err5 = {
									instancePath: instancePath + "/events/" + i0 + "/timestamp",
									schemaPath: "pcluster-api://contract#/components/schemas/LogEvent/properties/timestamp/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
							}
						}
						if (data1.message !== void 0 && typeof data1.message != "string") {
							let err6 = {
								instancePath: instancePath + "/events/" + i0 + "/message",
								schemaPath: "pcluster-api://contract#/components/schemas/LogEvent/properties/message/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
						}
					} else {
						let err7 = {
							instancePath: instancePath + "/events/" + i0,
							schemaPath: "pcluster-api://contract#/components/schemas/LogEvent/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
					}
				}
			} else {
				let err8 = {
					instancePath: instancePath + "/events",
					schemaPath: "#/properties/events/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
			}
		}
		if (data.nextToken !== void 0 && typeof data.nextToken != "string") {
			let err9 = {
				instancePath: instancePath + "/nextToken",
				schemaPath: "#/properties/nextToken/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
		}
		if (data.prevToken !== void 0 && typeof data.prevToken != "string") {
			let err10 = {
				instancePath: instancePath + "/prevToken",
				schemaPath: "#/properties/prevToken/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
		}
	} else {
		let err11 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
	}
	return validate179.errors = vErrors, errors === 0;
}
validate179.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate178(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate178.evaluated;
	return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate179(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	}) || (vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors), errors = vErrors.length), validate178.errors = vErrors, errors === 0;
}
validate178.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const GetImageLogEvents400 = validate181;
function validate181(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate181.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/BadRequestExceptionResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/BadRequestExceptionResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
	} else {
		let err2 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/BadRequestExceptionResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate181.errors = vErrors, errors === 0;
}
validate181.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const GetImageLogEvents401 = validate182;
function validate182(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate182.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/UnauthorizedClientErrorResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/UnauthorizedClientErrorResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
	} else {
		let err2 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/UnauthorizedClientErrorResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate182.errors = vErrors, errors === 0;
}
validate182.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const GetImageLogEvents403 = validate183;
function validate183(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate183.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message" && key0 !== "Message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.Message !== void 0 && typeof data.Message != "string") {
			let err2 = {
				instancePath: instancePath + "/Message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/Message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate183.errors = vErrors, errors === 0;
}
validate183.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const GetImageLogEvents404 = validate184;
function validate184(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate184.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/NotFoundExceptionResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/NotFoundExceptionResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
	} else {
		let err2 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/NotFoundExceptionResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate184.errors = vErrors, errors === 0;
}
validate184.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const GetImageLogEvents429 = validate185;
function validate185(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate185.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/LimitExceededExceptionResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/LimitExceededExceptionResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
	} else {
		let err2 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/LimitExceededExceptionResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate185.errors = vErrors, errors === 0;
}
validate185.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const GetImageLogEvents500 = validate186;
function validate186(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate186.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/InternalServiceExceptionResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/InternalServiceExceptionResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
	} else {
		let err2 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/InternalServiceExceptionResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate186.errors = vErrors, errors === 0;
}
validate186.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const GetImageLogEvents502 = validate187;
function validate187(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate187.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message" && key0 !== "Message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.Message !== void 0 && typeof data.Message != "string") {
			let err2 = {
				instancePath: instancePath + "/Message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/Message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate187.errors = vErrors, errors === 0;
}
validate187.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const GetImageLogEvents504 = validate188;
function validate188(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate188.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message" && key0 !== "Message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.Message !== void 0 && typeof data.Message != "string") {
			let err2 = {
				instancePath: instancePath + "/Message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/Message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate188.errors = vErrors, errors === 0;
}
validate188.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const GetImageStackEvents200 = validate189;
function validate190(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate190.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "events" && key0 !== "nextToken") {
			let err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.events !== void 0) {
			let data0 = data.events;
			if (Array.isArray(data0)) {
				let len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) validate167(data0[i0], {
					instancePath: instancePath + "/events/" + i0,
					parentData: data0,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors), errors = vErrors.length);
			} else {
				let err1 = {
					instancePath: instancePath + "/events",
					schemaPath: "#/properties/events/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
			}
		}
		if (data.nextToken !== void 0 && typeof data.nextToken != "string") {
			let err2 = {
				instancePath: instancePath + "/nextToken",
				schemaPath: "#/properties/nextToken/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
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
	return validate190.errors = vErrors, errors === 0;
}
validate190.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate189(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate189.evaluated;
	return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate190(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	}) || (vErrors = vErrors === null ? validate190.errors : vErrors.concat(validate190.errors), errors = vErrors.length), validate189.errors = vErrors, errors === 0;
}
validate189.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const GetImageStackEvents400 = validate193;
function validate193(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate193.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/BadRequestExceptionResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/BadRequestExceptionResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
	} else {
		let err2 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/BadRequestExceptionResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate193.errors = vErrors, errors === 0;
}
validate193.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const GetImageStackEvents401 = validate194;
function validate194(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate194.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/UnauthorizedClientErrorResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/UnauthorizedClientErrorResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
	} else {
		let err2 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/UnauthorizedClientErrorResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate194.errors = vErrors, errors === 0;
}
validate194.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const GetImageStackEvents403 = validate195;
function validate195(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate195.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message" && key0 !== "Message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.Message !== void 0 && typeof data.Message != "string") {
			let err2 = {
				instancePath: instancePath + "/Message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/Message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate195.errors = vErrors, errors === 0;
}
validate195.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const GetImageStackEvents404 = validate196;
function validate196(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate196.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/NotFoundExceptionResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/NotFoundExceptionResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
	} else {
		let err2 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/NotFoundExceptionResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate196.errors = vErrors, errors === 0;
}
validate196.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const GetImageStackEvents429 = validate197;
function validate197(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate197.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/LimitExceededExceptionResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/LimitExceededExceptionResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
	} else {
		let err2 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/LimitExceededExceptionResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate197.errors = vErrors, errors === 0;
}
validate197.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const GetImageStackEvents500 = validate198;
function validate198(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate198.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/InternalServiceExceptionResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/InternalServiceExceptionResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
	} else {
		let err2 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/InternalServiceExceptionResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate198.errors = vErrors, errors === 0;
}
validate198.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const GetImageStackEvents502 = validate199;
function validate199(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate199.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message" && key0 !== "Message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.Message !== void 0 && typeof data.Message != "string") {
			let err2 = {
				instancePath: instancePath + "/Message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/Message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate199.errors = vErrors, errors === 0;
}
validate199.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const GetImageStackEvents504 = validate200;
function validate200(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate200.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message" && key0 !== "Message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.Message !== void 0 && typeof data.Message != "string") {
			let err2 = {
				instancePath: instancePath + "/Message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/Message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate200.errors = vErrors, errors === 0;
}
validate200.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const ListClusterLogStreams200 = validate201;
function validate202(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate202.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.logStreams === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "logStreams" },
				message: "must have required property 'logStreams'"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		for (let key0 in data) if (key0 !== "logStreams" && key0 !== "nextToken") {
			let err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.logStreams !== void 0) {
			let data0 = data.logStreams;
			if (Array.isArray(data0)) {
				let len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data1 = data0[i0];
					if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
						if (data1.creationTime === void 0) {
							let err2 = {
								instancePath: instancePath + "/logStreams/" + i0,
								schemaPath: "pcluster-api://contract#/components/schemas/LogStream/required",
								keyword: "required",
								params: { missingProperty: "creationTime" },
								message: "must have required property 'creationTime'"
							};
							vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
						}
						if (data1.firstEventTimestamp === void 0) {
							let err3 = {
								instancePath: instancePath + "/logStreams/" + i0,
								schemaPath: "pcluster-api://contract#/components/schemas/LogStream/required",
								keyword: "required",
								params: { missingProperty: "firstEventTimestamp" },
								message: "must have required property 'firstEventTimestamp'"
							};
							vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
						}
						if (data1.lastEventTimestamp === void 0) {
							let err4 = {
								instancePath: instancePath + "/logStreams/" + i0,
								schemaPath: "pcluster-api://contract#/components/schemas/LogStream/required",
								keyword: "required",
								params: { missingProperty: "lastEventTimestamp" },
								message: "must have required property 'lastEventTimestamp'"
							};
							vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
						}
						if (data1.lastIngestionTime === void 0) {
							let err5 = {
								instancePath: instancePath + "/logStreams/" + i0,
								schemaPath: "pcluster-api://contract#/components/schemas/LogStream/required",
								keyword: "required",
								params: { missingProperty: "lastIngestionTime" },
								message: "must have required property 'lastIngestionTime'"
							};
							vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
						}
						if (data1.logStreamArn === void 0) {
							let err6 = {
								instancePath: instancePath + "/logStreams/" + i0,
								schemaPath: "pcluster-api://contract#/components/schemas/LogStream/required",
								keyword: "required",
								params: { missingProperty: "logStreamArn" },
								message: "must have required property 'logStreamArn'"
							};
							vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
						}
						if (data1.logStreamName === void 0) {
							let err7 = {
								instancePath: instancePath + "/logStreams/" + i0,
								schemaPath: "pcluster-api://contract#/components/schemas/LogStream/required",
								keyword: "required",
								params: { missingProperty: "logStreamName" },
								message: "must have required property 'logStreamName'"
							};
							vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
						}
						for (let key1 in data1) if (key1 !== "creationTime" && key1 !== "firstEventTimestamp" && key1 !== "lastEventTimestamp" && key1 !== "lastIngestionTime" && key1 !== "logStreamArn" && key1 !== "logStreamName" && key1 !== "uploadSequenceToken") {
							let err8 = {
								instancePath: instancePath + "/logStreams/" + i0,
								schemaPath: "pcluster-api://contract#/components/schemas/LogStream/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
						}
						if (data1.creationTime !== void 0) {
							let data2 = data1.creationTime;
							if (typeof data2 == "string") {
								if (!formats0.validate(data2)) {
									let err9 = {
										instancePath: instancePath + "/logStreams/" + i0 + "/creationTime",
										schemaPath: "pcluster-api://contract#/components/schemas/LogStream/properties/creationTime/format",
										keyword: "format",
										params: { format: "date-time" },
										message: "must match format \"date-time\""
									};
									vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
								}
							} else {
								let err10 = {
									instancePath: instancePath + "/logStreams/" + i0 + "/creationTime",
									schemaPath: "pcluster-api://contract#/components/schemas/LogStream/properties/creationTime/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
							}
						}
						if (data1.firstEventTimestamp !== void 0) {
							let data3 = data1.firstEventTimestamp;
							if (typeof data3 == "string") {
								if (!formats0.validate(data3)) {
									let err11 = {
										instancePath: instancePath + "/logStreams/" + i0 + "/firstEventTimestamp",
										schemaPath: "pcluster-api://contract#/components/schemas/LogStream/properties/firstEventTimestamp/format",
										keyword: "format",
										params: { format: "date-time" },
										message: "must match format \"date-time\""
									};
									vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
								}
							} else {
								let err12 = {
									instancePath: instancePath + "/logStreams/" + i0 + "/firstEventTimestamp",
									schemaPath: "pcluster-api://contract#/components/schemas/LogStream/properties/firstEventTimestamp/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
							}
						}
						if (data1.lastEventTimestamp !== void 0) {
							let data4 = data1.lastEventTimestamp;
							if (typeof data4 == "string") {
								if (!formats0.validate(data4)) {
									let err13 = {
										instancePath: instancePath + "/logStreams/" + i0 + "/lastEventTimestamp",
										schemaPath: "pcluster-api://contract#/components/schemas/LogStream/properties/lastEventTimestamp/format",
										keyword: "format",
										params: { format: "date-time" },
										message: "must match format \"date-time\""
									};
									vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
								}
							} else {
								let err14 = {
									instancePath: instancePath + "/logStreams/" + i0 + "/lastEventTimestamp",
									schemaPath: "pcluster-api://contract#/components/schemas/LogStream/properties/lastEventTimestamp/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
							}
						}
						if (data1.lastIngestionTime !== void 0) {
							let data5 = data1.lastIngestionTime;
							if (typeof data5 == "string") {
								if (!formats0.validate(data5)) {
									let err15 = {
										instancePath: instancePath + "/logStreams/" + i0 + "/lastIngestionTime",
										schemaPath: "pcluster-api://contract#/components/schemas/LogStream/properties/lastIngestionTime/format",
										keyword: "format",
										params: { format: "date-time" },
										message: "must match format \"date-time\""
									};
									vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
								}
							} else {
								let err16 = {
									instancePath: instancePath + "/logStreams/" + i0 + "/lastIngestionTime",
									schemaPath: "pcluster-api://contract#/components/schemas/LogStream/properties/lastIngestionTime/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
							}
						}
						if (data1.logStreamArn !== void 0 && typeof data1.logStreamArn != "string") {
							let err17 = {
								instancePath: instancePath + "/logStreams/" + i0 + "/logStreamArn",
								schemaPath: "pcluster-api://contract#/components/schemas/LogStream/properties/logStreamArn/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
						}
						if (data1.logStreamName !== void 0 && typeof data1.logStreamName != "string") {
							let err18 = {
								instancePath: instancePath + "/logStreams/" + i0 + "/logStreamName",
								schemaPath: "pcluster-api://contract#/components/schemas/LogStream/properties/logStreamName/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
						}
						if (data1.uploadSequenceToken !== void 0 && typeof data1.uploadSequenceToken != "string") {
							let err19 = {
								instancePath: instancePath + "/logStreams/" + i0 + "/uploadSequenceToken",
								schemaPath: "pcluster-api://contract#/components/schemas/LogStream/properties/uploadSequenceToken/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
						}
					} else {
						let err20 = {
							instancePath: instancePath + "/logStreams/" + i0,
							schemaPath: "pcluster-api://contract#/components/schemas/LogStream/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
					}
				}
			} else {
				let err21 = {
					instancePath: instancePath + "/logStreams",
					schemaPath: "#/properties/logStreams/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
			}
		}
		if (data.nextToken !== void 0 && typeof data.nextToken != "string") {
			let err22 = {
				instancePath: instancePath + "/nextToken",
				schemaPath: "#/properties/nextToken/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
		}
	} else {
		let err23 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
	}
	return validate202.errors = vErrors, errors === 0;
}
validate202.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate201(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate201.evaluated;
	return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate202(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	}) || (vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors), errors = vErrors.length), validate201.errors = vErrors, errors === 0;
}
validate201.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const ListClusterLogStreams400 = validate204;
function validate204(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate204.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/BadRequestExceptionResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/BadRequestExceptionResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
	} else {
		let err2 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/BadRequestExceptionResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate204.errors = vErrors, errors === 0;
}
validate204.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const ListClusterLogStreams401 = validate205;
function validate205(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate205.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/UnauthorizedClientErrorResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/UnauthorizedClientErrorResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
	} else {
		let err2 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/UnauthorizedClientErrorResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate205.errors = vErrors, errors === 0;
}
validate205.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const ListClusterLogStreams403 = validate206;
function validate206(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate206.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message" && key0 !== "Message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.Message !== void 0 && typeof data.Message != "string") {
			let err2 = {
				instancePath: instancePath + "/Message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/Message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate206.errors = vErrors, errors === 0;
}
validate206.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const ListClusterLogStreams404 = validate207;
function validate207(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate207.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/NotFoundExceptionResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/NotFoundExceptionResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
	} else {
		let err2 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/NotFoundExceptionResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate207.errors = vErrors, errors === 0;
}
validate207.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const ListClusterLogStreams429 = validate208;
function validate208(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate208.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/LimitExceededExceptionResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/LimitExceededExceptionResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
	} else {
		let err2 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/LimitExceededExceptionResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate208.errors = vErrors, errors === 0;
}
validate208.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const ListClusterLogStreams500 = validate209;
function validate209(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate209.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/InternalServiceExceptionResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/InternalServiceExceptionResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
	} else {
		let err2 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/InternalServiceExceptionResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate209.errors = vErrors, errors === 0;
}
validate209.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const ListClusterLogStreams502 = validate210;
function validate210(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate210.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message" && key0 !== "Message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.Message !== void 0 && typeof data.Message != "string") {
			let err2 = {
				instancePath: instancePath + "/Message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/Message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate210.errors = vErrors, errors === 0;
}
validate210.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const ListClusterLogStreams504 = validate211;
function validate211(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate211.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message" && key0 !== "Message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.Message !== void 0 && typeof data.Message != "string") {
			let err2 = {
				instancePath: instancePath + "/Message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/Message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate211.errors = vErrors, errors === 0;
}
validate211.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const ListClusters200 = validate212;
function validate213(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate213.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.clusters === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "clusters" },
				message: "must have required property 'clusters'"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		for (let key0 in data) if (key0 !== "clusters" && key0 !== "nextToken") {
			let err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.clusters !== void 0) {
			let data0 = data.clusters;
			if (Array.isArray(data0)) {
				let len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) validate47(data0[i0], {
					instancePath: instancePath + "/clusters/" + i0,
					parentData: data0,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors), errors = vErrors.length);
			} else {
				let err2 = {
					instancePath: instancePath + "/clusters",
					schemaPath: "#/properties/clusters/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
			}
		}
		if (data.nextToken !== void 0 && typeof data.nextToken != "string") {
			let err3 = {
				instancePath: instancePath + "/nextToken",
				schemaPath: "#/properties/nextToken/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
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
	return validate213.errors = vErrors, errors === 0;
}
validate213.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate212(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate212.evaluated;
	return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate213(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	}) || (vErrors = vErrors === null ? validate213.errors : vErrors.concat(validate213.errors), errors = vErrors.length), validate212.errors = vErrors, errors === 0;
}
validate212.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const ListClusters400 = validate216;
function validate216(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate216.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/BadRequestExceptionResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/BadRequestExceptionResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
	} else {
		let err2 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/BadRequestExceptionResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate216.errors = vErrors, errors === 0;
}
validate216.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const ListClusters401 = validate217;
function validate217(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate217.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/UnauthorizedClientErrorResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/UnauthorizedClientErrorResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
	} else {
		let err2 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/UnauthorizedClientErrorResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate217.errors = vErrors, errors === 0;
}
validate217.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const ListClusters403 = validate218;
function validate218(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate218.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message" && key0 !== "Message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.Message !== void 0 && typeof data.Message != "string") {
			let err2 = {
				instancePath: instancePath + "/Message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/Message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate218.errors = vErrors, errors === 0;
}
validate218.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const ListClusters429 = validate219;
function validate219(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate219.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/LimitExceededExceptionResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/LimitExceededExceptionResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
	} else {
		let err2 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/LimitExceededExceptionResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate219.errors = vErrors, errors === 0;
}
validate219.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const ListClusters500 = validate220;
function validate220(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate220.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/InternalServiceExceptionResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/InternalServiceExceptionResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
	} else {
		let err2 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/InternalServiceExceptionResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate220.errors = vErrors, errors === 0;
}
validate220.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const ListClusters502 = validate221;
function validate221(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate221.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message" && key0 !== "Message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.Message !== void 0 && typeof data.Message != "string") {
			let err2 = {
				instancePath: instancePath + "/Message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/Message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate221.errors = vErrors, errors === 0;
}
validate221.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const ListClusters504 = validate222;
function validate222(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate222.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message" && key0 !== "Message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.Message !== void 0 && typeof data.Message != "string") {
			let err2 = {
				instancePath: instancePath + "/Message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/Message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate222.errors = vErrors, errors === 0;
}
validate222.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const ListImageLogStreams200 = validate223;
function validate224(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate224.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.logStreams === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "logStreams" },
				message: "must have required property 'logStreams'"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		for (let key0 in data) if (key0 !== "logStreams" && key0 !== "nextToken") {
			let err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.logStreams !== void 0) {
			let data0 = data.logStreams;
			if (Array.isArray(data0)) {
				let len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data1 = data0[i0];
					if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
						if (data1.creationTime === void 0) {
							let err2 = {
								instancePath: instancePath + "/logStreams/" + i0,
								schemaPath: "pcluster-api://contract#/components/schemas/LogStream/required",
								keyword: "required",
								params: { missingProperty: "creationTime" },
								message: "must have required property 'creationTime'"
							};
							vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
						}
						if (data1.firstEventTimestamp === void 0) {
							let err3 = {
								instancePath: instancePath + "/logStreams/" + i0,
								schemaPath: "pcluster-api://contract#/components/schemas/LogStream/required",
								keyword: "required",
								params: { missingProperty: "firstEventTimestamp" },
								message: "must have required property 'firstEventTimestamp'"
							};
							vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
						}
						if (data1.lastEventTimestamp === void 0) {
							let err4 = {
								instancePath: instancePath + "/logStreams/" + i0,
								schemaPath: "pcluster-api://contract#/components/schemas/LogStream/required",
								keyword: "required",
								params: { missingProperty: "lastEventTimestamp" },
								message: "must have required property 'lastEventTimestamp'"
							};
							vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
						}
						if (data1.lastIngestionTime === void 0) {
							let err5 = {
								instancePath: instancePath + "/logStreams/" + i0,
								schemaPath: "pcluster-api://contract#/components/schemas/LogStream/required",
								keyword: "required",
								params: { missingProperty: "lastIngestionTime" },
								message: "must have required property 'lastIngestionTime'"
							};
							vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
						}
						if (data1.logStreamArn === void 0) {
							let err6 = {
								instancePath: instancePath + "/logStreams/" + i0,
								schemaPath: "pcluster-api://contract#/components/schemas/LogStream/required",
								keyword: "required",
								params: { missingProperty: "logStreamArn" },
								message: "must have required property 'logStreamArn'"
							};
							vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
						}
						if (data1.logStreamName === void 0) {
							let err7 = {
								instancePath: instancePath + "/logStreams/" + i0,
								schemaPath: "pcluster-api://contract#/components/schemas/LogStream/required",
								keyword: "required",
								params: { missingProperty: "logStreamName" },
								message: "must have required property 'logStreamName'"
							};
							vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
						}
						for (let key1 in data1) if (key1 !== "creationTime" && key1 !== "firstEventTimestamp" && key1 !== "lastEventTimestamp" && key1 !== "lastIngestionTime" && key1 !== "logStreamArn" && key1 !== "logStreamName" && key1 !== "uploadSequenceToken") {
							let err8 = {
								instancePath: instancePath + "/logStreams/" + i0,
								schemaPath: "pcluster-api://contract#/components/schemas/LogStream/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
						}
						if (data1.creationTime !== void 0) {
							let data2 = data1.creationTime;
							if (typeof data2 == "string") {
								if (!formats0.validate(data2)) {
									let err9 = {
										instancePath: instancePath + "/logStreams/" + i0 + "/creationTime",
										schemaPath: "pcluster-api://contract#/components/schemas/LogStream/properties/creationTime/format",
										keyword: "format",
										params: { format: "date-time" },
										message: "must match format \"date-time\""
									};
									vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
								}
							} else {
								let err10 = {
									instancePath: instancePath + "/logStreams/" + i0 + "/creationTime",
									schemaPath: "pcluster-api://contract#/components/schemas/LogStream/properties/creationTime/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
							}
						}
						if (data1.firstEventTimestamp !== void 0) {
							let data3 = data1.firstEventTimestamp;
							if (typeof data3 == "string") {
								if (!formats0.validate(data3)) {
									let err11 = {
										instancePath: instancePath + "/logStreams/" + i0 + "/firstEventTimestamp",
										schemaPath: "pcluster-api://contract#/components/schemas/LogStream/properties/firstEventTimestamp/format",
										keyword: "format",
										params: { format: "date-time" },
										message: "must match format \"date-time\""
									};
									vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
								}
							} else {
								let err12 = {
									instancePath: instancePath + "/logStreams/" + i0 + "/firstEventTimestamp",
									schemaPath: "pcluster-api://contract#/components/schemas/LogStream/properties/firstEventTimestamp/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
							}
						}
						if (data1.lastEventTimestamp !== void 0) {
							let data4 = data1.lastEventTimestamp;
							if (typeof data4 == "string") {
								if (!formats0.validate(data4)) {
									let err13 = {
										instancePath: instancePath + "/logStreams/" + i0 + "/lastEventTimestamp",
										schemaPath: "pcluster-api://contract#/components/schemas/LogStream/properties/lastEventTimestamp/format",
										keyword: "format",
										params: { format: "date-time" },
										message: "must match format \"date-time\""
									};
									vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
								}
							} else {
								let err14 = {
									instancePath: instancePath + "/logStreams/" + i0 + "/lastEventTimestamp",
									schemaPath: "pcluster-api://contract#/components/schemas/LogStream/properties/lastEventTimestamp/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
							}
						}
						if (data1.lastIngestionTime !== void 0) {
							let data5 = data1.lastIngestionTime;
							if (typeof data5 == "string") {
								if (!formats0.validate(data5)) {
									let err15 = {
										instancePath: instancePath + "/logStreams/" + i0 + "/lastIngestionTime",
										schemaPath: "pcluster-api://contract#/components/schemas/LogStream/properties/lastIngestionTime/format",
										keyword: "format",
										params: { format: "date-time" },
										message: "must match format \"date-time\""
									};
									vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
								}
							} else {
								let err16 = {
									instancePath: instancePath + "/logStreams/" + i0 + "/lastIngestionTime",
									schemaPath: "pcluster-api://contract#/components/schemas/LogStream/properties/lastIngestionTime/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
							}
						}
						if (data1.logStreamArn !== void 0 && typeof data1.logStreamArn != "string") {
							let err17 = {
								instancePath: instancePath + "/logStreams/" + i0 + "/logStreamArn",
								schemaPath: "pcluster-api://contract#/components/schemas/LogStream/properties/logStreamArn/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
						}
						if (data1.logStreamName !== void 0 && typeof data1.logStreamName != "string") {
							let err18 = {
								instancePath: instancePath + "/logStreams/" + i0 + "/logStreamName",
								schemaPath: "pcluster-api://contract#/components/schemas/LogStream/properties/logStreamName/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
						}
						if (data1.uploadSequenceToken !== void 0 && typeof data1.uploadSequenceToken != "string") {
							let err19 = {
								instancePath: instancePath + "/logStreams/" + i0 + "/uploadSequenceToken",
								schemaPath: "pcluster-api://contract#/components/schemas/LogStream/properties/uploadSequenceToken/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
						}
					} else {
						let err20 = {
							instancePath: instancePath + "/logStreams/" + i0,
							schemaPath: "pcluster-api://contract#/components/schemas/LogStream/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
					}
				}
			} else {
				let err21 = {
					instancePath: instancePath + "/logStreams",
					schemaPath: "#/properties/logStreams/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
			}
		}
		if (data.nextToken !== void 0 && typeof data.nextToken != "string") {
			let err22 = {
				instancePath: instancePath + "/nextToken",
				schemaPath: "#/properties/nextToken/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
		}
	} else {
		let err23 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
	}
	return validate224.errors = vErrors, errors === 0;
}
validate224.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate223(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate223.evaluated;
	return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate224(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	}) || (vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors), errors = vErrors.length), validate223.errors = vErrors, errors === 0;
}
validate223.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const ListImageLogStreams400 = validate226;
function validate226(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate226.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/BadRequestExceptionResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/BadRequestExceptionResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
	} else {
		let err2 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/BadRequestExceptionResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate226.errors = vErrors, errors === 0;
}
validate226.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const ListImageLogStreams401 = validate227;
function validate227(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate227.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/UnauthorizedClientErrorResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/UnauthorizedClientErrorResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
	} else {
		let err2 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/UnauthorizedClientErrorResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate227.errors = vErrors, errors === 0;
}
validate227.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const ListImageLogStreams403 = validate228;
function validate228(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate228.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message" && key0 !== "Message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.Message !== void 0 && typeof data.Message != "string") {
			let err2 = {
				instancePath: instancePath + "/Message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/Message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate228.errors = vErrors, errors === 0;
}
validate228.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const ListImageLogStreams404 = validate229;
function validate229(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate229.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/NotFoundExceptionResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/NotFoundExceptionResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
	} else {
		let err2 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/NotFoundExceptionResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate229.errors = vErrors, errors === 0;
}
validate229.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const ListImageLogStreams429 = validate230;
function validate230(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate230.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/LimitExceededExceptionResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/LimitExceededExceptionResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
	} else {
		let err2 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/LimitExceededExceptionResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate230.errors = vErrors, errors === 0;
}
validate230.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const ListImageLogStreams500 = validate231;
function validate231(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate231.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/InternalServiceExceptionResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/InternalServiceExceptionResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
	} else {
		let err2 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/InternalServiceExceptionResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate231.errors = vErrors, errors === 0;
}
validate231.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const ListImageLogStreams502 = validate232;
function validate232(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate232.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message" && key0 !== "Message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.Message !== void 0 && typeof data.Message != "string") {
			let err2 = {
				instancePath: instancePath + "/Message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/Message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate232.errors = vErrors, errors === 0;
}
validate232.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const ListImageLogStreams504 = validate233;
function validate233(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate233.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message" && key0 !== "Message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.Message !== void 0 && typeof data.Message != "string") {
			let err2 = {
				instancePath: instancePath + "/Message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/Message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate233.errors = vErrors, errors === 0;
}
validate233.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const ListImages200 = validate234;
function validate235(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate235.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.images === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "images" },
				message: "must have required property 'images'"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		for (let key0 in data) if (key0 !== "images" && key0 !== "nextToken") {
			let err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.images !== void 0) {
			let data0 = data.images;
			if (Array.isArray(data0)) {
				let len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) validate23(data0[i0], {
					instancePath: instancePath + "/images/" + i0,
					parentData: data0,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length);
			} else {
				let err2 = {
					instancePath: instancePath + "/images",
					schemaPath: "#/properties/images/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
			}
		}
		if (data.nextToken !== void 0 && typeof data.nextToken != "string") {
			let err3 = {
				instancePath: instancePath + "/nextToken",
				schemaPath: "#/properties/nextToken/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
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
	return validate235.errors = vErrors, errors === 0;
}
validate235.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate234(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate234.evaluated;
	return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate235(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	}) || (vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors), errors = vErrors.length), validate234.errors = vErrors, errors === 0;
}
validate234.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const ListImages400 = validate238;
function validate238(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate238.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/BadRequestExceptionResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/BadRequestExceptionResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
	} else {
		let err2 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/BadRequestExceptionResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate238.errors = vErrors, errors === 0;
}
validate238.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const ListImages401 = validate239;
function validate239(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate239.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/UnauthorizedClientErrorResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/UnauthorizedClientErrorResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
	} else {
		let err2 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/UnauthorizedClientErrorResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate239.errors = vErrors, errors === 0;
}
validate239.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const ListImages403 = validate240;
function validate240(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate240.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message" && key0 !== "Message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.Message !== void 0 && typeof data.Message != "string") {
			let err2 = {
				instancePath: instancePath + "/Message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/Message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate240.errors = vErrors, errors === 0;
}
validate240.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const ListImages429 = validate241;
function validate241(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate241.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/LimitExceededExceptionResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/LimitExceededExceptionResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
	} else {
		let err2 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/LimitExceededExceptionResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate241.errors = vErrors, errors === 0;
}
validate241.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const ListImages500 = validate242;
function validate242(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate242.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/InternalServiceExceptionResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/InternalServiceExceptionResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
	} else {
		let err2 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/InternalServiceExceptionResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate242.errors = vErrors, errors === 0;
}
validate242.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const ListImages502 = validate243;
function validate243(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate243.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message" && key0 !== "Message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.Message !== void 0 && typeof data.Message != "string") {
			let err2 = {
				instancePath: instancePath + "/Message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/Message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate243.errors = vErrors, errors === 0;
}
validate243.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const ListImages504 = validate244;
function validate244(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate244.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message" && key0 !== "Message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.Message !== void 0 && typeof data.Message != "string") {
			let err2 = {
				instancePath: instancePath + "/Message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/Message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate244.errors = vErrors, errors === 0;
}
validate244.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const ListOfficialImages200 = validate245;
function validate246(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate246.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.images === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "images" },
				message: "must have required property 'images'"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		for (let key0 in data) if (key0 !== "images") {
			let err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.images !== void 0) {
			let data0 = data.images;
			if (Array.isArray(data0)) {
				let len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data1 = data0[i0];
					if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
						if (data1.amiId === void 0) {
							let err2 = {
								instancePath: instancePath + "/images/" + i0,
								schemaPath: "pcluster-api://contract#/components/schemas/AmiInfo/required",
								keyword: "required",
								params: { missingProperty: "amiId" },
								message: "must have required property 'amiId'"
							};
							vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
						}
						if (data1.architecture === void 0) {
							let err3 = {
								instancePath: instancePath + "/images/" + i0,
								schemaPath: "pcluster-api://contract#/components/schemas/AmiInfo/required",
								keyword: "required",
								params: { missingProperty: "architecture" },
								message: "must have required property 'architecture'"
							};
							vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
						}
						if (data1.name === void 0) {
							let err4 = {
								instancePath: instancePath + "/images/" + i0,
								schemaPath: "pcluster-api://contract#/components/schemas/AmiInfo/required",
								keyword: "required",
								params: { missingProperty: "name" },
								message: "must have required property 'name'"
							};
							vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
						}
						if (data1.os === void 0) {
							let err5 = {
								instancePath: instancePath + "/images/" + i0,
								schemaPath: "pcluster-api://contract#/components/schemas/AmiInfo/required",
								keyword: "required",
								params: { missingProperty: "os" },
								message: "must have required property 'os'"
							};
							vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
						}
						if (data1.version === void 0) {
							let err6 = {
								instancePath: instancePath + "/images/" + i0,
								schemaPath: "pcluster-api://contract#/components/schemas/AmiInfo/required",
								keyword: "required",
								params: { missingProperty: "version" },
								message: "must have required property 'version'"
							};
							vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
						}
						for (let key1 in data1) if (key1 !== "amiId" && key1 !== "architecture" && key1 !== "name" && key1 !== "os" && key1 !== "version") {
							let err7 = {
								instancePath: instancePath + "/images/" + i0,
								schemaPath: "pcluster-api://contract#/components/schemas/AmiInfo/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
						}
						if (data1.amiId !== void 0 && typeof data1.amiId != "string") {
							let err8 = {
								instancePath: instancePath + "/images/" + i0 + "/amiId",
								schemaPath: "pcluster-api://contract#/components/schemas/AmiInfo/properties/amiId/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
						}
						if (data1.architecture !== void 0 && typeof data1.architecture != "string") {
							let err9 = {
								instancePath: instancePath + "/images/" + i0 + "/architecture",
								schemaPath: "pcluster-api://contract#/components/schemas/AmiInfo/properties/architecture/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
						}
						if (data1.name !== void 0 && typeof data1.name != "string") {
							let err10 = {
								instancePath: instancePath + "/images/" + i0 + "/name",
								schemaPath: "pcluster-api://contract#/components/schemas/AmiInfo/properties/name/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
						}
						if (data1.os !== void 0 && typeof data1.os != "string") {
							let err11 = {
								instancePath: instancePath + "/images/" + i0 + "/os",
								schemaPath: "pcluster-api://contract#/components/schemas/AmiInfo/properties/os/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
						}
						if (data1.version !== void 0 && typeof data1.version != "string") {
							let err12 = {
								instancePath: instancePath + "/images/" + i0 + "/version",
								schemaPath: "pcluster-api://contract#/components/schemas/AmiInfo/properties/version/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
						}
					} else {
						let err13 = {
							instancePath: instancePath + "/images/" + i0,
							schemaPath: "pcluster-api://contract#/components/schemas/AmiInfo/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
					}
				}
			} else {
				let err14 = {
					instancePath: instancePath + "/images",
					schemaPath: "#/properties/images/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
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
	return validate246.errors = vErrors, errors === 0;
}
validate246.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate245(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate245.evaluated;
	return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate246(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	}) || (vErrors = vErrors === null ? validate246.errors : vErrors.concat(validate246.errors), errors = vErrors.length), validate245.errors = vErrors, errors === 0;
}
validate245.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const ListOfficialImages400 = validate248;
function validate248(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate248.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/BadRequestExceptionResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/BadRequestExceptionResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
	} else {
		let err2 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/BadRequestExceptionResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate248.errors = vErrors, errors === 0;
}
validate248.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const ListOfficialImages401 = validate249;
function validate249(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate249.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/UnauthorizedClientErrorResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/UnauthorizedClientErrorResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
	} else {
		let err2 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/UnauthorizedClientErrorResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate249.errors = vErrors, errors === 0;
}
validate249.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const ListOfficialImages403 = validate250;
function validate250(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate250.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message" && key0 !== "Message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.Message !== void 0 && typeof data.Message != "string") {
			let err2 = {
				instancePath: instancePath + "/Message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/Message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate250.errors = vErrors, errors === 0;
}
validate250.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const ListOfficialImages429 = validate251;
function validate251(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate251.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/LimitExceededExceptionResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/LimitExceededExceptionResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
	} else {
		let err2 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/LimitExceededExceptionResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate251.errors = vErrors, errors === 0;
}
validate251.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const ListOfficialImages500 = validate252;
function validate252(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate252.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/InternalServiceExceptionResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/InternalServiceExceptionResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
	} else {
		let err2 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/InternalServiceExceptionResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate252.errors = vErrors, errors === 0;
}
validate252.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const ListOfficialImages502 = validate253;
function validate253(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate253.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message" && key0 !== "Message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.Message !== void 0 && typeof data.Message != "string") {
			let err2 = {
				instancePath: instancePath + "/Message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/Message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate253.errors = vErrors, errors === 0;
}
validate253.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const ListOfficialImages504 = validate254;
function validate254(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate254.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message" && key0 !== "Message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.Message !== void 0 && typeof data.Message != "string") {
			let err2 = {
				instancePath: instancePath + "/Message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/Message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate254.errors = vErrors, errors === 0;
}
validate254.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const UpdateCluster202 = validate255;
function validate256(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate256.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.changeSet === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "changeSet" },
				message: "must have required property 'changeSet'"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.cluster === void 0) {
			let err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "cluster" },
				message: "must have required property 'cluster'"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		for (let key0 in data) if (key0 !== "changeSet" && key0 !== "cluster" && key0 !== "validationMessages") {
			let err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		if (data.changeSet !== void 0) {
			let data0 = data.changeSet;
			if (Array.isArray(data0)) {
				let len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data1 = data0[i0];
					if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
						for (let key1 in data1) if (key1 !== "currentValue" && key1 !== "parameter" && key1 !== "requestedValue") {
							let err3 = {
								instancePath: instancePath + "/changeSet/" + i0,
								schemaPath: "pcluster-api://contract#/components/schemas/Change/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
						}
						if (data1.parameter !== void 0 && typeof data1.parameter != "string") {
							let err4 = {
								instancePath: instancePath + "/changeSet/" + i0 + "/parameter",
								schemaPath: "pcluster-api://contract#/components/schemas/Change/properties/parameter/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
						}
					} else {
						let err5 = {
							instancePath: instancePath + "/changeSet/" + i0,
							schemaPath: "pcluster-api://contract#/components/schemas/Change/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
					}
				}
			} else {
				let err6 = {
					instancePath: instancePath + "/changeSet",
					schemaPath: "#/properties/changeSet/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
			}
		}
		if (data.cluster !== void 0 && (validate47(data.cluster, {
			instancePath: instancePath + "/cluster",
			parentData: data,
			parentDataProperty: "cluster",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors), errors = vErrors.length)), data.validationMessages !== void 0) {
			let data4 = data.validationMessages;
			if (Array.isArray(data4)) {
				let len1 = data4.length;
				for (let i1 = 0; i1 < len1; i1++) validate25(data4[i1], {
					instancePath: instancePath + "/validationMessages/" + i1,
					parentData: data4,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length);
			} else {
				let err7 = {
					instancePath: instancePath + "/validationMessages",
					schemaPath: "#/properties/validationMessages/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
			}
		}
	} else {
		let err8 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
	}
	return validate256.errors = vErrors, errors === 0;
}
validate256.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate255(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate255.evaluated;
	return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate256(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	}) || (vErrors = vErrors === null ? validate256.errors : vErrors.concat(validate256.errors), errors = vErrors.length), validate255.errors = vErrors, errors === 0;
}
validate255.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const UpdateCluster400 = validate260;
function validate261(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate261.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "changeSet" && key0 !== "configurationValidationErrors" && key0 !== "message" && key0 !== "updateValidationErrors") {
			let err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.changeSet !== void 0) {
			let data0 = data.changeSet;
			if (Array.isArray(data0)) {
				let len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data1 = data0[i0];
					if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
						for (let key1 in data1) if (key1 !== "currentValue" && key1 !== "parameter" && key1 !== "requestedValue") {
							let err1 = {
								instancePath: instancePath + "/changeSet/" + i0,
								schemaPath: "pcluster-api://contract#/components/schemas/Change/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
						}
						if (data1.parameter !== void 0 && typeof data1.parameter != "string") {
							let err2 = {
								instancePath: instancePath + "/changeSet/" + i0 + "/parameter",
								schemaPath: "pcluster-api://contract#/components/schemas/Change/properties/parameter/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
						}
					} else {
						let err3 = {
							instancePath: instancePath + "/changeSet/" + i0,
							schemaPath: "pcluster-api://contract#/components/schemas/Change/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
					}
				}
			} else {
				let err4 = {
					instancePath: instancePath + "/changeSet",
					schemaPath: "#/properties/changeSet/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
			}
		}
		if (data.configurationValidationErrors !== void 0) {
			let data3 = data.configurationValidationErrors;
			if (Array.isArray(data3)) {
				let len1 = data3.length;
				for (let i1 = 0; i1 < len1; i1++) validate25(data3[i1], {
					instancePath: instancePath + "/configurationValidationErrors/" + i1,
					parentData: data3,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length);
			} else {
				let err5 = {
					instancePath: instancePath + "/configurationValidationErrors",
					schemaPath: "#/properties/configurationValidationErrors/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
			}
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err6 = {
				instancePath: instancePath + "/message",
				schemaPath: "#/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
		}
		if (data.updateValidationErrors !== void 0) {
			let data6 = data.updateValidationErrors;
			if (Array.isArray(data6)) {
				let len2 = data6.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data7 = data6[i2];
					if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
						for (let key2 in data7) if (key2 !== "currentValue" && key2 !== "message" && key2 !== "parameter" && key2 !== "requestedValue") {
							let err7 = {
								instancePath: instancePath + "/updateValidationErrors/" + i2,
								schemaPath: "pcluster-api://contract#/components/schemas/UpdateError/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key2 },
								message: "must NOT have additional properties"
							};
							vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
						}
						if (data7.message !== void 0 && typeof data7.message != "string") {
							let err8 = {
								instancePath: instancePath + "/updateValidationErrors/" + i2 + "/message",
								schemaPath: "pcluster-api://contract#/components/schemas/UpdateError/properties/message/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
						}
						if (data7.parameter !== void 0 && typeof data7.parameter != "string") {
							let err9 = {
								instancePath: instancePath + "/updateValidationErrors/" + i2 + "/parameter",
								schemaPath: "pcluster-api://contract#/components/schemas/UpdateError/properties/parameter/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
						}
					} else {
						let err10 = {
							instancePath: instancePath + "/updateValidationErrors/" + i2,
							schemaPath: "pcluster-api://contract#/components/schemas/UpdateError/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
					}
				}
			} else {
				let err11 = {
					instancePath: instancePath + "/updateValidationErrors",
					schemaPath: "#/properties/updateValidationErrors/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
			}
		}
	} else {
		let err12 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
	}
	return validate261.errors = vErrors, errors === 0;
}
validate261.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate260(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate260.evaluated;
	return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate261(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	}) || (vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors), errors = vErrors.length), validate260.errors = vErrors, errors === 0;
}
validate260.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const UpdateCluster401 = validate264;
function validate264(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate264.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/UnauthorizedClientErrorResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/UnauthorizedClientErrorResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
	} else {
		let err2 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/UnauthorizedClientErrorResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate264.errors = vErrors, errors === 0;
}
validate264.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const UpdateCluster403 = validate265;
function validate265(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate265.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message" && key0 !== "Message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.Message !== void 0 && typeof data.Message != "string") {
			let err2 = {
				instancePath: instancePath + "/Message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/Message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate265.errors = vErrors, errors === 0;
}
validate265.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const UpdateCluster404 = validate266;
function validate266(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate266.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/NotFoundExceptionResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/NotFoundExceptionResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
	} else {
		let err2 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/NotFoundExceptionResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate266.errors = vErrors, errors === 0;
}
validate266.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const UpdateCluster409 = validate267;
function validate267(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate267.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/ConflictExceptionResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/ConflictExceptionResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
	} else {
		let err2 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/ConflictExceptionResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate267.errors = vErrors, errors === 0;
}
validate267.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const UpdateCluster412 = validate268;
function validate269(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate269.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "changeSet" && key0 !== "message" && key0 !== "validationMessages") {
			let err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.changeSet !== void 0) {
			let data0 = data.changeSet;
			if (Array.isArray(data0)) {
				let len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data1 = data0[i0];
					if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
						for (let key1 in data1) if (key1 !== "currentValue" && key1 !== "parameter" && key1 !== "requestedValue") {
							let err1 = {
								instancePath: instancePath + "/changeSet/" + i0,
								schemaPath: "pcluster-api://contract#/components/schemas/Change/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
						}
						if (data1.parameter !== void 0 && typeof data1.parameter != "string") {
							let err2 = {
								instancePath: instancePath + "/changeSet/" + i0 + "/parameter",
								schemaPath: "pcluster-api://contract#/components/schemas/Change/properties/parameter/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
						}
					} else {
						let err3 = {
							instancePath: instancePath + "/changeSet/" + i0,
							schemaPath: "pcluster-api://contract#/components/schemas/Change/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
					}
				}
			} else {
				let err4 = {
					instancePath: instancePath + "/changeSet",
					schemaPath: "#/properties/changeSet/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
			}
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err5 = {
				instancePath: instancePath + "/message",
				schemaPath: "#/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
		}
		if (data.validationMessages !== void 0) {
			let data4 = data.validationMessages;
			if (Array.isArray(data4)) {
				let len1 = data4.length;
				for (let i1 = 0; i1 < len1; i1++) validate25(data4[i1], {
					instancePath: instancePath + "/validationMessages/" + i1,
					parentData: data4,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length);
			} else {
				let err6 = {
					instancePath: instancePath + "/validationMessages",
					schemaPath: "#/properties/validationMessages/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
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
	return validate269.errors = vErrors, errors === 0;
}
validate269.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate268(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate268.evaluated;
	return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate269(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	}) || (vErrors = vErrors === null ? validate269.errors : vErrors.concat(validate269.errors), errors = vErrors.length), validate268.errors = vErrors, errors === 0;
}
validate268.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const UpdateCluster413 = validate272;
function validate272(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate272.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message" && key0 !== "Message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.Message !== void 0 && typeof data.Message != "string") {
			let err2 = {
				instancePath: instancePath + "/Message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/Message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate272.errors = vErrors, errors === 0;
}
validate272.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const UpdateCluster415 = validate273;
function validate273(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate273.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message" && key0 !== "Message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.Message !== void 0 && typeof data.Message != "string") {
			let err2 = {
				instancePath: instancePath + "/Message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/Message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate273.errors = vErrors, errors === 0;
}
validate273.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const UpdateCluster429 = validate274;
function validate274(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate274.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/LimitExceededExceptionResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/LimitExceededExceptionResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
	} else {
		let err2 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/LimitExceededExceptionResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate274.errors = vErrors, errors === 0;
}
validate274.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const UpdateCluster500 = validate275;
function validate275(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate275.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/InternalServiceExceptionResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/InternalServiceExceptionResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
	} else {
		let err2 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/InternalServiceExceptionResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate275.errors = vErrors, errors === 0;
}
validate275.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const UpdateCluster502 = validate276;
function validate276(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate276.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message" && key0 !== "Message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.Message !== void 0 && typeof data.Message != "string") {
			let err2 = {
				instancePath: instancePath + "/Message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/Message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate276.errors = vErrors, errors === 0;
}
validate276.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const UpdateCluster504 = validate277;
function validate277(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate277.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message" && key0 !== "Message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.Message !== void 0 && typeof data.Message != "string") {
			let err2 = {
				instancePath: instancePath + "/Message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/Message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate277.errors = vErrors, errors === 0;
}
validate277.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const UpdateComputeFleet200 = validate278;
function validate279(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate279.evaluated;
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
		for (let key0 in data) if (key0 !== "lastStatusUpdatedTime" && key0 !== "status") {
			let err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.lastStatusUpdatedTime !== void 0) {
			let data0 = data.lastStatusUpdatedTime;
			if (typeof data0 == "string") {
				if (!formats0.validate(data0)) {
					let err2 = {
						instancePath: instancePath + "/lastStatusUpdatedTime",
						schemaPath: "#/properties/lastStatusUpdatedTime/format",
						keyword: "format",
						params: { format: "date-time" },
						message: "must match format \"date-time\""
					};
					vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
				}
			} else {
				let err3 = {
					instancePath: instancePath + "/lastStatusUpdatedTime",
					schemaPath: "#/properties/lastStatusUpdatedTime/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
			}
		}
		if (data.status !== void 0) {
			let data1 = data.status;
			if (typeof data1 != "string") {
				let err4 = {
					instancePath: instancePath + "/status",
					schemaPath: "pcluster-api://contract#/components/schemas/ComputeFleetStatus/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
			}
			if (data1 !== "START_REQUESTED" && data1 !== "STARTING" && data1 !== "RUNNING" && data1 !== "PROTECTED" && data1 !== "STOP_REQUESTED" && data1 !== "STOPPING" && data1 !== "STOPPED" && data1 !== "UNKNOWN" && data1 !== "ENABLED" && data1 !== "DISABLED") {
				let err5 = {
					instancePath: instancePath + "/status",
					schemaPath: "pcluster-api://contract#/components/schemas/ComputeFleetStatus/enum",
					keyword: "enum",
					params: { allowedValues: schema150.enum },
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
	return validate279.errors = vErrors, errors === 0;
}
validate279.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate278(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate278.evaluated;
	return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate279(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	}) || (vErrors = vErrors === null ? validate279.errors : vErrors.concat(validate279.errors), errors = vErrors.length), validate278.errors = vErrors, errors === 0;
}
validate278.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const UpdateComputeFleet400 = validate281;
function validate281(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate281.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/BadRequestExceptionResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/BadRequestExceptionResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
	} else {
		let err2 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/BadRequestExceptionResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate281.errors = vErrors, errors === 0;
}
validate281.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const UpdateComputeFleet401 = validate282;
function validate282(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate282.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/UnauthorizedClientErrorResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/UnauthorizedClientErrorResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
	} else {
		let err2 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/UnauthorizedClientErrorResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate282.errors = vErrors, errors === 0;
}
validate282.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const UpdateComputeFleet403 = validate283;
function validate283(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate283.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message" && key0 !== "Message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.Message !== void 0 && typeof data.Message != "string") {
			let err2 = {
				instancePath: instancePath + "/Message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/Message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate283.errors = vErrors, errors === 0;
}
validate283.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const UpdateComputeFleet404 = validate284;
function validate284(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate284.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/NotFoundExceptionResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/NotFoundExceptionResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
	} else {
		let err2 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/NotFoundExceptionResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate284.errors = vErrors, errors === 0;
}
validate284.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const UpdateComputeFleet413 = validate285;
function validate285(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate285.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message" && key0 !== "Message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.Message !== void 0 && typeof data.Message != "string") {
			let err2 = {
				instancePath: instancePath + "/Message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/Message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate285.errors = vErrors, errors === 0;
}
validate285.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const UpdateComputeFleet415 = validate286;
function validate286(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate286.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message" && key0 !== "Message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.Message !== void 0 && typeof data.Message != "string") {
			let err2 = {
				instancePath: instancePath + "/Message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/Message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate286.errors = vErrors, errors === 0;
}
validate286.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const UpdateComputeFleet429 = validate287;
function validate287(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate287.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/LimitExceededExceptionResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/LimitExceededExceptionResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
	} else {
		let err2 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/LimitExceededExceptionResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate287.errors = vErrors, errors === 0;
}
validate287.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const UpdateComputeFleet500 = validate288;
function validate288(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate288.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/InternalServiceExceptionResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/InternalServiceExceptionResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
	} else {
		let err2 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/InternalServiceExceptionResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate288.errors = vErrors, errors === 0;
}
validate288.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const UpdateComputeFleet502 = validate289;
function validate289(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate289.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message" && key0 !== "Message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.Message !== void 0 && typeof data.Message != "string") {
			let err2 = {
				instancePath: instancePath + "/Message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/Message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate289.errors = vErrors, errors === 0;
}
validate289.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const UpdateComputeFleet504 = validate290;
function validate290(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate290.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "message" && key0 !== "Message") {
			let err0 = {
				instancePath,
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.message !== void 0 && typeof data.message != "string") {
			let err1 = {
				instancePath: instancePath + "/message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.Message !== void 0 && typeof data.Message != "string") {
			let err2 = {
				instancePath: instancePath + "/Message",
				schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/properties/Message/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "pcluster-api://contract#/components/schemas/GatewayErrorResponseContent/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate290.errors = vErrors, errors === 0;
}
validate290.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
// entry.in-memory.js
export const validateResponses: ResponseValidators = {
	BuildImage: {
		202: BuildImage202,
		400: BuildImage400,
		401: BuildImage401,
		403: BuildImage403,
		409: BuildImage409,
		412: BuildImage412,
		413: BuildImage413,
		415: BuildImage415,
		429: BuildImage429,
		500: BuildImage500,
		502: BuildImage502,
		504: BuildImage504
	},
	CreateCluster: {
		202: CreateCluster202,
		400: CreateCluster400,
		401: CreateCluster401,
		403: CreateCluster403,
		409: CreateCluster409,
		412: CreateCluster412,
		413: CreateCluster413,
		415: CreateCluster415,
		429: CreateCluster429,
		500: CreateCluster500,
		502: CreateCluster502,
		504: CreateCluster504
	},
	DeleteCluster: {
		202: DeleteCluster202,
		400: DeleteCluster400,
		401: DeleteCluster401,
		403: DeleteCluster403,
		404: DeleteCluster404,
		429: DeleteCluster429,
		500: DeleteCluster500,
		502: DeleteCluster502,
		504: DeleteCluster504
	},
	DeleteClusterInstances: {
		202: void 0,
		400: DeleteClusterInstances400,
		401: DeleteClusterInstances401,
		403: DeleteClusterInstances403,
		404: DeleteClusterInstances404,
		429: DeleteClusterInstances429,
		500: DeleteClusterInstances500,
		502: DeleteClusterInstances502,
		504: DeleteClusterInstances504
	},
	DeleteImage: {
		202: DeleteImage202,
		400: DeleteImage400,
		401: DeleteImage401,
		403: DeleteImage403,
		404: DeleteImage404,
		429: DeleteImage429,
		500: DeleteImage500,
		502: DeleteImage502,
		504: DeleteImage504
	},
	DescribeCluster: {
		200: DescribeCluster200,
		400: DescribeCluster400,
		401: DescribeCluster401,
		403: DescribeCluster403,
		404: DescribeCluster404,
		429: DescribeCluster429,
		500: DescribeCluster500,
		502: DescribeCluster502,
		504: DescribeCluster504
	},
	DescribeClusterInstances: {
		200: DescribeClusterInstances200,
		400: DescribeClusterInstances400,
		401: DescribeClusterInstances401,
		403: DescribeClusterInstances403,
		429: DescribeClusterInstances429,
		500: DescribeClusterInstances500,
		502: DescribeClusterInstances502,
		504: DescribeClusterInstances504
	},
	DescribeComputeFleet: {
		200: DescribeComputeFleet200,
		400: DescribeComputeFleet400,
		401: DescribeComputeFleet401,
		403: DescribeComputeFleet403,
		404: DescribeComputeFleet404,
		429: DescribeComputeFleet429,
		500: DescribeComputeFleet500,
		502: DescribeComputeFleet502,
		504: DescribeComputeFleet504
	},
	DescribeImage: {
		200: DescribeImage200,
		400: DescribeImage400,
		401: DescribeImage401,
		403: DescribeImage403,
		404: DescribeImage404,
		429: DescribeImage429,
		500: DescribeImage500,
		502: DescribeImage502,
		504: DescribeImage504
	},
	GetClusterLogEvents: {
		200: GetClusterLogEvents200,
		400: GetClusterLogEvents400,
		401: GetClusterLogEvents401,
		403: GetClusterLogEvents403,
		404: GetClusterLogEvents404,
		429: GetClusterLogEvents429,
		500: GetClusterLogEvents500,
		502: GetClusterLogEvents502,
		504: GetClusterLogEvents504
	},
	GetClusterStackEvents: {
		200: GetClusterStackEvents200,
		400: GetClusterStackEvents400,
		401: GetClusterStackEvents401,
		403: GetClusterStackEvents403,
		404: GetClusterStackEvents404,
		429: GetClusterStackEvents429,
		500: GetClusterStackEvents500,
		502: GetClusterStackEvents502,
		504: GetClusterStackEvents504
	},
	GetImageLogEvents: {
		200: GetImageLogEvents200,
		400: GetImageLogEvents400,
		401: GetImageLogEvents401,
		403: GetImageLogEvents403,
		404: GetImageLogEvents404,
		429: GetImageLogEvents429,
		500: GetImageLogEvents500,
		502: GetImageLogEvents502,
		504: GetImageLogEvents504
	},
	GetImageStackEvents: {
		200: GetImageStackEvents200,
		400: GetImageStackEvents400,
		401: GetImageStackEvents401,
		403: GetImageStackEvents403,
		404: GetImageStackEvents404,
		429: GetImageStackEvents429,
		500: GetImageStackEvents500,
		502: GetImageStackEvents502,
		504: GetImageStackEvents504
	},
	ListClusterLogStreams: {
		200: ListClusterLogStreams200,
		400: ListClusterLogStreams400,
		401: ListClusterLogStreams401,
		403: ListClusterLogStreams403,
		404: ListClusterLogStreams404,
		429: ListClusterLogStreams429,
		500: ListClusterLogStreams500,
		502: ListClusterLogStreams502,
		504: ListClusterLogStreams504
	},
	ListClusters: {
		200: ListClusters200,
		400: ListClusters400,
		401: ListClusters401,
		403: ListClusters403,
		429: ListClusters429,
		500: ListClusters500,
		502: ListClusters502,
		504: ListClusters504
	},
	ListImageLogStreams: {
		200: ListImageLogStreams200,
		400: ListImageLogStreams400,
		401: ListImageLogStreams401,
		403: ListImageLogStreams403,
		404: ListImageLogStreams404,
		429: ListImageLogStreams429,
		500: ListImageLogStreams500,
		502: ListImageLogStreams502,
		504: ListImageLogStreams504
	},
	ListImages: {
		200: ListImages200,
		400: ListImages400,
		401: ListImages401,
		403: ListImages403,
		429: ListImages429,
		500: ListImages500,
		502: ListImages502,
		504: ListImages504
	},
	ListOfficialImages: {
		200: ListOfficialImages200,
		400: ListOfficialImages400,
		401: ListOfficialImages401,
		403: ListOfficialImages403,
		429: ListOfficialImages429,
		500: ListOfficialImages500,
		502: ListOfficialImages502,
		504: ListOfficialImages504
	},
	UpdateCluster: {
		202: UpdateCluster202,
		400: UpdateCluster400,
		401: UpdateCluster401,
		403: UpdateCluster403,
		404: UpdateCluster404,
		409: UpdateCluster409,
		412: UpdateCluster412,
		413: UpdateCluster413,
		415: UpdateCluster415,
		429: UpdateCluster429,
		500: UpdateCluster500,
		502: UpdateCluster502,
		504: UpdateCluster504
	},
	UpdateComputeFleet: {
		200: UpdateComputeFleet200,
		400: UpdateComputeFleet400,
		401: UpdateComputeFleet401,
		403: UpdateComputeFleet403,
		404: UpdateComputeFleet404,
		413: UpdateComputeFleet413,
		415: UpdateComputeFleet415,
		429: UpdateComputeFleet429,
		500: UpdateComputeFleet500,
		502: UpdateComputeFleet502,
		504: UpdateComputeFleet504
	}
};

