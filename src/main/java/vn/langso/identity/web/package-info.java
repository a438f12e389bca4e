/** Pages about people: one's own data, acting for somebody, staff. */
@org.jspecify.annotations.NullMarked
package vn.langso.identity.web;
