using Modules.Tests.Support;

namespace Modules.Tests.Assistance;

/// <summary>What mutations about a recipient are given.</summary>
internal static class CareInputs
{
    public static object Of(string field, Care care)
    {
        var (careRecipientId, memberIds) = (care.Recipient, new[] { care.Member });
        return field switch
        {
            "endCare" => new { careRecipientId, reason = "x" },
            "changeCare" => new { careRecipientId, phone = "1" },
            "moveCare" => new { careRecipientId, teamId = care.Team },
            "issueLoveCard" => new { careRecipientId, number = Guid.NewGuid().ToString() },
            "planCareVisit" => new { careRecipientId, memberIds, plannedOn = "2014-09-01" },
            "recordCareVisit" => new { careRecipientId, memberIds, minutes = 20, workDone = "x" },
            "askForCare" => new { careRecipientId, request = "x" },
            _ => new { careRecipientId, memberIds, minutes = 20 },
        };
    }

    public static string Missing(string type) => Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes($"{type}:99999"));
}
