package vn.langso.files;

import java.util.UUID;

/**
 * Announces a file that will come in pieces.
 *
 * @param key made by the client once per chosen file; one key never makes two files
 * @param name the file's name as the client gave it, anything
 * @param length of the whole file in bytes
 */
public record BeginUpload(UUID key, String name, Purpose purpose, long length, Sender sender) {}
