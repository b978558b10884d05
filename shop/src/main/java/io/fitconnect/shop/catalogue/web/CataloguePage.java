package io.fitconnect.shop.catalogue.web;

import io.fitconnect.shop.catalogue.BrowseCatalogue;
import io.fitconnect.shop.catalogue.ViewItem;
import io.fitconnect.shop.page.HtmlPage;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The catalogue and the page of one item. */
@HtmlPage
class CataloguePage {

    private final BrowseCatalogue browse;
    private final ViewItem view;

    CataloguePage(BrowseCatalogue browse, ViewItem view) {
        this.browse = browse;
        this.view = view;
    }

    @GetMapping("/")
    String list(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String category,
            @RequestParam(required = false) @Nullable String sport,
            @RequestParam(required = false) @Nullable String order,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        var form = CatalogueForm.of(q, category, sport, order);
        var page = browse.handle(form.query(after));
        model.addAttribute("form", form);
        model.addAttribute("found", page);
        model.addAttribute("further", page.next().map(form::hrefAfter).orElse(null));
        model.addAttribute("isFurther", after != null);
        return "catalogue";
    }

    @GetMapping("/items/{sku}")
    String show(@PathVariable String sku, Model model) {
        var stocked = view.handle(sku).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("item", stocked.item());
        model.addAttribute("available", stocked.available());
        return "item";
    }
}
