/** Who may call what: reads {@link vn.langso.web.Access} on each endpoint and tells it who calls. */
@org.jspecify.annotations.NullMarked
package vn.langso.identity.access;
