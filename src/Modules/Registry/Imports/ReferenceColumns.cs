using ServiceTeams.Shared.Imports;

namespace ServiceTeams.Registry.Imports;

/// <summary>The columns with which books name what Registry owns: the same headers in every book.</summary>
public static class ReferenceColumns
{
    /// <summary>服务队: a team by its name.</summary>
    public static BookColumn<string> Team(bool required = false)
        => Column.Text("team", ["服务队", "队伍", "班组"], "the team's name", required);

    /// <summary>队员: members of the team.</summary>
    public static BookColumn<string> Members(bool required = false)
        => Column.Text("members", ["队员", "人员", "抢修人员", "走访人员"], "names on the team, or phones; with 、 or ; between them", required);

    /// <summary>社区: a community by its name.</summary>
    public static BookColumn<string> Community(bool required = false)
        => Column.Text("community", ["社区", "社区单位", "地区"], "the community's name", required);

    /// <summary>区县: which of the communities of that name.</summary>
    public static BookColumn<string> District()
        => Column.Text("district", ["区县", "区", "县"], "its district, where the name alone does not tell");

    /// <summary>户号: a customer by the account number.</summary>
    public static BookColumn<string> Customer()
        => Column.Text("customer", ["户号", "客户编号", "用户编号"], "the customer's account number");
}
