namespace ServiceTeams.Assistance.Calls;

/// <summary>A member who answers a call.</summary>
internal sealed class CareCallMember
{
    private CareCallMember()
    {
    }

    public CareCallMember(long memberId) => MemberId = memberId;

    public long CareCallId { get; private set; }

    public long MemberId { get; private set; }

    public CareCallMember Of(CareCall call)
    {
        CareCallId = call.Id;
        return this;
    }
}
