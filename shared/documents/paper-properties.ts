/** What a file says about itself, whatever kind of paper it is. */

/** Document properties of the file: kind and subject, number, organ. Never a person's name. */
export interface PaperProperties {
  title: string;
  subject: string;
  organ: string;
}
