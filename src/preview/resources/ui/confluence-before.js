/* AUI takes the context path over from what is there before it. */
window.AJS = window.AJS || {};
window.AJS.contextPath = function () {
    'use strict';
    var meta = document.querySelector('meta[name="ajs-context-path"]');
    return meta ? meta.getAttribute('content') : '';
};
