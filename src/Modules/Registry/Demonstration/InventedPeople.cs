using System.Globalization;

namespace ServiceTeams.Registry.Demonstration;

/// <summary>Names and phones that are plainly nobody's: a family name, a heavenly stem and a number.</summary>
internal static class InventedPeople
{
    private const string Families = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧";
    private const string Stems = "甲乙丙丁戊己庚辛壬癸";
    private const string Numbers = "一二三四五六七八九十";

    public static string Name(int number)
        => $"{Families[number % Families.Length]}{Stems[number / 30 % 10]}{Numbers[number / 300 % 10]}";

    /// <summary>A number that no exchange hands out.</summary>
    public static string Phone(int number)
        => string.Create(CultureInfo.InvariantCulture, $"000-{number / 10_000:0000}-{number % 10_000:0000}");
}
