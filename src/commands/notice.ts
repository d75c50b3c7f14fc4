/** The window in which a ribbon command says what it did; its words and their language are in its address. */
const place = document.getElementById("notice");
const { searchParams, hash } = new URL(window.location.href);
document.title = searchParams.get("title") ?? document.title;
document.documentElement.lang = searchParams.get("lang") ?? document.documentElement.lang;
// Office adds parameters of its own behind the sentence.
const [sentence = ""] = hash.slice(1).split("&");
if (place) place.textContent = decodeURIComponent(sentence);
