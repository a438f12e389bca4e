@org.jspecify.annotations.NullMarked
package vn.langso.identity.internal;
