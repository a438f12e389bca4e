@org.jspecify.annotations.NullMarked
package vn.langso.audit.web;
