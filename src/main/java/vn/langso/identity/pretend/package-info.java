/** The pretend e-ID: an OpenID Connect provider of the demo's own, which lets anybody be anybody of the demo. */
@org.jspecify.annotations.NullMarked
package vn.langso.identity.pretend;
