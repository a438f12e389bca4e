/** What stands between a request and its page: refusals made into answers, checks of every request, headers. */
@org.jspecify.annotations.NullMarked
package vn.langso.web.internal;
