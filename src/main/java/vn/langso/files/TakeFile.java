package vn.langso.files;

import java.util.UUID;

/**
 * Takes one file as a whole.
 *
 * @param key made by the client once per chosen file; one key never makes two files
 * @param name the file's name as the client gave it, anything
 */
public record TakeFile(UUID key, String name, Purpose purpose, Sender sender) {}
