/**
 * The platform as an OAuth 2 authorisation server for programs that call {@code /api}: registered clients, what people
 * allow them, and the tokens that come of it. It has nothing to do with how people log in; start with
 * {@link IssuerConfiguration}.
 */
@org.jspecify.annotations.NullMarked
package vn.langso.identity.issuer;
