package io.fitconnect.auth.vendorapp;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.platform.export.ArchiveWriter;
import io.fitconnect.platform.export.AthleteArchive;
import java.io.IOException;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The applications that a person registered, in the archive of the person's data; their secrets are known as digests only. */
@Component
class VendorAppArchive implements AthleteArchive {

    private final VendorApps apps;

    VendorAppArchive(VendorApps apps) {
        this.apps = apps;
    }

    @Override
    public void write(UUID athlete, ArchiveWriter archive) throws IOException {
        archive.document("vendor-apps.json", apps.listOf(new AccountId(athlete)));
    }
}
