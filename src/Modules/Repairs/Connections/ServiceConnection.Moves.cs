using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Data;
using ServiceTeams.Shared.Errors;
using ServiceTeams.Shared.Outbox;
using ServiceTeams.Shared.Time;

namespace ServiceTeams.Repairs.Connections;

// The moves of a connection. Each takes the time it happened, which may be noted later than it did, and who notes it.
public sealed partial class ServiceConnection
{
    internal const string Activity = "SERVICE_CONNECTION";
    internal const int MostKva = 100_000;

    internal static ServiceConnection Apply(ConnectionApplication application, LocalCalendar calendar, Signature signature)
    {
        var connection = new ServiceConnection
        {
            Kind = application.Kind,
            CapacityKva = Check.Range(application.CapacityKva, "capacityKva", 1, MostKva),
            CustomerId = application.CustomerId,
            CommunityId = application.CommunityId,
            TeamId = application.TeamId,
            ApplicantName = Check.OptionalText(application.ApplicantName, "applicantName", ModelConventions.NameLength),
            ApplicantPhone = Check.OptionalText(application.ApplicantPhone, "applicantPhone", ModelConventions.PhoneLength),
            Address = Check.OptionalText(application.Address, "address", ModelConventions.NameLength),
            AppliedAt = Check.Past(application.At, "at", signature.At),
            AppliedOn = calendar.DayOf(application.At),
        };
        connection.Step(ServiceConnectionStatus.Applied, application.At, signature);
        return connection;
    }

    internal void Survey(DateTime at, Signature signature)
    {
        Move(ServiceConnectionStatus.Surveyed, at, signature, ServiceConnectionStatus.Applied);
        SurveyedAt = at;
    }

    internal void Approve(DateTime at, Signature signature)
    {
        Move(ServiceConnectionStatus.Approved, at, signature, ServiceConnectionStatus.Surveyed);
        ApprovedAt = at;
    }

    internal ServiceDelivered Connect(long? customerId, DateTime at, LocalCalendar calendar, Signature signature)
    {
        if (customerId is not null && CustomerId is not null && customerId != CustomerId)
        {
            throw new InvalidValueException("customerId", $"names the customer with the key {customerId}, who is not the one who applied");
        }

        Move(ServiceConnectionStatus.Connected, at, signature, ServiceConnectionStatus.Approved);
        (CustomerId, ConnectedAt, ConnectedOn) = (CustomerId ?? customerId, at, calendar.DayOf(at));
        DaysToPower = ConnectedOn.Value.DayNumber - AppliedOn.DayNumber;
        MinutesToPower = (int)(at - AppliedAt).TotalMinutes;
        return new ServiceDelivered(
            ServiceDelivered.IdOf(RepairsModule.Name, Activity, Id),
            RepairsModule.Name,
            Heart.Considerate,
            Activity,
            Id,
            at,
            TeamId,
            CommunityId,
            CustomerId,
            PeopleReached: 1,
            Households: Kind == ConnectionKind.Residential ? 1 : null,

            // The way from the application to power is waiting for the most part, not work.
            Minutes: null,
            Rating: null);
    }

    internal void Reject(string reason, DateTime at, Signature signature)
    {
        Move(
            ServiceConnectionStatus.Rejected,
            at,
            signature,
            ServiceConnectionStatus.Applied,
            ServiceConnectionStatus.Surveyed,
            ServiceConnectionStatus.Approved);
        (RejectionReason, RejectedAt) = (Check.Text(reason, "reason", ModelConventions.TextLength), at);
    }

    private void Move(ServiceConnectionStatus to, DateTime at, Signature signature, params ReadOnlySpan<ServiceConnectionStatus> from)
    {
        if (!from.Contains(Status))
        {
            throw new ServiceConnectionIllegalMoveException(Status, to);
        }

        Check.Past(at, "at", signature.At);
        if (at < LastStepAt)
        {
            throw new TimeRunsBackwardsException(at, LastStepAt);
        }

        Step(to, at, signature);
    }

    private void Step(ServiceConnectionStatus to, DateTime at, Signature signature)
    {
        (Status, LastStepAt) = (to, at);
        History.Add(new ConnectionStep(to, at, signature));
    }
}
