/** Logging in: by e-ID, passkey or one-time code; the session that follows, and its end. */
@org.jspecify.annotations.NullMarked
package vn.langso.identity.signin;
