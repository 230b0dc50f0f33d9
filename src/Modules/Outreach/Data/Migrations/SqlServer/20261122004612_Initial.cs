using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ServiceTeams.Outreach.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "outreach");

            migrationBuilder.CreateTable(
                name: "CoveragePlans",
                schema: "outreach",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_CI_AS_KS_WS_SC"),
                    Kind = table.Column<int>(type: "int", nullable: true),
                    TeamId = table.Column<long>(type: "bigint", nullable: false),
                    StartsOn = table.Column<DateOnly>(type: "date", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    PlannedCommunities = table.Column<int>(type: "int", nullable: false),
                    ArchivedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ArchivingReason = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true, collation: "Latin1_General_100_CI_AS_KS_WS_SC"),
                    Version = table.Column<int>(type: "int", nullable: false),
                    ChangedBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_CI_AS_KS_WS_SC"),
                    ChangedAt = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CoveragePlans", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ImportedRows",
                schema: "outreach",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Book = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: false, collation: "Latin1_General_100_CI_AS_KS_WS_SC"),
                    Number = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    ContentHash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_CI_AS_KS_WS_SC"),
                    ResultId = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ImportedRows", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "MemberCalendars",
                schema: "outreach",
                columns: table => new
                {
                    MemberId = table.Column<long>(type: "bigint", nullable: false),
                    Turns = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MemberCalendars", x => x.MemberId);
                });

            migrationBuilder.CreateTable(
                name: "Outbox",
                schema: "outreach",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Key = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_CI_AS_KS_WS_SC"),
                    Body = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_CI_AS_KS_WS_SC"),
                    HappenedAt = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Outbox", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Requests",
                schema: "outreach",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Actor = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    RequestId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ContentHash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_CI_AS_KS_WS_SC"),
                    ResultId = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Requests", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SlotOffers",
                schema: "outreach",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    TeamId = table.Column<long>(type: "bigint", nullable: false),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    FromDay = table.Column<DateOnly>(type: "date", nullable: false),
                    ToDay = table.Column<DateOnly>(type: "date", nullable: false),
                    Places = table.Column<int>(type: "int", nullable: false),
                    Seats = table.Column<int>(type: "int", nullable: false),
                    OfferedBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_CI_AS_KS_WS_SC"),
                    OfferedAt = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SlotOffers", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "TeamCalendars",
                schema: "outreach",
                columns: table => new
                {
                    TeamId = table.Column<long>(type: "bigint", nullable: false),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    Turns = table.Column<int>(type: "int", nullable: false),
                    LastWaitingNumber = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TeamCalendars", x => new { x.TeamId, x.Kind });
                });

            migrationBuilder.CreateTable(
                name: "CoverageTargets",
                schema: "outreach",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PlanId = table.Column<long>(type: "bigint", nullable: false),
                    CommunityId = table.Column<long>(type: "bigint", nullable: false),
                    PlannedBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_CI_AS_KS_WS_SC"),
                    PlannedAt = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CoverageTargets", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CoverageTargets_CoveragePlans_PlanId",
                        column: x => x.PlanId,
                        principalSchema: "outreach",
                        principalTable: "CoveragePlans",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Slots",
                schema: "outreach",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    OfferId = table.Column<long>(type: "bigint", nullable: false),
                    TeamId = table.Column<long>(type: "bigint", nullable: false),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    Period = table.Column<int>(type: "int", nullable: false),
                    StartsAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    EndsAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Seats = table.Column<int>(type: "int", nullable: false),
                    Places = table.Column<int>(type: "int", nullable: false),
                    TakenPlaces = table.Column<int>(type: "int", nullable: false),
                    FreePlaces = table.Column<int>(type: "int", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    ChangedBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_CI_AS_KS_WS_SC"),
                    ChangedAt = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Slots", x => x.Id);
                    table.CheckConstraint("CK_Slots_Places", "[TakenPlaces] >= 0 AND [TakenPlaces] <= [Places]");
                    table.ForeignKey(
                        name: "FK_Slots_SlotOffers_OfferId",
                        column: x => x.OfferId,
                        principalSchema: "outreach",
                        principalTable: "SlotOffers",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Sessions",
                schema: "outreach",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    Status = table.Column<int>(type: "int", nullable: false),
                    CommunityId = table.Column<long>(type: "bigint", nullable: false),
                    TeamId = table.Column<long>(type: "bigint", nullable: true),
                    SlotId = table.Column<long>(type: "bigint", nullable: true),
                    Topic = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_CI_AS_KS_WS_SC"),
                    Capacity = table.Column<int>(type: "int", nullable: false),
                    Methods = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    ContactName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_CI_AS_KS_WS_SC"),
                    ContactPhone = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true, collation: "Latin1_General_100_CI_AS_KS_WS_SC"),
                    WantedFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    WantedTo = table.Column<DateOnly>(type: "date", nullable: false),
                    WantedPeriod = table.Column<int>(type: "int", nullable: true),
                    Waiting = table.Column<bool>(type: "bit", nullable: false),
                    WaitingNumber = table.Column<int>(type: "int", nullable: true),
                    WaitingSince = table.Column<DateTime>(type: "datetime2", nullable: true),
                    RequestedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    RequestedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ScheduledAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    StartsAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    EndsAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Day = table.Column<DateOnly>(type: "date", nullable: true),
                    Minutes = table.Column<int>(type: "int", nullable: true),
                    HeldAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    CalledOffAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    CallOffReason = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true, collation: "Latin1_General_100_CI_AS_KS_WS_SC"),
                    PeopleReached = table.Column<int>(type: "int", nullable: true),
                    Households = table.Column<int>(type: "int", nullable: true),
                    Leaflets = table.Column<int>(type: "int", nullable: true),
                    QuizTakers = table.Column<int>(type: "int", nullable: true),
                    QuizPassed = table.Column<int>(type: "int", nullable: true),
                    QuizPassRate = table.Column<double>(type: "float", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false),
                    ChangedBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_CI_AS_KS_WS_SC"),
                    ChangedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    LastStepAt = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Sessions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Sessions_Slots_SlotId",
                        column: x => x.SlotId,
                        principalSchema: "outreach",
                        principalTable: "Slots",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "SessionMembers",
                schema: "outreach",
                columns: table => new
                {
                    SessionId = table.Column<long>(type: "bigint", nullable: false),
                    MemberId = table.Column<long>(type: "bigint", nullable: false),
                    StartsAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    EndsAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Booked = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SessionMembers", x => new { x.SessionId, x.MemberId });
                    table.ForeignKey(
                        name: "FK_SessionMembers_Sessions_SessionId",
                        column: x => x.SessionId,
                        principalSchema: "outreach",
                        principalTable: "Sessions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SessionSteps",
                schema: "outreach",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Status = table.Column<int>(type: "int", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    By = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_CI_AS_KS_WS_SC"),
                    NotedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    SessionId = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SessionSteps", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SessionSteps_Sessions_SessionId",
                        column: x => x.SessionId,
                        principalSchema: "outreach",
                        principalTable: "Sessions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_CoveragePlans_TeamId",
                schema: "outreach",
                table: "CoveragePlans",
                column: "TeamId");

            migrationBuilder.CreateIndex(
                name: "IX_CoverageTargets_CommunityId",
                schema: "outreach",
                table: "CoverageTargets",
                column: "CommunityId");

            migrationBuilder.CreateIndex(
                name: "IX_CoverageTargets_PlanId_CommunityId",
                schema: "outreach",
                table: "CoverageTargets",
                columns: new[] { "PlanId", "CommunityId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ImportedRows_Book_Number",
                schema: "outreach",
                table: "ImportedRows",
                columns: new[] { "Book", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Outbox_Key",
                schema: "outreach",
                table: "Outbox",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Requests_Actor_RequestId",
                schema: "outreach",
                table: "Requests",
                columns: new[] { "Actor", "RequestId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SessionMembers_MemberId_StartsAt",
                schema: "outreach",
                table: "SessionMembers",
                columns: new[] { "MemberId", "StartsAt" });

            migrationBuilder.CreateIndex(
                name: "IX_SessionSteps_SessionId",
                schema: "outreach",
                table: "SessionSteps",
                column: "SessionId");

            migrationBuilder.CreateIndex(
                name: "IX_Sessions_CommunityId_Status_Day",
                schema: "outreach",
                table: "Sessions",
                columns: new[] { "CommunityId", "Status", "Day" });

            migrationBuilder.CreateIndex(
                name: "IX_Sessions_SlotId",
                schema: "outreach",
                table: "Sessions",
                column: "SlotId");

            migrationBuilder.CreateIndex(
                name: "IX_Sessions_TeamId_Kind_WaitingNumber",
                schema: "outreach",
                table: "Sessions",
                columns: new[] { "TeamId", "Kind", "WaitingNumber" },
                unique: true,
                filter: "[Waiting] = 1");

            migrationBuilder.CreateIndex(
                name: "IX_Sessions_TeamId_Status",
                schema: "outreach",
                table: "Sessions",
                columns: new[] { "TeamId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_Slots_Day_FreePlaces",
                schema: "outreach",
                table: "Slots",
                columns: new[] { "Day", "FreePlaces" });

            migrationBuilder.CreateIndex(
                name: "IX_Slots_OfferId",
                schema: "outreach",
                table: "Slots",
                column: "OfferId");

            migrationBuilder.CreateIndex(
                name: "IX_Slots_TeamId_Kind_Day_Period",
                schema: "outreach",
                table: "Slots",
                columns: new[] { "TeamId", "Kind", "Day", "Period" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "CoverageTargets",
                schema: "outreach");

            migrationBuilder.DropTable(
                name: "ImportedRows",
                schema: "outreach");

            migrationBuilder.DropTable(
                name: "MemberCalendars",
                schema: "outreach");

            migrationBuilder.DropTable(
                name: "Outbox",
                schema: "outreach");

            migrationBuilder.DropTable(
                name: "Requests",
                schema: "outreach");

            migrationBuilder.DropTable(
                name: "SessionMembers",
                schema: "outreach");

            migrationBuilder.DropTable(
                name: "SessionSteps",
                schema: "outreach");

            migrationBuilder.DropTable(
                name: "TeamCalendars",
                schema: "outreach");

            migrationBuilder.DropTable(
                name: "CoveragePlans",
                schema: "outreach");

            migrationBuilder.DropTable(
                name: "Sessions",
                schema: "outreach");

            migrationBuilder.DropTable(
                name: "Slots",
                schema: "outreach");

            migrationBuilder.DropTable(
                name: "SlotOffers",
                schema: "outreach");
        }
    }
}
