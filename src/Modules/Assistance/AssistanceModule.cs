using Microsoft.Extensions.DependencyInjection;
using ServiceTeams.Assistance.Appreciations;
using ServiceTeams.Assistance.Assessments;
using ServiceTeams.Assistance.Calls;
using ServiceTeams.Assistance.Data;
using ServiceTeams.Assistance.Demonstration;
using ServiceTeams.Assistance.Imports;
using ServiceTeams.Assistance.LoveCards;
using ServiceTeams.Assistance.Recipients;
using ServiceTeams.Assistance.Visits;
using ServiceTeams.Shared.Agenda;
using ServiceTeams.Shared.Data;
using ServiceTeams.Shared.Imports;
using ServiceTeams.Shared.Timeline;

namespace ServiceTeams.Assistance;

/// <summary>What the host calls.</summary>
public static class AssistanceModule
{
    internal const string Name = "assistance";

    /// <summary>Adds care for recipients: love cards, visits, 24-hour calls, safety assessments, appreciations.</summary>
    public static IRequestExecutorBuilder AddAssistance(this IRequestExecutorBuilder builder)
    {
        builder.Services
            .AddModuleDb<AssistanceDb, SqliteAssistanceDb, SqlServerAssistanceDb>(Name)
            .AddSingleton<ICustomerServiceSource, VisitsInTimeline>()
            .AddSingleton<ICustomerServiceSource, CallsInTimeline>()
            .AddSingleton<ICustomerServiceSource, AssessmentsInTimeline>()
            .AddSingleton<IAgendaSource, VisitsInAgenda>()
            .AddSingleton<IAgendaSource, CallsInAgenda>()
            .AddSingleton<IBook, CareVisitBook>()
            .AddSingleton<IDemonstrationData, AssistanceDemonstration>();
        return builder
            .RegisterDbContextFactory<AssistanceDb>()
            .AddDataLoader<CareRecipientByIdDataLoader>()
            .AddDataLoader<LoveCardByIdDataLoader>()
            .AddDataLoader<ValidLoveCardDataLoader>()
            .AddDataLoader<CareVisitByIdDataLoader>()
            .AddDataLoader<VisitorsDataLoader>()
            .AddDataLoader<VisitsDoneDataLoader>()
            .AddDataLoader<CareCallByIdDataLoader>()
            .AddDataLoader<CareCallStepsDataLoader>()
            .AddDataLoader<CareCallMembersDataLoader>()
            .AddDataLoader<SafetyAssessmentByIdDataLoader>()
            .AddDataLoader<AssessorsDataLoader>()
            .AddDataLoader<HazardByIdDataLoader>()
            .AddDataLoader<HazardsByAssessmentDataLoader>()
            .AddDataLoader<OpenHazardsDataLoader>()
            .AddDataLoader<HazardsByVisitDataLoader>()
            .AddDataLoader<AppreciationByIdDataLoader>()
            .AddTypeExtension(typeof(CareRecipientNode))
            .AddTypeExtension(typeof(CareRecipientQueries))
            .AddTypeExtension(typeof(CareRecipientGroups))
            .AddTypeExtension(typeof(ChangeCare))
            .AddTypeExtension(typeof(EndCare))
            .AddTypeExtension(typeof(MoveCare))
            .AddTypeExtension(typeof(RecipientsOfCommunity))
            .AddTypeExtension(typeof(RecipientsOfCustomer))
            .AddTypeExtension(typeof(RecipientsOfTeam))
            .AddTypeExtension(typeof(TakeIntoCare))
            .AddTypeExtension(typeof(CardsOfCommunity))
            .AddTypeExtension(typeof(CardsOfRecipient))
            .AddTypeExtension(typeof(CardsOfTeam))
            .AddTypeExtension(typeof(IssueLoveCard))
            .AddTypeExtension(typeof(LoveCardNode))
            .AddTypeExtension(typeof(LoveCardQueries))
            .AddTypeExtension(typeof(RevokeLoveCard))
            .AddTypeExtension(typeof(CancelCareVisit))
            .AddTypeExtension(typeof(CareVisitNode))
            .AddTypeExtension(typeof(CareVisitQueries))
            .AddTypeExtension(typeof(CareVisitGroups))
            .AddTypeExtension(typeof(CompleteCareVisit))
            .AddTypeExtension(typeof(PlanCareVisit))
            .AddTypeExtension(typeof(RecordCareVisit))
            .AddTypeExtension(typeof(VisitsOfCommunity))
            .AddTypeExtension(typeof(VisitsOfCustomer))
            .AddTypeExtension(typeof(VisitsOfMember))
            .AddTypeExtension(typeof(VisitsDone))
            .AddTypeExtension(typeof(VisitsOfRecipient))
            .AddTypeExtension(typeof(VisitsOfTeam))
            .AddTypeExtension(typeof(AnswerCareCall))
            .AddTypeExtension(typeof(ArriveAtCareCall))
            .AddTypeExtension(typeof(AskForCare))
            .AddTypeExtension(typeof(CallsOfCard))
            .AddTypeExtension(typeof(CallsOfCommunity))
            .AddTypeExtension(typeof(CallsOfCustomer))
            .AddTypeExtension(typeof(CallsOfMember))
            .AddTypeExtension(typeof(CallsOfRecipient))
            .AddTypeExtension(typeof(CallsOfTeam))
            .AddTypeExtension(typeof(CancelCareCall))
            .AddTypeExtension(typeof(CareCallNode))
            .AddTypeExtension(typeof(CareCallQueries))
            .AddTypeExtension(typeof(CompleteCareCall))
            .AddTypeExtension(typeof(AssessSafety))
            .AddTypeExtension(typeof(AssessmentQueries))
            .AddTypeExtension(typeof(HazardGroups))
            .AddTypeExtension(typeof(AssessmentsOfCommunity))
            .AddTypeExtension(typeof(AssessmentsOfCustomer))
            .AddTypeExtension(typeof(AssessmentsOfMember))
            .AddTypeExtension(typeof(AssessmentsOfRecipient))
            .AddTypeExtension(typeof(AssessmentsOfTeam))
            .AddTypeExtension(typeof(FixHazard))
            .AddTypeExtension(typeof(HazardNode))
            .AddTypeExtension(typeof(HazardsOfCommunity))
            .AddTypeExtension(typeof(HazardsOfCustomer))
            .AddTypeExtension(typeof(HazardsOfRecipient))
            .AddTypeExtension(typeof(HazardsOfTeam))
            .AddTypeExtension(typeof(HazardsOfVisit))
            .AddTypeExtension(typeof(SafetyAssessmentNode))
            .AddTypeExtension(typeof(AppreciationNode))
            .AddTypeExtension(typeof(AppreciationQueries))
            .AddTypeExtension(typeof(AppreciationsOfCommunity))
            .AddTypeExtension(typeof(AppreciationsOfCustomer))
            .AddTypeExtension(typeof(AppreciationsOfRecipient))
            .AddTypeExtension(typeof(AppreciationsOfTeam))
            .AddTypeExtension(typeof(ReceiveAppreciation));
    }
}
