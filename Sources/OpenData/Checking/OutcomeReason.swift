// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Why a check came out as it did: a closed list, so that millions of outcomes cost no texts.
public enum OutcomeReason: String, Hashable, Sendable, Codable, CaseIterable {
    /// The rule holds.
    case holds
    /// Nothing is stated.
    case missing
    /// Something is stated, but it is empty.
    case empty
    /// The rule is not in force on the day of the check.
    case notInForce = "not_in_force"
    /// There is nothing to which the rule applies.
    case nothingToCheck = "nothing_to_check"
    /// No probe told about the links.
    case notProbed = "not_probed"

    // Of the tests that read properties.

    /// The value is not of the code list.
    case notInList = "not_in_list"
    /// There are fewer values than asked for.
    case tooFew = "too_few"
    /// There are more values than allowed.
    case tooMany = "too_many"
    /// No text is in the language.
    case otherLanguage = "other_language"
    /// The text does not say in which language it is.
    case untaggedLanguage = "untagged_language"
    /// A date is no day, or a stand-in.
    case doubtfulDate = "doubtful_date"
    /// A date is after one that should follow it.
    case datesReversed = "dates_reversed"
    /// A link is no absolute web address.
    case notAnAddress = "not_an_address"
    /// Another resource has the same value.
    case notUnique = "not_unique"
    /// The link did not answer with success.
    case notAnswering = "not_answering"
    /// A login or a CAPTCHA stands before the link.
    case walled
    /// A probe was tried but could not tell.
    case probeFailed = "probe_failed"
    /// The profile is violated, or a recommendation of it is not met.
    case profileBroken = "profile_broken"
    /// The profile was not at hand, or is for another format.
    case profileNotChecked = "profile_not_checked"
    /// The dataset has no distribution.
    case noDistribution = "no_distribution"
    /// No publication plan was given.
    case noPlan = "no_plan"
    /// Faults were found, which findings name one by one.
    case faultsFound = "faults_found"
    /// It is declared a state secret.
    case declaredSecret = "declared_secret"

    // Of the rules about publication plans.

    /// The plan lists no dataset, and does not say that there is nothing to open.
    case planWithoutItems = "plan_without_items"
    /// The body says with a reason that it has nothing to open.
    case nothingToOpen = "nothing_to_open"
    /// The decision that issued the plan lacks its number or date.
    case decisionIncomplete = "decision_incomplete"
    /// Items of the plan lack a priority or the reason for it.
    case itemsWithoutPriority = "items_without_priority"
    /// Items of the plan lack a planned day.
    case itemsUndated = "items_undated"
    /// Items of the plan are overdue and not published.
    case itemsOverdue = "items_overdue"
    /// Items of the plan do not name the unit in charge or who updates them.
    case itemsWithoutUnit = "items_without_unit"
    /// Items of the plan do not say how they are reached.
    case itemsWithoutMethod = "items_without_method"
    /// A criterion of use lacks its method or period.
    case criteriaIncomplete = "criteria_incomplete"
    /// The criteria measure only one of use and re-use.
    case useOrReuseNotMeasured = "use_or_reuse_not_measured"
    /// A day lies after the day of the check.
    case dayInFuture = "day_in_future"
    /// The plan was not reviewed within six months.
    case reviewOverdue = "review_overdue"
    /// No item of the plan is due yet.
    case nothingDue = "nothing_due"
    /// Due items of the plan are not in the catalogue.
    case dueItemsMissing = "due_items_missing"
    /// Which dataset is meant by an item of the plan cannot be told.
    case matchAmbiguous = "match_ambiguous"
    /// The plan was not held against a catalogue.
    case noCatalogue = "no_catalogue"

    // Of licences and rights.

    /// The law grants re-use and the catalogue says so, but there is no licence.
    case statutoryGrantOnly = "statutory_grant_only"
    /// The licence or a statement of rights restricts use against the law.
    case restrictiveLicence = "restrictive_licence"
    /// The licence is not open by the Open Definition.
    case licenceNotOpen = "licence_not_open"
    /// Nobody has judged whether the licence is open.
    case licenceNotReviewed = "licence_not_reviewed"
    /// The licence is not one that is known.
    case licenceUnrecognised = "licence_unrecognised"
    /// The licence is not in the table of the EU.
    case licenceNotInTable = "licence_not_in_table"
    /// A fee is asked for.
    case feeStated = "fee_stated"
    /// Commercial use is forbidden.
    case nonCommercial = "non_commercial"

    // Of access.

    /// The access rights are not public.
    case accessRestricted = "access_restricted"
    /// The access rights say neither public nor restricted.
    case accessRightsUnclear = "access_rights_unclear"
    /// It is stated that users must say who they are.
    case identificationStated = "identification_stated"
    /// No page of the national portal is named.
    case notOnNationalPortal = "not_on_national_portal"

    // Of formats and stars.

    /// The format is not one that is known.
    case formatUnrecognised = "format_unrecognised"
    /// Programs can read the format, but somebody owns it.
    case formatProprietary = "format_proprietary"
    /// Programs cannot read the data out of the format.
    case formatNotMachineReadable = "format_not_machine_readable"
    /// What is inside the package is not known.
    case packageNotOpened = "package_not_opened"
    /// A page or a program is offered as data.
    case pageInsteadOfData = "page_instead_of_data"
    /// The format decides the stars.
    case starsOfFormat = "stars_of_format"
    /// The fifth star needs links to the data of others, which metadata do not show.
    case linksNotVisible = "links_not_visible"

    // Of freshness.

    /// An update is due.
    case due
    /// An update is overdue by more than a period.
    case overdue
    /// No updates are promised.
    case archived
    /// The stated frequency sets no deadline.
    case noDeadline = "no_deadline"
    /// The frequency is not stated.
    case frequencyMissing = "frequency_missing"
    /// The frequency is not one that is known.
    case frequencyUnrecognised = "frequency_unrecognised"
    /// No date of the data is stated.
    case dateMissing = "date_missing"
    /// Only the date of the metadata is known.
    case onlyMetadataDate = "only_metadata_date"
    /// The date is after the day of the check.
    case dateInFuture = "date_in_future"

    // Of content.

    /// A file is empty.
    case emptyFile = "empty_file"
    /// The size of no file is known.
    case sizeUnknown = "size_unknown"
    /// A text is a stand-in.
    case placeholderText = "placeholder_text"
    /// A text is what software or a template put there.
    case defaultText = "default_text"
    /// There is no title.
    case titleMissing = "title_missing"
    /// There is no description.
    case descriptionMissing = "description_missing"
    /// There is no publisher.
    case publisherMissing = "publisher_missing"
    /// There is no contact.
    case contactMissing = "contact_missing"
    /// Title or description are not in Vietnamese.
    case notVietnamese = "not_vietnamese"

    // Of personal data.

    /// Names of fields or texts show personal data.
    case personalData = "personal_data"
    /// Names of fields or texts may show personal data: a person must look.
    case possiblePersonalData = "possible_personal_data"
    /// A recorded review found no personal data, or they were made anonymous.
    case personalDataReviewed = "personal_data_reviewed"
    /// A recorded review found personal data.
    case personalDataRemain = "personal_data_remain"
}
