package vn.langso.files.internal;

import jakarta.servlet.MultipartConfigElement;
import java.net.URI;
import java.time.Duration;
import org.springframework.boot.servlet.MultipartConfigFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.util.unit.DataSize;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** What of the files module depends on settings. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class FilesConfiguration {

    @Bean
    ContentStore contentStore(FileSettings settings, FileFolders folders, Disk disk) {
        var s3 = settings.s3();
        return s3 == null ? new DiskContents(folders.contents(), disk) : new S3Contents(client(s3), s3.bucket());
    }

    @Bean
    VirusScanner virusScanner(FileSettings settings) {
        var clamav = settings.clamav();
        return clamav == null ? file -> {} : new ClamavScanner(clamav);
    }

    /** A form with a file is as large as the largest file and what stands around it. */
    @Bean
    MultipartConfigElement multipartConfigElement(FileSettings settings, FileFolders folders) {
        var form = new MultipartConfigFactory();
        form.setMaxFileSize(settings.largest());
        form.setMaxRequestSize(requestLimit(settings));
        form.setFileSizeThreshold(DataSize.ofKilobytes(64));
        form.setLocation(folders.incoming().toString());
        return form.createMultipartConfig();
    }

    static DataSize requestLimit(FileSettings settings) {
        return DataSize.ofBytes(
                settings.largest().toBytes() + DataSize.ofMegabytes(1).toBytes());
    }

    static S3Client client(FileSettings.S3 settings) {
        return S3Client.builder()
                .endpointOverride(URI.create(settings.endpoint()))
                .region(Region.of(settings.region()))
                .credentialsProvider(StaticCredentialsProvider.create(
                        AwsBasicCredentials.create(settings.accessKey(), settings.secretKey())))
                .forcePathStyle(settings.pathStyle())
                // servers other than Amazon's know only the checksums that a request needs
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .httpClientBuilder(UrlConnectionHttpClient.builder()
                        .connectionTimeout(Duration.ofSeconds(5))
                        .socketTimeout(Duration.ofSeconds(30)))
                .build();
    }
}
