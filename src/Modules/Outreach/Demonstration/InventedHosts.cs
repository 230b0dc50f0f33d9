using System.Globalization;

namespace ServiceTeams.Outreach.Demonstration;

/// <summary>People who ask for sessions: plainly nobody, with numbers that no exchange hands out.</summary>
internal static class InventedHosts
{
    private const string Families = "王李张刘陈杨赵黄周吴";

    public static string Name(int number) => $"{Families[number % Families.Length]}老师{1 + number / Families.Length}";

    public static string Phone(int number) => string.Create(CultureInfo.InvariantCulture, $"000-0007-{number:0000}");
}
