/** The window in which a ribbon command says what went wrong; the sentence is in its address. */
const place = document.getElementById("notice");
// Office adds parameters of its own behind the sentence.
const [sentence = ""] = window.location.hash.slice(1).split("&");
if (place) place.textContent = decodeURIComponent(sentence);
