package vn.langso.territory.web;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import vn.langso.web.FormTexts;

/** A list of new villages as a file. */
@FormTexts("territory.list")
public record ListForm(@NotNull @Nullable MultipartFile file) {}
