@org.jspecify.annotations.NullMarked
package vn.langso.territory.web;
