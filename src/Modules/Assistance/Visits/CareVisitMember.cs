namespace ServiceTeams.Assistance.Visits;

/// <summary>A member who goes on a visit.</summary>
internal sealed class CareVisitMember
{
    private CareVisitMember()
    {
    }

    public CareVisitMember(long memberId) => MemberId = memberId;

    public long CareVisitId { get; private set; }

    public long MemberId { get; private set; }

    public CareVisitMember Of(CareVisit visit)
    {
        CareVisitId = visit.Id;
        return this;
    }
}
