package vn.langso.identity.access;

import org.jspecify.annotations.Nullable;

/**
 * What became of an earlier request with the same key.
 *
 * @param request hash of what was asked then
 * @param status null while it is still being worked on
 */
record EarlierAnswer(
        String request,
        @Nullable Integer status,
        @Nullable String contentType,
        @Nullable String location,
        byte @Nullable [] content) {}
