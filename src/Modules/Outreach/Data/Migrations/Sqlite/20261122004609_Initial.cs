using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ServiceTeams.Outreach.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "outreach_CoveragePlans",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    Kind = table.Column<int>(type: "INTEGER", nullable: true),
                    TeamId = table.Column<long>(type: "INTEGER", nullable: false),
                    StartsOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    PlannedCommunities = table.Column<int>(type: "INTEGER", nullable: false),
                    ArchivedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ArchivingReason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true, collation: "NOCASE"),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    ChangedBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_outreach_CoveragePlans", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "outreach_ImportedRows",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Book = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false, collation: "NOCASE"),
                    Number = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false, collation: "BINARY"),
                    ContentHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false, collation: "NOCASE"),
                    ResultId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_outreach_ImportedRows", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "outreach_MemberCalendars",
                columns: table => new
                {
                    MemberId = table.Column<long>(type: "INTEGER", nullable: false),
                    Turns = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_outreach_MemberCalendars", x => x.MemberId);
                });

            migrationBuilder.CreateTable(
                name: "outreach_Outbox",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Key = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false, collation: "NOCASE"),
                    Body = table.Column<string>(type: "TEXT", nullable: false, collation: "NOCASE"),
                    HappenedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_outreach_Outbox", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "outreach_Requests",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Actor = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "BINARY"),
                    RequestId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ContentHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false, collation: "NOCASE"),
                    ResultId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_outreach_Requests", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "outreach_SlotOffers",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    TeamId = table.Column<long>(type: "INTEGER", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    FromDay = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ToDay = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Places = table.Column<int>(type: "INTEGER", nullable: false),
                    Seats = table.Column<int>(type: "INTEGER", nullable: false),
                    OfferedBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    OfferedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_outreach_SlotOffers", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "outreach_TeamCalendars",
                columns: table => new
                {
                    TeamId = table.Column<long>(type: "INTEGER", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    Turns = table.Column<int>(type: "INTEGER", nullable: false),
                    LastWaitingNumber = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_outreach_TeamCalendars", x => new { x.TeamId, x.Kind });
                });

            migrationBuilder.CreateTable(
                name: "outreach_CoverageTargets",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    PlanId = table.Column<long>(type: "INTEGER", nullable: false),
                    CommunityId = table.Column<long>(type: "INTEGER", nullable: false),
                    PlannedBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    PlannedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_outreach_CoverageTargets", x => x.Id);
                    table.ForeignKey(
                        name: "FK_outreach_CoverageTargets_outreach_CoveragePlans_PlanId",
                        column: x => x.PlanId,
                        principalTable: "outreach_CoveragePlans",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "outreach_Slots",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    OfferId = table.Column<long>(type: "INTEGER", nullable: false),
                    TeamId = table.Column<long>(type: "INTEGER", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Period = table.Column<int>(type: "INTEGER", nullable: false),
                    StartsAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    EndsAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Seats = table.Column<int>(type: "INTEGER", nullable: false),
                    Places = table.Column<int>(type: "INTEGER", nullable: false),
                    TakenPlaces = table.Column<int>(type: "INTEGER", nullable: false),
                    FreePlaces = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    ChangedBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_outreach_Slots", x => x.Id);
                    table.CheckConstraint("CK_Slots_Places", "[TakenPlaces] >= 0 AND [TakenPlaces] <= [Places]");
                    table.ForeignKey(
                        name: "FK_outreach_Slots_outreach_SlotOffers_OfferId",
                        column: x => x.OfferId,
                        principalTable: "outreach_SlotOffers",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "outreach_Sessions",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    Status = table.Column<int>(type: "INTEGER", nullable: false),
                    CommunityId = table.Column<long>(type: "INTEGER", nullable: false),
                    TeamId = table.Column<long>(type: "INTEGER", nullable: true),
                    SlotId = table.Column<long>(type: "INTEGER", nullable: true),
                    Topic = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true, collation: "NOCASE"),
                    Capacity = table.Column<int>(type: "INTEGER", nullable: false),
                    Methods = table.Column<string>(type: "TEXT", nullable: false),
                    ContactName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true, collation: "NOCASE"),
                    ContactPhone = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true, collation: "NOCASE"),
                    WantedFrom = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    WantedTo = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    WantedPeriod = table.Column<int>(type: "INTEGER", nullable: true),
                    Waiting = table.Column<bool>(type: "INTEGER", nullable: false),
                    WaitingNumber = table.Column<int>(type: "INTEGER", nullable: true),
                    WaitingSince = table.Column<DateTime>(type: "TEXT", nullable: true),
                    RequestedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    RequestedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ScheduledAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    StartsAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    EndsAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Minutes = table.Column<int>(type: "INTEGER", nullable: true),
                    HeldAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    CalledOffAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    CallOffReason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true, collation: "NOCASE"),
                    PeopleReached = table.Column<int>(type: "INTEGER", nullable: true),
                    Households = table.Column<int>(type: "INTEGER", nullable: true),
                    Leaflets = table.Column<int>(type: "INTEGER", nullable: true),
                    QuizTakers = table.Column<int>(type: "INTEGER", nullable: true),
                    QuizPassed = table.Column<int>(type: "INTEGER", nullable: true),
                    QuizPassRate = table.Column<double>(type: "REAL", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    ChangedBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    LastStepAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_outreach_Sessions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_outreach_Sessions_outreach_Slots_SlotId",
                        column: x => x.SlotId,
                        principalTable: "outreach_Slots",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "outreach_SessionMembers",
                columns: table => new
                {
                    SessionId = table.Column<long>(type: "INTEGER", nullable: false),
                    MemberId = table.Column<long>(type: "INTEGER", nullable: false),
                    StartsAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    EndsAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Booked = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_outreach_SessionMembers", x => new { x.SessionId, x.MemberId });
                    table.ForeignKey(
                        name: "FK_outreach_SessionMembers_outreach_Sessions_SessionId",
                        column: x => x.SessionId,
                        principalTable: "outreach_Sessions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "outreach_SessionSteps",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Status = table.Column<int>(type: "INTEGER", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    By = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    NotedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    SessionId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_outreach_SessionSteps", x => x.Id);
                    table.ForeignKey(
                        name: "FK_outreach_SessionSteps_outreach_Sessions_SessionId",
                        column: x => x.SessionId,
                        principalTable: "outreach_Sessions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_outreach_CoveragePlans_TeamId",
                table: "outreach_CoveragePlans",
                column: "TeamId");

            migrationBuilder.CreateIndex(
                name: "IX_outreach_CoverageTargets_CommunityId",
                table: "outreach_CoverageTargets",
                column: "CommunityId");

            migrationBuilder.CreateIndex(
                name: "IX_outreach_CoverageTargets_PlanId_CommunityId",
                table: "outreach_CoverageTargets",
                columns: new[] { "PlanId", "CommunityId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_outreach_ImportedRows_Book_Number",
                table: "outreach_ImportedRows",
                columns: new[] { "Book", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_outreach_Outbox_Key",
                table: "outreach_Outbox",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_outreach_Requests_Actor_RequestId",
                table: "outreach_Requests",
                columns: new[] { "Actor", "RequestId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_outreach_SessionMembers_MemberId_StartsAt",
                table: "outreach_SessionMembers",
                columns: new[] { "MemberId", "StartsAt" });

            migrationBuilder.CreateIndex(
                name: "IX_outreach_SessionSteps_SessionId",
                table: "outreach_SessionSteps",
                column: "SessionId");

            migrationBuilder.CreateIndex(
                name: "IX_outreach_Sessions_CommunityId_Status_Day",
                table: "outreach_Sessions",
                columns: new[] { "CommunityId", "Status", "Day" });

            migrationBuilder.CreateIndex(
                name: "IX_outreach_Sessions_SlotId",
                table: "outreach_Sessions",
                column: "SlotId");

            migrationBuilder.CreateIndex(
                name: "IX_outreach_Sessions_TeamId_Kind_WaitingNumber",
                table: "outreach_Sessions",
                columns: new[] { "TeamId", "Kind", "WaitingNumber" },
                unique: true,
                filter: "[Waiting] = 1");

            migrationBuilder.CreateIndex(
                name: "IX_outreach_Sessions_TeamId_Status",
                table: "outreach_Sessions",
                columns: new[] { "TeamId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_outreach_Slots_Day_FreePlaces",
                table: "outreach_Slots",
                columns: new[] { "Day", "FreePlaces" });

            migrationBuilder.CreateIndex(
                name: "IX_outreach_Slots_OfferId",
                table: "outreach_Slots",
                column: "OfferId");

            migrationBuilder.CreateIndex(
                name: "IX_outreach_Slots_TeamId_Kind_Day_Period",
                table: "outreach_Slots",
                columns: new[] { "TeamId", "Kind", "Day", "Period" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "outreach_CoverageTargets");

            migrationBuilder.DropTable(
                name: "outreach_ImportedRows");

            migrationBuilder.DropTable(
                name: "outreach_MemberCalendars");

            migrationBuilder.DropTable(
                name: "outreach_Outbox");

            migrationBuilder.DropTable(
                name: "outreach_Requests");

            migrationBuilder.DropTable(
                name: "outreach_SessionMembers");

            migrationBuilder.DropTable(
                name: "outreach_SessionSteps");

            migrationBuilder.DropTable(
                name: "outreach_TeamCalendars");

            migrationBuilder.DropTable(
                name: "outreach_CoveragePlans");

            migrationBuilder.DropTable(
                name: "outreach_Sessions");

            migrationBuilder.DropTable(
                name: "outreach_Slots");

            migrationBuilder.DropTable(
                name: "outreach_SlotOffers");
        }
    }
}
