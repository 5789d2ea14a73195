import { wordSet } from '@/language/check/words'

/** Words of today's newspapers that dictionaries take up late. */
export const NEWER_WORDS =
  wordSet(`covid coronaviruses ebook ebooks emoji emojis hashtag hashtags livestream livestreams livestreamed livestreaming
podcast podcasts podcaster podcasters vlog vlogs vlogger influencer influencers youtuber youtubers tiktok crypto
cryptocurrency cryptocurrencies blockchain bitcoin bitcoins malware ransomware spyware phishing cyberattack cyberattacks cybersecurity
cybercrime deepfake deepfakes chatbot chatbots fintech startup startups crowdfunding crowdsourced geolocation
geolocated geopolitical geopolitically geopolitics narco narcos feminicide feminicides femicide femicides
transgender cisgender nonbinary homophobic homophobia transphobia transphobic islamophobia lgbt lgbtq queer
vax vaxxed unvaccinated vaccinators antivaxxer antivaxxers antibody antibodies asymptomatic presymptomatic superspreader superspreaders
comorbidity comorbidities immunocompromised telehealth telemedicine telework teleworking teleworkers lockdown lockdowns
biosecurity biodegradable microplastics biofuel biofuels ecotourism rewilding decarbonize decarbonization photovoltaic
renewables fracking hydropower sargassum multilateralism populism populist populists kleptocracy kleptocratic
narcotrafficking trafficker traffickers paramilitary paramilitaries kingpin kingpins ceasefire ceasefires
peacebuilding peacekeeper peacekeepers statehood whistleblower whistleblowers watchdog snowbirds
reggaeton blockbuster streaming showrunner biopic biopics spinoff spinoffs reboot handball futsal
footballers midfielder midfielders goalkeepers playoffs paralympic smartphone smartwatch touchscreen wifi
website webpage login username google googled skype zoom uber airbnb drone drones robocall
remittance remittances dollarization microcredit microfinance underemployment outsource outsourced nearshoring
mestizo campesino campesinos mate empanada quinoa ceviche mezcal peso pesos bolivar bolivars lempira lempiras
guarani quetzal chavismo chavista chavistas castroism castroist castrist peronist peronists peronism
sandinista sandinistas zapatista kirchnerism kirchnerist indigenous afro latino latinx
favela favelas barrio barrios caudillo junta juntas guerrilla guerrillas cartel cartels
jihadist jihadists jihadi jihadis burqa hijab niqab sharia halal intifada mujahideen
ceasing supercomputer exoplanet exoplanets genomic genomics proteome transcriptome epigenetic crispr
videoconference videoconferencing workplace workforce healthcare childcare caregiver caregivers eldercare
handwashing cosmonaut cosmonauts taikonaut ok okay mom moms etcetera airstrike airstrikes
spokesperson spokespeople chairperson chairpersons alongside unilaterally ex nonprofit nonprofits
policymaker policymakers policymaking lawmaker lawmakers stakeholder stakeholders tourism
percent flyer flyers rollout rollouts hijinks onboarding upskilling mindset mindsets roadmap roadmaps timeline timelines hotspot hotspots wildfire wildfires
superfood vegan vegans gluten prebiotic probiotics microbiome zoonotic zoonosis pathogenesis
nanoparticle nanoparticles graphene lidar gigawatt gigawatts megawatt megawatts terabyte terabytes petabyte`)
