package io.fitconnect.auth.emailchange.web;

import io.fitconnect.auth.emailchange.AddressSide;
import io.fitconnect.auth.emailchange.EmailChangeProgress;
import io.fitconnect.auth.emailchange.EmailChangeSteps;
import io.fitconnect.auth.page.HtmlPage;
import io.fitconnect.auth.proof.Proofs;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Where the links of the mails lead to, in any browser and without a sign-in, since the token proves who reads the mail. It acts only on
 * the press of a button. The present address may stop the change here.
 */
@HtmlPage
class AddressProofPage {

    private static final String VIEW = "email-change-proof";
    private static final String DONE = "redirect:/account/email/proof/done?result=";

    private final EmailChangeSteps steps;

    AddressProofPage(EmailChangeSteps steps) {
        this.steps = steps;
    }

    @GetMapping("/account/email/proof")
    String show(
            @RequestParam(defaultValue = "") String side,
            @RequestParam(defaultValue = "") String id,
            @RequestParam(defaultValue = "") String token,
            HttpServletResponse response,
            Model model) {
        AddressSide whose = sideOf(side);
        boolean isOpen =
                Proofs.findId(id).flatMap(proof -> steps.peek(proof, whose)).isPresent();
        if (!isOpen) {
            return refuse(response, model);
        }
        model.addAttribute("side", side);
        model.addAttribute("id", id);
        model.addAttribute("token", token);
        return VIEW;
    }

    @PostMapping("/account/email/proof")
    String decide(
            @RequestParam(defaultValue = "") String side,
            @RequestParam(defaultValue = "") String id,
            @RequestParam(defaultValue = "") String token,
            @RequestParam(defaultValue = "") String decision,
            HttpServletResponse response,
            Model model) {
        Optional<UUID> proof = Proofs.findId(id);
        if (proof.isEmpty()) {
            return refuse(response, model);
        }
        if (decision.equals("stop")) {
            return steps.object(proof.get(), token) ? DONE + "stopped" : refuse(response, model);
        }
        Optional<EmailChangeProgress> progress = steps.confirm(proof.get(), sideOf(side), token);
        return progress.isEmpty()
                ? refuse(response, model)
                : DONE + progress.get().name().toLowerCase(Locale.ROOT);
    }

    @GetMapping("/account/email/proof/done")
    String done(@RequestParam(defaultValue = "") String result, Model model) {
        model.addAttribute(
                "result",
                switch (result) {
                    case "stopped", "agreed", "waiting", "changed", "taken" -> result;
                    default -> "over";
                });
        return "email-change-done";
    }

    private static String refuse(HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("result", "over");
        return "email-change-done";
    }

    private static AddressSide sideOf(String side) {
        return side.equals("new") ? AddressSide.NEW : AddressSide.PRESENT;
    }
}
