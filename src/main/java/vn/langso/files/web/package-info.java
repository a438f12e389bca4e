@org.jspecify.annotations.NullMarked
package vn.langso.files.web;
