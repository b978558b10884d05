import { problemOf, type IntegrationSchemas } from "@fitconnect/client";
import { currentLanguage } from "../../text/language";

export type Import = IntegrationSchemas["Import"];

interface Upload {
  readonly file: File;
  readonly onProgress: (percent: number) => void;
  readonly signal: AbortSignal;
}

/** Sends a file. By XMLHttpRequest, since fetch does not tell how much has been sent. */
export function upload({ file, onProgress, signal }: Upload): Promise<Import> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", `/api/v1/imports?fileName=${encodeURIComponent(file.name)}`);
    request.responseType = "json";
    request.setRequestHeader("Content-Type", "application/octet-stream");
    request.setRequestHeader("Accept", "application/json, application/problem+json");
    request.setRequestHeader("Accept-Language", currentLanguage());
    request.setRequestHeader("FitConnect-Web", "1");
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? Math.floor((100 * loaded) / total) : 0);
    request.onload = () => {
      const answer: unknown = request.response;
      if (request.status === 200 || request.status === 202) {
        resolve(answer as Import);
      } else {
        reject(problemOf(request, answer));
      }
    };
    request.onerror = () => reject(new TypeError("The network broke off"));
    request.onabort = () => reject(new DOMException("The person cancelled", "AbortError"));
    signal.addEventListener("abort", () => request.abort());
    request.send(file);
  });
}
