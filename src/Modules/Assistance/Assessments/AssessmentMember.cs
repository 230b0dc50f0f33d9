namespace ServiceTeams.Assistance.Assessments;

/// <summary>A member who checked.</summary>
internal sealed class AssessmentMember
{
    private AssessmentMember()
    {
    }

    public AssessmentMember(long memberId) => MemberId = memberId;

    public long SafetyAssessmentId { get; private set; }

    public long MemberId { get; private set; }

    public AssessmentMember Of(SafetyAssessment assessment)
    {
        SafetyAssessmentId = assessment.Id;
        return this;
    }
}
