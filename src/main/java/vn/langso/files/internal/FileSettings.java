package vn.langso.files.internal;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Min;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * What a site may set for files.
 *
 * @param folder where parts, contents and thumbnails are kept
 * @param pictureLimit largest picture as it is sent
 * @param documentLimit largest document or table
 * @param archiveLimit largest packed file
 * @param maxPixels most pixels of a picture as it is sent
 * @param longestSide longest side in pixels of a picture as it is kept
 * @param pictureQuality quality of JPEG as it is kept, 0 to 1
 * @param expansionLimit most bytes a PDF or packed file may unfold to
 * @param maxPages most pages of a PDF
 * @param keepUnreferenced how long a file that belongs to nothing is kept
 * @param keepUnfinished how long an unfinished upload is kept
 * @param s3 keeps contents in an object store instead of the folder
 * @param clamav has every file looked at by a virus scanner
 */
@Validated
@ConfigurationProperties("langso.files")
record FileSettings(
        Path folder,
        @DefaultValue("25MB") DataSize pictureLimit,
        @DefaultValue("25MB") DataSize documentLimit,
        @DefaultValue("100MB") DataSize archiveLimit,
        @DefaultValue("64000000") @Min(1) long maxPixels,
        @DefaultValue("2560") @Min(320) int longestSide,

        @DefaultValue("0.82") @DecimalMin("0.1") @DecimalMax("1")
        float pictureQuality,

        @DefaultValue("300MB") DataSize expansionLimit,
        @DefaultValue("1000") @Min(1) int maxPages,
        @DefaultValue("1d") Duration keepUnreferenced,
        @DefaultValue("1d") Duration keepUnfinished,
        @Nullable S3 s3,
        @Nullable Clamav clamav) {

    /** @param pathStyle puts the bucket into the path, as most servers other than Amazon's want it */
    record S3(
            String endpoint,
            String bucket,
            @DefaultValue("us-east-1") String region,
            String accessKey,
            String secretKey,
            @DefaultValue("true") boolean pathStyle) {}

    record Clamav(
            String host,
            @DefaultValue("3310") int port,
            @DefaultValue("30s") Duration timeout) {}

    /** The largest file of any format. */
    DataSize largest() {
        return DataSize.ofBytes(
                Math.max(Math.max(pictureLimit.toBytes(), documentLimit.toBytes()), archiveLimit.toBytes()));
    }

    DataSize limit(Format format) {
        return switch (format.family()) {
            case PICTURE -> pictureLimit;
            case PDF, PACKED_DOCUMENT, TEXT -> documentLimit;
            case ARCHIVE -> archiveLimit;
        };
    }
}
