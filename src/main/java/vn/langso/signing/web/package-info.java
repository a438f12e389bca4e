@org.jspecify.annotations.NullMarked
package vn.langso.signing.web;
