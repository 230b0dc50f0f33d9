using ServiceTeams.Assistance.LoveCards;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Data;
using ServiceTeams.Shared.Errors;

namespace ServiceTeams.Assistance.Recipients;

// The rules of care. What belongs to a recipient (card, visits, hazards) tells it what changed, so that it always knows
// when the next visit is due, whether it holds a card and how many hazards are open.
public sealed partial class CareRecipient
{
    internal const int LongestCadence = 366;
    private const int MostPeople = 100_000;

    internal static CareRecipient TakeIntoCare(Enrolment enrolment, DateOnly today, Signature signature)
    {
        EnsureNotAhead(enrolment.Since, "since", today);
        var recipient = new CareRecipient
        {
            Category = enrolment.Category,
            TeamId = enrolment.TeamId,
            CommunityId = enrolment.CommunityId,
            CustomerId = enrolment.CustomerId,
            Name = Check.Text(enrolment.Name, "name", ModelConventions.NameLength),
            InCareSince = enrolment.Since,
        };
        recipient.ChangeContact(enrolment.Phone, enrolment.Address, enrolment.Needs, signature);
        recipient.ChangeCadence(enrolment.VisitEveryDays);
        recipient.Count(enrolment.People);
        return recipient;
    }

    internal void ChangeContact(string? phone, string? address, string? needs, Signature signature)
    {
        EnsureInCare();
        Phone = Check.OptionalText(phone, "phone", ModelConventions.PhoneLength);
        Address = Check.OptionalText(address, "address", ModelConventions.NameLength);
        Needs = Check.OptionalText(needs, "needs", ModelConventions.TextLength);
        Sign(signature);
    }

    internal void ChangeCadence(int everyDays)
    {
        VisitEveryDays = Check.Range(everyDays, "visitEveryDays", 1, LongestCadence);
        NextDueOn = (LastVisitOn ?? InCareSince).AddDays(VisitEveryDays);
    }

    internal void Count(int people)
        => People = IsInstitution || people == 1
            ? Check.Range(people, "people", 1, MostPeople)
            : throw new InvalidValueException("people", $"is 1 for a person, not {people}");

    internal void MoveTo(long teamId, Signature signature)
    {
        EnsureInCare();
        if (teamId == TeamId)
        {
            throw new InvalidValueException("teamId", "is the recipient's team already");
        }

        TeamId = teamId;
        Sign(signature);
    }

    internal void End(DateOnly day, string reason, DateOnly today, Signature signature)
    {
        EnsureInCare();
        EnsureNotAhead(day, "endedOn", today);
        if (day < (LastVisitOn ?? InCareSince))
        {
            throw new InvalidValueException(
                "endedOn", $"may not be before {LastVisitOn ?? InCareSince:yyyy-MM-dd}, when the recipient was still under care");
        }

        (ArchivedOn, ArchivedBy) = (day, signature.By);
        ArchiveReason = Check.Text(reason, "reason", ModelConventions.TextLength);
        NextDueOn = null;
        Sign(signature);
    }

    /// <summary>A visit was done: the next one is due a cadence later. A visit noted late never takes the due day back.</summary>
    internal void Visited(DateOnly day, Signature signature)
    {
        EnsureInCareOn(day);
        if (LastVisitOn is null || day > LastVisitOn)
        {
            (LastVisitOn, NextDueOn) = (day, day.AddDays(VisitEveryDays));
            Sign(signature);
        }
    }

    internal void TakeCard(Signature signature)
    {
        EnsureInCare();
        if (HasLoveCard)
        {
            throw new LoveCardAlreadyIssuedException(Id);
        }

        HasLoveCard = true;
        Sign(signature);
    }

    internal void LoseCard(Signature signature)
    {
        HasLoveCard = false;
        Sign(signature);
    }

    internal void HazardsFound(int count, Signature signature)
    {
        OpenHazardCount += count;
        Sign(signature);
    }

    internal void HazardFixed(Signature signature)
    {
        OpenHazardCount--;
        Sign(signature);
    }

    /// <summary>Refuses what was done for somebody who was not under care yet, or is no more.</summary>
    internal void EnsureInCareOn(DateOnly day)
    {
        EnsureInCare();
        if (day < InCareSince)
        {
            throw new InvalidValueException("at", $"may not be before {InCareSince:yyyy-MM-dd}, when the care began");
        }
    }

    internal void EnsureInCare()
    {
        if (ArchivedOn is { } day)
        {
            throw new CareEndedException(Id, day);
        }
    }

    private void Sign(Signature signature) => (ChangedBy, ChangedAt) = (signature.By, signature.At);

    private static void EnsureNotAhead(DateOnly day, string field, DateOnly today)
    {
        if (day > today)
        {
            throw new InvalidValueException(field, $"may not be after today, {today:yyyy-MM-dd}");
        }
    }
}
