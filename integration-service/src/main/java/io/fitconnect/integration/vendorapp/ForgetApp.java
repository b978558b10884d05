package io.fitconnect.integration.vendorapp;

import io.fitconnect.platform.usecase.UseCase;
import java.util.List;

/** Forgets an app that was deleted, or whose owner's account was erased. */
@UseCase
public class ForgetApp {

    private final VendorApps apps;
    private final List<AppRows> features;

    ForgetApp(VendorApps apps, List<AppRows> features) {
        this.apps = apps;
        this.features = List.copyOf(features);
    }

    public void handle(String clientId) {
        features.forEach(feature -> feature.forget(clientId));
        apps.remove(clientId);
    }
}
