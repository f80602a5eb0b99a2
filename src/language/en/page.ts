import { crawlerKeys } from '../crawler-keys.ts';
import { items } from '../items.ts';
import type { PageWords } from '../page-words.ts';

const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
/** The furniture of English-language news pages, as the common page templates and comment, share and newsletter widgets print it. */
export const page: PageWords = {
  publishedLabels: new Set(
    items(
      'published; publish date; published on; published at; first published; originally published; posted; posted on; date; date published; created; release date; issued; on',
    ),
  ),
  looseDateLabels: new Set(['on', 'date', 'created', 'issued']),
  placePrepositions: ['in', 'to', 'from', 'at', 'near', 'around', 'outside'],
  updatedLabels: new Set(
    items(
      'updated; updated on; updated at; last updated; last updated on; last update; modified; last modified; revised; edited',
    ),
  ),
  beforeTime: ['at'],
  behindTime: items('hrs; hr; eastern time; pacific time; local time'),
  bylineJoiners: new Set(['and']),
  bylineParticles: new Set(items('de; van; von; der; den; la; le; al; el; bin; di; da; del; dos; and; &; for; in; of')),
  bylineLabels: new Set(items('by; written by; author; authors; reported by; story by; words by; text by; report by')),
  gluedBylineLabel: /^By(?=\p{Lu}\p{Ll}+\s\p{Lu})/u,
  notices: {
    openings:
      items(`click here; tap here; scroll down; article continues; story continues; advertisement continues; follow us; like us on; find us on; connect with us; join us on; follow him on; follow her on;
      follow the author; sign up for; sign up to; subscribe to; subscribe now; register for; register now; log in to; sign in to; got a tip; have a tip; do you have a story; do you have a tip; send tips; send us your; contact the author;
      email the author; thank you for reading; thanks for reading; support our journalism; support independent journalism; download our app; download the app; get the latest; get our; get your; never miss a; stay up to date; stay informed;
      this article was amended; for more news; for the latest news; for more stories; follow live; read our; listen to our; watch our; our journalism`),
    phrases:
      items(`all rights reserved; may not be published; may not be reproduced; may not be republished; may not be redistributed; gift articles; articles left this month; articles remaining this month; already a subscriber; already a member;
      subscribers only; to continue reading; to keep reading; to read the full story; to read the full article; to read the rest of; your email address will not be published; required fields are marked; comments are closed; comments are moderated;
      comments have been closed; please enter your; please log in; please sign in; story continues below; continues below; enable javascript; javascript is disabled; is not supported; browser is out of date; we use cookies; uses cookies; follow us on; read our comment policy;
      terms of service apply; opinions expressed; views expressed; was not edited by; has not been edited by; auto generated from; published from a syndicated feed; we may earn a commission; we may receive a commission; earns a commission`),
    pairs: [
      [items('cookies; cookie'), items('accept; agree; consent; browser; policy; preferences; settings; website')],
      [items('browser; browsers'), items('support; supported; upgrade; update; outdated; enable; disabled')],
      [
        items('newsletter; newsletters; email alerts; inbox'),
        items('sign up; subscribe; delivered; inbox; every morning; daily; weekly; unsubscribe'),
      ],
      [items('privacy policy; privacy notice'), items('terms; agree; terms of use; terms of service')],
      [items('affiliate'), items('commission; links')],
    ],
  },
  desks: new Set(
    items(`newsroom; news room; web desk; news desk; newsdesk; online desk; digital desk; world desk; foreign desk; international desk;
      sports desk; business desk; city desk; night desk; central desk; staff; staff writer; staff writers; staff reporter; staff reporters;
      staff correspondent; staff report; our staff; our correspondent; our reporter; special correspondent; correspondent; news bureau;
      our bureau; bureau; agencies; news agencies; wire services; wire reports; wires; staff and agencies; agencies and staff;
      staff and wire reports; from staff and wire reports; news service; editor; editors; the editors; editorial board; the editorial board;
      editorial team; editorial staff; news staff; web staff; newsroom staff; web team; news team; desk report; web report; monitoring report; monitoring desk;
      admin; administrator; reporter; contributor; guest contributor; pti; ians; ani`),
  ),
  furniture: new Set(
    items(`close; x; loading; menu; search; sign in; log in; login; sign up; register; subscribe; subscribe now; subscribe today; share; share on; share this;
      share this article; share this story; share article; share via email; tweet; print; email; e-mail; save; copy link; copied; link copied; like; comment; comments; reply; pin it; pin; facebook;
      twitter; whatsapp; linkedin; pinterest; telegram; reddit; instagram; youtube; flipboard; messenger; pocket; tumblr; rss; advertisement; advertisements; ad; ads; sponsored;
      advertising; supported by; continue reading; continue reading the main story; skip to main content; skip to content; skip advertisement; read more; more; see more; show more; load more; view more; view all;
      see all; next; previous; prev; back; back to top; top; home; exit mobile version; no comments; no comments yet; leave a reply; leave a comment; comments are closed;
      be the first to comment; post comment; add comment; add a comment; view comments; show comments; hide comments; write a comment; join the conversation; please enter your comment; please enter your name here;
      you have entered an incorrect email address; please enter your email address here; your email address will not be published; watch live; live; live tv; watch; listen; listen to this article; play; pause; mute;
      follow us; follow; following; newsletter; newsletters; notifications; get the app; download app; cookie policy; privacy policy; terms of use; accept; accept all; got it; ok;
      breaking; breaking news; latest news; top news; top stories; news; photo; photos; video; videos; gallery; caption; image; images; enlarge; enlarge image; toggle caption; hide caption; full screen; fullscreen;
      new; now playing; up next; text size; font size; a a a; a+; a-; all rights reserved; expand; collapse; story highlights; editions; edition; english edition; e-paper; epaper;
      hide; show; select; open; cancel; submit; send; translate; listen to article; bookmark; gift article; give this article; view gallery; open image in gallery; open this photo in gallery`),
  ),
  tailHeadings: new Set(
    items(`related news; related; related articles; related stories; related posts; related topics; related content; related links; related coverage; related tags; related story; related article; also read; read also; also see; see also;
      read next; up next; more news; more stories; more articles; more headlines; more like this; more on this; more on this story; more from this section; more to read; more coverage; most read; most popular; most viewed; most shared; most watched; most commented;
      popular; popular now; popular stories; popular posts; popular articles; popular news; trending; trending now; trending news; trending stories; trending topics; trending articles; top stories; top news; latest articles; latest news; latest stories; latest headlines; latest posts; latest;
      recommended; recommended for you; recommended stories; recommended articles; recommended reading; you may also like; you might also like; you may like; you might like; you may be interested in; you might be interested in; don't miss; don’t miss; must read; must reads; editor's picks; editors' picks; editor’s picks; editors’ picks;
      from the web; around the web; from around the web; promoted stories; promoted content; sponsored content; sponsored stories; sponsored links; paid content; comments; leave a reply; leave a comment; no comments; post a comment; join the discussion; join the conversation;
      our latest stories; other news; other stories; other articles; in other news; what to read next; what others are reading; next story; next article; previous article; previous story; next post; previous post; in this section; about the author; about us; contact us; newsletter; newsletters; news: latest articles; share this story; share this article; share this; share this post; share this:; follow us; subscribe; tags; topics; filed under; more in this section; further reading; explore more; suggested; suggested articles; suggestions; read this next; stories you may like; view all comments; show comments; view comments; comments are closed; image credit; image credits`),
  ),
  tailOpenings: items(
    'more in; more from; more on; more about; read more; read more from; read more about; related to this; click to share on; click to email; share on; feed for comments; permalink; top rated comments; featured on; trending on; popular on; most read in; most popular in; latest from; latest in; the latest in; see more; see also; up next; watch more; want more; want to read more; you may also; you might also; share your thoughts; tell us what you think; what do you think; follow the topics; get more; filed under; posted in; tagged with; sign up for; subscribe to; by subscribing; by signing up; about the author; contact us; buyer’s guide; related roundup',
  ),
  commentNouns: new Set(items('comment; comments; response; responses; reply; replies; thought; thoughts')),
  reactionNouns: new Set(items('shares; share; likes; views; reactions')),
  summaryHeadings: new Set(
    items(`in short; in brief; key points; key takeaways; takeaways; the takeaways; highlights; story highlights; at a glance; summary; quick read; quick summary; the gist; what to know; what you need to know;
      main points; key facts; key highlights; synopsis; in summary; tl;dr; tldr; article summary; key points to know; the key points; bullet points; story at a glance; in a nutshell; quick take`),
  ),
  tagLabels: new Set(
    items(
      'tags; tag; topics; topic; related topics; related tags; keywords; filed under; filed in; in this story; categories; labels; read more about',
    ),
  ),
  relatedLabels: new Set(
    items(
      `this might interest you; this may interest you; you may also like; you might also like; you may be interested in; you might be interested in; also read; read also; read more; read next; see also; also see; related; related story; related stories; related article; related news; related articles;
    don't miss; more on this; recommended; watch; watch now; watch also; must read; must watch; also watch; must-read; click here; listen; more; further reading; in pics; in pictures; photos; explained; opinion`,
    ),
  ),
  invitations: new Set(
    items(
      'discover; explore; learn; read; watch; find out; subscribe; follow; join; sign up; click; download; connect; stay; get; visit; check out; like; share; listen; see; tap; register; donate; support; don’t miss; dive; delve; uncover',
    ),
  ),
  creditLabels: lines(`
    with information sourced from
    with information from
    information sourced from
    sourced from
    with additional input from
    with additional input by
    with additional inputs from
    additional input by
    additional input from
    additional inputs from
    additional reporting by
    additional reporting from
    with additional reporting by
    with additional reporting from
    with reporting by
    with reporting from
    reporting by
    with input from
    with input by
    with inputs from
    with inputs by
    inputs from
    input from
    with agency inputs from
    with contributions from
    with files from
    with a file from
    with material from
    with report from
    with reports from
    contributed by
    compiled from
    based on a report by
    based on reporting by
    based on reports by
    based on reports from
    this article was originally published by
    this article was originally published in
    this article was first published by
    this article first appeared in
    this article first appeared on
    this story was originally published by
    originally published by
    originally published on
    originally published in
    first published by
    republished from
    reprinted from
    courtesy of
    courtesy
    source
    sources
    news source
    via
    credit
    credits
    agency
    agencies
    by arrangement with`),
  photoLabels: new Set(
    items(
      `photo; photos; photo by; photo credit; photo courtesy; photo courtesy of; photograph; photograph by; photography; photography by; photographer; picture; picture by; picture credit; pictures; pic; pic credit; image; image by; image credit; image credits; image source; image courtesy;
    images; file photo; file picture; file image; file; file pic; credit; credits; illustration; illustration by; graphic; video; video by; video credit; screengrab; screenshot; cover photo; featured image; main image; above; below; pictured; caption; handout; representational image; representative image`,
    ),
  ),
  photoNouns: new Set(items('photo; photos; picture; pictures; image; images; pic; pics')),
  archiveNotes: new Set(
    items(
      'archive; archives; archive photo; archive picture; file; file photo; file picture; file pic; file image; file photograph; stock photo; library picture; library photo',
    ),
  ),
  instalmentLabels: new Set(
    items(
      'day; week; month; part; episode; chapter; round; stage; matchday; edition; issue; number; no; volume; vol; season; series',
    ),
  ),
  endMarks: new Set(items('ends; end; the end; -30-; 30; eom; fin')),
  // One possessive phrase directly behind another, with no mark between them, is no construction of English.
  runInHeading:
    /^(?:The |A |An )?(?:\p{Lu}[\p{L}.-]*\s)*\p{Lu}[\p{L}.-]*(?:['’]s|s['’])(?:\s\p{Ll}+){1,3}(?=\s(?:\p{Lu}[\p{L}.-]*\s){0,3}\p{Lu}[\p{L}.-]*(?:['’]s|s['’])\s\p{Ll})/u,
  homeNames: new Set(items('home; homepage; home page; front page; main; start; you are here; you are at')),
  metadataKeys: new Map(crawlerKeys),
};
